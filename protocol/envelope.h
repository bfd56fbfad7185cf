// SPDX-License-Identifier: MIT
// What one frame means.
#pragma once

#include "protocol/message.h"

namespace Protocol {

struct Envelope
{
    Message message;
    Ref ref = {}; // on a command, and on the reply to it
};

}
