// SPDX-License-Identifier: MIT
// glibc gives back by itself only what lies at the top of its heap (malloc_trim(3)).
#include "server/memory.h"

#include <malloc.h>

namespace Server {

void returnFreeMemory()
{
    malloc_trim(0);
}

}
