// SPDX-License-Identifier: MIT
#include "server/descriptorlimit.h"

namespace Server {

// Where sockets are no descriptors, memory is what limits them.
int raiseDescriptorLimit()
{
    return 16'384;
}

bool descriptorsAreShort()
{
    return false;
}

}
