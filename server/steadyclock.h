// SPDX-License-Identifier: MIT
// Milliseconds that only ever go forward, whatever is done to the machine's clock.
#pragma once

#include <chrono>

namespace Server {

inline long long steadyMilliseconds()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

}
