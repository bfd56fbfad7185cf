// SPDX-License-Identifier: MIT
// Drafts on their way into one transaction. What they change about rooms is kept apart until all
// of them are in it.
#pragma once

#include "store/tables.h"

class Batch
{
public:
    explicit Batch(Tables &tables) : m_tables(tables) { }

    Protocol::Result<QList<Appended>> add(const QList<Draft> &drafts);

private:
    // Somebody in a room.
    struct Place
    {
        qint64 room;
        Protocol::MemberId member;

        friend bool operator==(const Place &, const Place &) = default;
        friend size_t qHash(const Place &place, size_t seed = 0)
        {
            return qHashMulti(seed, place.room, place.member);
        }
    };

    Protocol::Result<Appended> add(const Draft &draft);
    Protocol::Result<Appended> addTo(RoomRow &room, const Draft &draft);
    Protocol::Result<Appended> addToNewRoom(const Draft &draft);
    Protocol::Result<> inserted(RoomRow &room, const Protocol::TextPosted &event);
    RoomRow *roomOf(const Draft &draft); // null if there is none
    Protocol::Result<> keep();

    Tables &m_tables;
    QHash<Protocol::RoomId, RoomRow> m_changed;
    QHash<Place, qint64> m_read; // what authors have posted they have read
};
