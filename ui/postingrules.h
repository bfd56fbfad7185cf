// SPDX-License-Identifier: MIT
// What a room's rules mean for whoever wants to write there now.
#pragma once

#include "client/room.h"

// One sentence; empty: one may.
QString reasonAgainstPosting(const Client::Room &room);

// Milliseconds of slow mode that are left.
qint64 slowWait(const Client::Room &room);
