// SPDX-License-Identifier: MIT
// How far the clock here is ahead of a host's, by the time that a reply carries. Pure.
#pragma once

#include "protocol/time.h"

namespace Client {

// The reply was written when about half of the time was over that it `took`.
inline std::chrono::milliseconds aheadOf(Protocol::Time host, Protocol::Time here,
                                         std::chrono::milliseconds took)
{
    return here - (host + took / 2);
}

}
