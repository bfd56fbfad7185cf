// SPDX-License-Identifier: MIT
// How a session stands with its host.
#pragma once

#include "protocol/error.h"

namespace Client {

// What is to be seen of the connection.
struct Status
{
    enum class State
    {
        Offline,    // not trying: never told to, told to stop, or refused for good
        Connecting, // the first time, or again
        Online,     // signed in
        Waiting,    // lost; tries again by itself at retryAt
    };

    State state = State::Offline;
    qint64 retryIn = 0;                        // ms from the moment of the signal, when Waiting
    std::optional<Protocol::Error> error = {}; // why not online, if it is known

    friend bool operator==(const Status &, const Status &) = default;
};

}
