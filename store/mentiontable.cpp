// SPDX-License-Identifier: MIT
#include "store/mentiontable.h"

using namespace Protocol;

namespace {

constexpr auto insertSql = "INSERT INTO mentions (member, room, seq) VALUES (:member, :room, :seq) "
                           "ON CONFLICT DO NOTHING";

constexpr auto removeAllSql = "DELETE FROM mentions WHERE room = :room AND seq = :seq";

constexpr auto unreadSql = R"(
    SELECT count(DISTINCT mentions.seq) FROM memberships
    JOIN mentions ON mentions.member IN (memberships.member, '')
        AND mentions.room = memberships.room AND mentions.seq > memberships.read
    WHERE memberships.room = :room AND memberships.member = :member)";

}

MentionTable::MentionTable(const Database &database)
    : m_insert(database, insertSql), m_removeAll(database, removeAllSql),
      m_unread(database, unreadSql)
{ }

Result<> MentionTable::insert(qint64 room, const TextPosted &text)
{
    if (text.everyone.value_or(false)) {
        if (auto inserted = m_insert.run(QStringLiteral(""), room, text.seq); !inserted)
            return inserted;
    }
    if (!text.mentions)
        return {};
    for (const Member &member : *text.mentions) {
        if (auto inserted = m_insert.run(member.id, room, text.seq); !inserted)
            return inserted;
    }
    return {};
}

Result<> MentionTable::removeAll(qint64 room, qint64 seq)
{
    return m_removeAll.run(room, seq);
}

Result<qint64> MentionTable::unread(qint64 room, const MemberId &member)
{
    return m_unread.number(room, member);
}
