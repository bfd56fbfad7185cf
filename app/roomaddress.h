// SPDX-License-Identifier: MIT
// A room at one of several hosts.
#pragma once

#include "protocol/id.h"

struct RoomAddress
{
    QString host = {}; // by Seat::host()
    Protocol::RoomId room = {};

    bool isEmpty() const { return room.isEmpty(); }

    friend bool operator==(const RoomAddress &, const RoomAddress &) = default;
    friend size_t qHash(const RoomAddress &address, size_t seed = 0)
    {
        return qHashMulti(seed, address.host, address.room);
    }
};
