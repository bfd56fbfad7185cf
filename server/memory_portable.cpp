// SPDX-License-Identifier: MIT
#include "server/memory.h"

namespace Server {

void returnFreeMemory()
{ }

}
