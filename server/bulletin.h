// SPDX-License-Identifier: MIT
// Tells everybody concerned what has become of rooms, their members and their messages.
#pragma once

#include "protocol/message.h"

#include <QObject>

class StoreThread;

namespace Server {

class Accounts;
class Archive;
class GroupManager;
class Room;
class RoomRegistry;

// Host thread. What it is made of must outlive it.
class Bulletin : public QObject
{
    Q_OBJECT

public:
    Bulletin(RoomRegistry &rooms, GroupManager &groups, Accounts &accounts, Archive &archive,
             StoreThread &store);

    void tellRoom(const Room &room, const Protocol::Message &event); // who is there
    // Who is there and may read that message.
    void tellReaders(const Room &room, qint64 seq, const Protocol::Message &event);
    void tellMember(const Protocol::MemberId &member, const Protocol::Message &event);

private:
    void opened(const Room &room);
    void changed(const Room &room);
    void posted(const Protocol::TextPosted &event);
    void personChanged(const Protocol::Person &person);
    // A public room: everybody; else its members.
    void tellAll(const Room &room, const Protocol::Message &event);

    RoomRegistry &m_rooms;
    GroupManager &m_groups;
    StoreThread &m_store;
};

}
