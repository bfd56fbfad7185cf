// SPDX-License-Identifier: MIT
// What was counted over all rooms.
#pragma once

#include <cstdint>
#include <vector>

struct Tally
{
    bool timed = false;         // keep latencies
    std::uint64_t messages = 0; // that every member has
    std::uint64_t deliveries = 0;
    std::uint64_t wrong = 0; // lost, doubled, out of order, in the wrong room or changed
    // Seconds from when a message was due.
    std::vector<float> latencies = {};    // to each delivery
    std::vector<float> ownLatencies = {}; // to its author's
};
