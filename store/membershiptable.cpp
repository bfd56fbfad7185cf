// SPDX-License-Identifier: MIT
#include "store/membershiptable.h"

using namespace Protocol;

namespace {

constexpr auto allSql = R"(
    SELECT room, member, name, memberships.role, joined, read
    FROM memberships JOIN members ON members.id = member ORDER BY room, member)";

constexpr auto ofSql = R"(
    SELECT room, member, name, memberships.role, joined, read
    FROM memberships JOIN members ON members.id = member WHERE room = :room ORDER BY member)";

constexpr auto hasSql = "SELECT 1 FROM memberships WHERE room = :room AND member = :member";

constexpr auto putSql = R"(
    INSERT INTO memberships (room, member, role, joined, read)
    VALUES (:room, :member, :role, :joined, :read)
    ON CONFLICT DO UPDATE SET role = excluded.role)";

constexpr auto removeSql = "DELETE FROM memberships WHERE room = :room AND member = :member";

constexpr auto markReadSql = R"(
    UPDATE memberships SET read = :seq
    WHERE room = :room AND member = :member AND read < :least)";

MembershipTable::Row membershipOf(const QSqlQuery &row)
{
    return {.room = row.value(0).toLongLong(),
            .member = {.member = {.id = MemberId{row.value(1).toString()},
                                  .name = row.value(2).toString()},
                       .role = wordAs<Role>(row.value(3)),
                       .joined = row.value(4).toLongLong(),
                       .read = row.value(5).toLongLong()}};
}

}

MembershipTable::MembershipTable(const Database &database)
    : m_all(database, allSql), m_of(database, ofSql), m_has(database, hasSql),
      m_put(database, putSql), m_remove(database, removeSql), m_markRead(database, markReadSql)
{ }

Result<QList<MembershipTable::Row>> MembershipTable::all()
{
    return m_all.list(membershipOf);
}

Result<QList<MemberRecord>> MembershipTable::of(qint64 room)
{
    return m_of.list([](const QSqlQuery &row) { return membershipOf(row).member; }, room);
}

Result<bool> MembershipTable::has(qint64 room, const MemberId &member)
{
    const auto found = m_has.number(room, member);
    if (!found)
        return found.error();
    return *found == 1;
}

Result<> MembershipTable::put(qint64 room, const MemberRecord &member)
{
    return m_put.run(room, member.member.id, member.role, member.joined, member.read);
}

Result<> MembershipTable::remove(qint64 room, const MemberId &member)
{
    return m_remove.run(room, member);
}

Result<> MembershipTable::markRead(qint64 room, const MemberId &member, qint64 seq)
{
    return m_markRead.run(seq, room, member, seq);
}
