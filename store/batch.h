// SPDX-License-Identifier: MIT
// Drafts on their way into one transaction. What they change about rooms is kept apart until it is
// committed.
#pragma once

#include "store/historytable.h"
#include "store/roomtable.h"

#include <QHash>

using Rooms = QHash<Protocol::RoomId, RoomRow>;

class Batch
{
public:
    Batch(RoomTable &roomTable, HistoryTable &history, Rooms &rooms)
        : m_roomTable(roomTable), m_history(history), m_rooms(rooms)
    { }

    Protocol::Result<QList<Appended>> add(const QList<Draft> &drafts);
    void keep(); // it is committed: the rooms are as the batch left them

private:
    Protocol::Result<Appended> add(const Draft &draft);
    Protocol::Result<Appended> addTo(RoomRow room, const Draft &draft);
    Protocol::Result<Appended> addToNewRoom(const Draft &draft);
    std::optional<RoomRow> roomOf(const Draft &draft) const;

    RoomTable &m_roomTable;
    HistoryTable &m_history;
    Rooms &m_rooms;
    Rooms m_changed;
};
