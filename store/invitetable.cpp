// SPDX-License-Identifier: MIT
#include "store/invitetable.h"

using namespace Protocol;

namespace {

constexpr auto insertSql = R"(
    INSERT INTO invites (id, room, digest, author, author_name, time, ends, uses)
    VALUES (:id, :room, :digest, :author, :author_name, :time, :ends, :uses))";

constexpr auto removeSql = "DELETE FROM invites WHERE room = :room AND id = :id";

constexpr auto removeOverSql =
    "DELETE FROM invites WHERE room = :room AND (ends <= :now OR uses <= 0)";

constexpr auto ofSql = R"(
    SELECT id, author, author_name, time, ends, uses FROM invites
    WHERE room = :room AND (ends IS NULL OR ends > :now) AND (uses IS NULL OR uses > 0)
    ORDER BY time, id)";

constexpr auto findSql = R"(
    SELECT id, room FROM invites
    WHERE digest = :digest AND (ends IS NULL OR ends > :now) AND (uses IS NULL OR uses > 0))";

constexpr auto useSql = "UPDATE invites SET uses = uses - 1 WHERE id = :id AND uses IS NOT NULL";

Invite inviteOf(const QSqlQuery &row)
{
    return {.id = InviteId{row.value(0).toString()},
            .by = {.id = MemberId{row.value(1).toString()}, .name = row.value(2).toString()},
            .time = timeOf(row.value(3)),
            .ends = maybe(row.value(4), timeOf),
            .uses = maybe(row.value(5), [](const QVariant &c) { return c.toLongLong(); })};
}

InviteTable::Row inviteRowOf(const QSqlQuery &row)
{
    return {.id = InviteId{row.value(0).toString()}, .room = row.value(1).toLongLong()};
}

}

InviteTable::InviteTable(const Database &database)
    : m_insert(database, insertSql), m_remove(database, removeSql),
      m_removeOver(database, removeOverSql), m_of(database, ofSql), m_find(database, findSql),
      m_use(database, useSql)
{ }

Result<> InviteTable::insert(qint64 room, const InviteRecord &record)
{
    const Invite &invite = record.invite;
    return m_insert.run(invite.id, room, record.digest, invite.by.id, invite.by.name, invite.time,
                        invite.ends, invite.uses);
}

Result<> InviteTable::remove(qint64 room, const InviteId &invite)
{
    return m_remove.run(room, invite);
}

Result<> InviteTable::removeOver(qint64 room, Time now)
{
    return m_removeOver.run(room, now);
}

Result<QList<Invite>> InviteTable::of(qint64 room, Time now)
{
    return m_of.list(inviteOf, room, now);
}

Result<std::optional<InviteTable::Row>> InviteTable::find(const QByteArray &digest, Time now)
{
    return m_find.one(inviteRowOf, digest, now);
}

Result<> InviteTable::use(const InviteId &invite)
{
    return m_use.run(invite);
}
