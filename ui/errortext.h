// SPDX-License-Identifier: MIT
// What went wrong, as a sentence for people.
#pragma once

#include "protocol/error.h"

QString errorText(const Protocol::Error &error);
