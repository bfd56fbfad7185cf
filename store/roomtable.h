// SPDX-License-Identifier: MIT
// Rows of rooms.
#pragma once

#include "store/statement.h"

struct RoomRow
{
    qint64 number = 0; // the row's key, to which history refers
    RoomRecord room = {};
};

class RoomTable
{
public:
    explicit RoomTable(const Database &database);

    Protocol::Result<QList<RoomRow>> all(); // with the newest seq of each
    Protocol::Result<RoomRow> insert(const Protocol::RoomId &id, const QString &name);

private:
    Statement m_all;
    Statement m_insert;
};
