// SPDX-License-Identifier: MIT
// What becomes of a message after it was posted. Pure: a message before, a message after.
#pragma once

#include "protocol/events.h"

namespace Client {

// Older news than what is held changes nothing: then they return false.
bool apply(const Protocol::TextPosted &asItIsNow, Protocol::TextPosted &message);
bool apply(const Protocol::TextChanged &change, Protocol::TextPosted &message);
bool apply(const Protocol::ReactionChanged &change, Protocol::TextPosted &message, bool mine);

}
