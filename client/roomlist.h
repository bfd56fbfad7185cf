// SPDX-License-Identifier: MIT
// The rooms of a host as far as they are known: joined and listed.
#pragma once

#include "client/room.h"

#include <QSet>

namespace Client {

// GUI thread. Owns the rooms.
class RoomList : public QObject
{
    Q_OBJECT

public:
    enum class Group
    {
        Ours,     // that we are in, by name
        Direct,   // with one person each, the latest word first
        Joinable, // that anybody may enter, and we are not in, by name
    };

    using QObject::QObject;

    static std::optional<Group> groupOf(const Room *room); // none: neither ours nor open to us

    Room *find(const Protocol::RoomId &id) const { return m_rooms.value(id); }
    Room *named(const QString &name) const; // a public one
    QList<Room *> byName() const;
    QList<Room *> joined() const; // by name
    QList<Room *> in(Group group) const;

    void setSelf(const Protocol::MemberId &self) { m_self = self; }

    // New, or known already; null if it cannot be shown: a bad name, too many rooms.
    Room *put(const Protocol::RoomId &id, const Protocol::RoomFacts &facts,
              const std::optional<QList<Protocol::Member>> &with = {});
    void remove(const Protocol::RoomId &id); // if it is not joined
    void clear();

    // The numbering began anew: no message is what it was, and every room is an orphan.
    void beginAnew();
    // The host does not know its id any more; it is known by its name when it comes back.
    void orphan(Room *room);

    // Between the two the whole list is put again; who was not, and is not joined, is gone. Returns
    // those that are joined and were not put.
    void beginRefresh();
    QList<Room *> endRefresh();

signals:
    void added(Client::Room *room);
    void aboutToBeRemoved(Client::Room *room);
    void renumbered(const Protocol::RoomId &from, const Protocol::RoomId &to);

private:
    Room *add(const Protocol::RoomId &id, const QString &name);
    Room *adopt(Room *room, const Protocol::RoomId &id);
    void take(Room *room);

    Protocol::MemberId m_self;
    QHash<Protocol::RoomId, Room *> m_rooms;
    QHash<QString, Room *> m_orphans; // by name
    QSet<Room *> m_stale;             // not put since the refresh began
};

}
