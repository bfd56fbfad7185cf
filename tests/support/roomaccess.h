// SPDX-License-Identifier: MIT
// What only a session may tell a Client::Room, for tests that have none.
#pragma once

#include "client/room.h"

// A template's explicit instantiation may name private members; nothing else here can.
template <void (Client::Room::*member)(qint64)>
struct PrivateEnter
{
    friend void enter(Client::Room &room, qint64 newest) { (room.*member)(newest); }
};
template struct PrivateEnter<&Client::Room::enter>;
void enter(Client::Room &room, qint64 newest);

template <void (Client::Room::*member)(const Protocol::RoomEntered &)>
struct PrivateEntered
{
    friend void enter(Client::Room &room, const Protocol::RoomEntered &entered)
    {
        (room.*member)(entered);
    }
};
template struct PrivateEntered<&Client::Room::enter>;
void enter(Client::Room &room, const Protocol::RoomEntered &entered);

template <auto member>
struct PrivateReceive
{
    friend void receive(Client::Room &room, const Protocol::TextPosted &message)
    {
        (room.*member)(message, Protocol::MemberId{QStringLiteral("p_self")});
    }
};
template struct PrivateReceive<&Client::Room::receive>;
void receive(Client::Room &room, const Protocol::TextPosted &message);

template <auto member>
struct PrivatePins
{
    friend void setPins(Client::Room &room, const QList<Protocol::TextPosted> &pins)
    {
        (room.*member)(pins);
    }
};
template struct PrivatePins<&Client::Room::setPins>;
void setPins(Client::Room &room, const QList<Protocol::TextPosted> &pins);
