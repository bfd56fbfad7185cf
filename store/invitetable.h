// SPDX-License-Identifier: MIT
// Rows of invites: secrets that let into a room, for a time or a number of uses.
#pragma once

#include "store/statement.h"

class InviteTable
{
public:
    // What a secret leads to; the room by its row's key.
    struct Row
    {
        Protocol::InviteId id;
        qint64 room;
    };

    explicit InviteTable(const Database &database);

    Protocol::Result<> insert(qint64 room, const InviteRecord &invite);
    Protocol::Result<> remove(qint64 room, const Protocol::InviteId &invite);
    Protocol::Result<> removeOver(qint64 room, Protocol::Time now); // ended or used up
    Protocol::Result<QList<Protocol::Invite>> of(qint64 room, Protocol::Time now); // still good
    // None: never made, revoked, ended or used up.
    Protocol::Result<std::optional<Row>> find(const QByteArray &digest, Protocol::Time now);
    Protocol::Result<> use(const Protocol::InviteId &invite);

private:
    Statement m_insert;
    Statement m_remove;
    Statement m_removeOver;
    Statement m_of;
    Statement m_find;
    Statement m_use;
};
