// SPDX-License-Identifier: MIT
// Rows of rooms.
#pragma once

#include "store/statement.h"

struct RoomRow
{
    qint64 number = 0;    // the row's key, to which history refers
    RoomRecord room = {}; // without its members
    qint64 trimmed = 0;   // messages up to this seq were not kept
};

class RoomTable
{
public:
    explicit RoomTable(const Database &database);

    Protocol::Result<QList<RoomRow>> all(); // with the newest seq of each
    // `pair` names the two of a direct room.
    Protocol::Result<RoomRow> insert(const Protocol::RoomId &id, const Protocol::RoomFacts &facts,
                                     const std::optional<QString> &pair = {});
    Protocol::Result<> update(qint64 number, const Protocol::RoomFacts &facts);
    Protocol::Result<std::optional<Protocol::RoomId>> ofPair(const QString &pair);
    Protocol::Result<qint64> nextRevision(qint64 number);
    Protocol::Result<> trim(qint64 number, qint64 seq);

private:
    Statement m_all;
    Statement m_insert;
    Statement m_update;
    Statement m_ofPair;
    Statement m_nextRevision;
    Statement m_trim;
};
