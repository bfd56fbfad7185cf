// SPDX-License-Identifier: MIT
// What people type to say where they want to go.
#pragma once

#include "protocol/link.h"

namespace Client {

// A link, an address or the three words of one, see trust/joincode. BadLink: none of them.
Protocol::Result<Protocol::Link> linkOf(const QString &text);

}
