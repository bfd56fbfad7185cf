// SPDX-License-Identifier: MIT
// Decides how long a client waits before it tries again, and whether it does. Pure; no timers here.
#pragma once

#include "client/timing.h"
#include "protocol/closecode.h"
#include "protocol/error.h"

namespace Client {

// Doubles from retryFirst to retryMost with each attempt (0, 1, …), and takes between half and all
// of that, by `random` in [0, 1): a crowd that was cut off together does not come back together.
std::chrono::milliseconds backOff(const Timing &timing, int attempt, double random);

// None: give up.
std::optional<std::chrono::milliseconds> retryWait(const Timing &timing, Protocol::CloseCode code,
                                                   int attempt, double random);

// What a close code means to the person who was cut off.
Protocol::Error errorOf(Protocol::CloseCode code);

}
