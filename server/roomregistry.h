// SPDX-License-Identifier: MIT
// All rooms of a host, by id and by name; makes them and lets go of those that nobody needs.
#pragma once

#include "server/room.h"

#include <QHash>
#include <QObject>

#include <map>

namespace Server {

class RoomRegistry : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void load(const QList<RoomRecord> &records); // and the lobby, if it is not among them

    Room *find(const Protocol::RoomId &id) const { return m_byId.value(id); } // null: none
    Room *find(const QString &name) const { return m_byName.value(name); }
    // The room of that name (already clean), made if need be. TooMany.
    Protocol::Result<Room *> open(const QString &name);
    void release(Room &room); // somebody left: an empty room without a post goes

    QList<Protocol::RoomSummary> summariesAfter(const Protocol::RoomId &after,
                                                qsizetype limit) const;

signals:
    void opened(const Protocol::RoomSummary &room);
    void closed(const Protocol::RoomId &room);

private:
    Room *insert(RoomRecord record, bool kept);

    std::map<Protocol::RoomId, Room> m_rooms; // a Room keeps its address
    QHash<Protocol::RoomId, Room *> m_byId;
    QHash<QString, Room *> m_byName;
};

}
