// SPDX-License-Identifier: MIT
// How loud a room is for one person. Whoever starts the window keeps what was chosen.
#pragma once

#include "client/room.h"

enum class RoomLevel
{
    All,      // each message is told of
    Mentions, // those alone that call us
    Nothing,  // muted: none, and the list does not point at the room either
};

using RoomLevels = QHash<Protocol::RoomId, RoomLevel>; // as chosen; of one host

// A word to one person, or among few, is meant for everybody there.
inline RoomLevel standardLevel(const Client::Room &room)
{
    constexpr qint64 few = 10;
    return room.isDirect() || room.members() <= few ? RoomLevel::All : RoomLevel::Mentions;
}

inline RoomLevel levelOf(const RoomLevels &chosen, const Client::Room &room)
{
    return chosen.value(room.id(), standardLevel(room));
}
