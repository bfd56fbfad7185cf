// SPDX-License-Identifier: MIT
// What a room is like and what one is in it, for tests that have no session to tell it.
#pragma once

#include "client/room.h"

// As in support/roomaccess.h: an explicit instantiation may name private members.
template <auto member>
struct PrivateDescribe
{
    friend void describe(Client::Room &room, const Protocol::RoomFacts &facts)
    {
        (room.*member)(facts, {}, Protocol::MemberId{QStringLiteral("p_self")});
    }
};
template struct PrivateDescribe<&Client::Room::describe>;
void describe(Client::Room &room, const Protocol::RoomFacts &facts);

template <auto member>
struct PrivateSetRole
{
    friend void setRole(Client::Room &room, Protocol::Role role) { (room.*member)(role); }
};
template struct PrivateSetRole<&Client::Room::setRole>;
void setRole(Client::Room &room, Protocol::Role role);
