// SPDX-License-Identifier: MIT
#pragma once

namespace Server {

// To the system, where the allocator keeps what was freed. Takes milliseconds.
void returnFreeMemory();

}
