// SPDX-License-Identifier: MIT
#include "store/membertable.h"

using namespace Protocol;

namespace {

constexpr auto insertSql = R"(
    INSERT INTO members (id, name, token, first_seen, last_seen)
    VALUES (:id, :name, :token, :first_seen, :last_seen))";

constexpr auto touchSql = R"(
    UPDATE members SET name = coalesce(:name, name), last_seen = :seen WHERE token = :token
    RETURNING id, name, first_seen)";

constexpr auto touchByIdSql = R"(
    UPDATE members SET name = coalesce(:name, name), last_seen = :seen WHERE id = :id
    RETURNING id, name, first_seen)";

constexpr auto setTokenSql = "UPDATE members SET token = :token WHERE id = :id";

constexpr auto renameSql = "UPDATE members SET name = :name WHERE id = :id";

constexpr auto setSeenSql = "UPDATE members SET last_seen = :seen WHERE id = :id";

constexpr auto setRoleSql = "UPDATE members SET role = :role WHERE id = :id";

constexpr auto setMutedSql = "UPDATE members SET muted = :muted WHERE id = :id";

constexpr auto standingSql = "SELECT role, muted FROM members WHERE id = :id";

constexpr auto staffSql = R"(
    SELECT id, name, role FROM members WHERE role IN ('moderator', 'owner'))";

constexpr auto findSql = "SELECT id, name FROM members WHERE id = :id";

constexpr auto personSql =
    "SELECT id, name, last_seen, first_seen, role, muted FROM members WHERE id = :id";

constexpr auto pageSql = R"(
    SELECT id, name, last_seen, first_seen, role, muted FROM members WHERE id > :after ORDER BY id
    LIMIT :count)";

Member memberOfRow(const QSqlQuery &row)
{
    return {.id = MemberId{row.value(0).toString()}, .name = row.value(1).toString()};
}

KnownMember knownOf(const QSqlQuery &row)
{
    return {.member = memberOfRow(row), .since = timeOf(row.value(2))};
}

Person personOf(const QSqlQuery &row)
{
    return {.id = MemberId{row.value(0).toString()},
            .name = row.value(1).toString(),
            .seen = timeOf(row.value(2)),
            .since = timeOf(row.value(3)),
            .role = roleToTell(wordAs<HostRole>(row.value(4))),
            .muted = maybe(row.value(5), timeOf)};
}

Standing standingOf(const QSqlQuery &row)
{
    return {.role = wordAs<HostRole>(row.value(0)), .muted = maybe(row.value(1), timeOf)};
}

StaffRecord staffOf(const QSqlQuery &row)
{
    return {.member = memberOfRow(row), .role = wordAs<HostRole>(row.value(2))};
}

}

MemberTable::MemberTable(const Database &database)
    : m_insert(database, insertSql), m_touch(database, touchSql),
      m_touchById(database, touchByIdSql), m_setToken(database, setTokenSql),
      m_rename(database, renameSql), m_setSeen(database, setSeenSql),
      m_setRole(database, setRoleSql), m_setMuted(database, setMutedSql),
      m_standing(database, standingSql), m_staff(database, staffSql), m_person(database, personSql),
      m_find(database, findSql), m_page(database, pageSql)
{ }

Result<> MemberTable::insert(const MemberRow &member)
{
    return m_insert.run(member.id, member.name, member.token, member.seen, member.seen);
}

Result<std::optional<KnownMember>> MemberTable::touch(const QByteArray &token,
                                                      const std::optional<QString> &name, Time seen)
{
    return m_touch.one(knownOf, name, seen, token);
}

Result<std::optional<KnownMember>> MemberTable::touch(const MemberId &id,
                                                      const std::optional<QString> &name, Time seen)
{
    return m_touchById.one(knownOf, name, seen, id);
}

Result<> MemberTable::setToken(const MemberId &id, const QByteArray &token)
{
    return m_setToken.run(token, id);
}

Result<> MemberTable::rename(const MemberId &id, const QString &name)
{
    return m_rename.run(name, id);
}

Result<> MemberTable::setSeen(const MemberId &id, Time seen)
{
    return m_setSeen.run(seen, id);
}

Result<> MemberTable::setRole(const MemberId &id, HostRole role)
{
    return m_setRole.run(role, id);
}

Result<> MemberTable::setMuted(const MemberId &id, const std::optional<Time> &until)
{
    return m_setMuted.run(until, id);
}

Result<Standing> MemberTable::standing(const MemberId &id)
{
    const auto standing = m_standing.one(standingOf, id);
    if (!standing)
        return standing.error();
    return standing->value_or(Standing{});
}

Result<QList<StaffRecord>> MemberTable::staff()
{
    return m_staff.list(staffOf);
}

Result<std::optional<Person>> MemberTable::person(const MemberId &id)
{
    return m_person.one(personOf, id);
}

Result<std::optional<Member>> MemberTable::find(const MemberId &id)
{
    return m_find.one(memberOfRow, id);
}

Result<QList<Person>> MemberTable::page(const MemberId &after, qint64 limit)
{
    return m_page.list(personOf, after.text(), limit);
}
