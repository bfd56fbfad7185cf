// SPDX-License-Identifier: MIT
// All rooms of a host, by id and the public ones by name; makes them and lets go of those that
// nobody needs.
#pragma once

#include "protocol/limits.h"
#include "server/room.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <map>

namespace Server {

class RoomRegistry : public QObject
{
    Q_OBJECT

public:
    // Whose role in the host counts in every public room; may be null.
    explicit RoomRegistry(const Staff *staff = nullptr, QObject *parent = nullptr)
        : QObject(parent), m_staff(staff)
    { }

    void load(const QList<RoomRecord> &records); // and the lobby, if it is not among them

    Room *find(const Protocol::RoomId &id) const { return m_byId.value(id); } // null: none
    Room *find(const QString &name) const { return m_byName.value(name); }
    // The public room of that name (already clean), made if need be. TooMany; Storage: the name is
    // held.
    Protocol::Result<Room *> open(const QString &name);
    // One that was stored; or the one of this id that there is. TooMany.
    Protocol::Result<Room *> add(const RoomRecord &record);
    void rename(const Protocol::Member &member); // in all rooms, there or not
    void change(Room &room, const Protocol::RoomFacts &facts);
    void endRules(Protocol::Time now); // those that held for a while
    void release(Room &room);          // somebody left: an empty room without a post goes

    // A name that is on its way to the store: nobody else gets it until it is let go.
    void hold(const QString &name) { m_held.insert(name); }
    void letGo(const QString &name) { m_held.remove(name); }
    // Held, or another room has this name.
    bool isTaken(const QString &name, const Protocol::RoomId &by) const;
    bool isFull() const { return m_rooms.size() >= size_t(Limits::rooms); }
    qsizetype count() const { return qsizetype(m_rooms.size()); }
    qsizetype ownedBy(const Protocol::MemberId &member) const;
    QList<const Room *> visibleTo(const Protocol::MemberId &member,
                                  const Protocol::RoomId &after = {},
                                  qsizetype limit = Limits::rooms) const;

signals:
    void opened(const Server::Room &room);
    void changed(const Server::Room &room);
    void closed(const Protocol::RoomId &room); // a public one

private:
    Room *insert(const RoomRecord &record, bool kept);

    const Staff *m_staff;
    std::map<Protocol::RoomId, Room> m_rooms; // a Room keeps its address
    QHash<Protocol::RoomId, Room *> m_byId;
    QHash<QString, Room *> m_byName;
    QSet<QString> m_held;
};

}
