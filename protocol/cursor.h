// SPDX-License-Identifier: MIT
// A place in a room's history.
#pragma once

#include "protocol/id.h"

namespace Protocol {

// Numbers of one epoch compare; numbers of two epochs say nothing about each other.
struct Cursor
{
    Epoch epoch = {};
    qint64 seq = 0; // 1, 2, 3 … without holes; 0 stands before the first message

    friend bool operator==(const Cursor &, const Cursor &) = default;
};

}
