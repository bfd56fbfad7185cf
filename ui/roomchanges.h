// SPDX-License-Identifier: MIT
// What somebody has changed of a room, and nothing else: what others change meanwhile stays.
#pragma once

#include "protocol/room.h"
#include "protocol/roomcommands.h"

// None: nothing was.
std::optional<Protocol::EditRoom> changesBetween(const Protocol::RoomFacts &before,
                                                 const Protocol::RoomFacts &after);
