// SPDX-License-Identifier: MIT
// Seconds of a clock that only goes on.
#pragma once

#include <chrono>

inline double steadySeconds()
{
    using namespace std::chrono;
    return duration<double>(steady_clock::now().time_since_epoch()).count();
}
