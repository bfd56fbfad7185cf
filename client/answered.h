// SPDX-License-Identifier: MIT
// How whoever asked for something hears what came of it. One that is empty leaves refusals to the
// `failed` of what was asked.
#pragma once

#include "protocol/result.h"

#include <functional>

namespace Client {

using Answered = std::function<void(const Protocol::Result<> &)>;

}
