// SPDX-License-Identifier: MIT
// Rows of memberships: who belongs to which room, and how far they have read it.
#pragma once

#include "store/statement.h"

class MembershipTable
{
public:
    struct Row
    {
        qint64 room;
        MemberRecord member;
    };

    explicit MembershipTable(const Database &database);

    Protocol::Result<QList<Row>> all();
    Protocol::Result<QList<MemberRecord>> of(qint64 room);
    Protocol::Result<bool> has(qint64 room, const Protocol::MemberId &member);
    Protocol::Result<> put(qint64 room, const MemberRecord &member);
    Protocol::Result<> remove(qint64 room, const Protocol::MemberId &member);
    // Only ever forward.
    Protocol::Result<> markRead(qint64 room, const Protocol::MemberId &member, qint64 seq);

private:
    Statement m_all;
    Statement m_of;
    Statement m_has;
    Statement m_put;
    Statement m_remove;
    Statement m_markRead;
};
