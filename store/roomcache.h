// SPDX-License-Identifier: MIT
// Every room there is, in memory. What was changed can be undone until it is kept, as in the
// transaction beside it.
#pragma once

#include "store/roomtable.h"

#include <QHash>

class RoomCache
{
public:
    const RoomRow *find(const Protocol::RoomId &id) const; // null if there is none
    const RoomRow *find(qint64 number) const;
    QList<Protocol::RoomId> ids() const { return m_rooms.keys(); }
    void put(const RoomRow &row);

    qsizetype changes() const { return m_before.size(); } // since the last keep()
    void undo(qsizetype changes);                         // until there are as many as that
    void keep() { m_before.clear(); }

private:
    struct Before
    {
        Protocol::RoomId id;
        std::optional<RoomRow> row;
    };

    QHash<Protocol::RoomId, RoomRow> m_rooms;
    QHash<qint64, Protocol::RoomId> m_ids;
    QList<Before> m_before;
};
