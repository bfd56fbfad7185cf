// SPDX-License-Identifier: MIT
// Lets go of what a room does not keep, oldest first, in small pieces.
#pragma once

#include "store/roomtable.h"

struct Tables;

class Retention
{
public:
    explicit Retention(const Database &database);

    // The next piece, within a transaction of the caller's; true if there may be more. Looks at
    // every room once in a while.
    Protocol::Result<bool> tend(Tables &tables, Protocol::Time now);

private:
    struct Entry
    {
        qint64 number;
        qint64 seq;
        Protocol::Time time;
        QString text;
    };

    void plan(const Tables &tables, Protocol::Time now);
    Protocol::Result<bool> trim(Tables &tables, RoomRow room, Protocol::Time now);
    Protocol::Result<QList<Entry>> outdated(const RoomRow &room, Protocol::Time now);
    Protocol::Result<> remove(Tables &tables, const Entry &entry);

    Statement m_oldest;
    Statement m_remove;
    QList<Protocol::RoomId> m_rooms = {}; // still to be looked at
    std::optional<Protocol::Time> m_planned = {};
};
