// SPDX-License-Identifier: MIT
#include "store/membertable.h"

using namespace Protocol;

namespace {

constexpr auto insertSql = R"(
    INSERT INTO members (id, name, token, first_seen, last_seen)
    VALUES (:id, :name, :token, :first_seen, :last_seen))";

constexpr auto touchSql = R"(
    UPDATE members SET name = coalesce(:name, name), last_seen = :seen WHERE token = :token
    RETURNING id, name)";

constexpr auto renameSql = "UPDATE members SET name = :name WHERE id = :id";

constexpr auto setSeenSql = "UPDATE members SET last_seen = :seen WHERE id = :id";

constexpr auto findSql = "SELECT id, name FROM members WHERE id = :id";

constexpr auto pageSql = R"(
    SELECT id, name, last_seen FROM members WHERE id > :after ORDER BY id LIMIT :count)";

Member memberOfRow(const QSqlQuery &row)
{
    return {.id = MemberId{row.value(0).toString()}, .name = row.value(1).toString()};
}

Person personOf(const QSqlQuery &row)
{
    return {.id = MemberId{row.value(0).toString()},
            .name = row.value(1).toString(),
            .seen = timeOf(row.value(2))};
}

}

MemberTable::MemberTable(const Database &database)
    : m_insert(database, insertSql), m_touch(database, touchSql), m_rename(database, renameSql),
      m_setSeen(database, setSeenSql), m_find(database, findSql), m_page(database, pageSql)
{ }

Result<> MemberTable::insert(const MemberRow &member)
{
    return m_insert.run(member.id, member.name, member.token, member.seen, member.seen);
}

Result<std::optional<Member>> MemberTable::touch(const QByteArray &token,
                                                 const std::optional<QString> &name, Time seen)
{
    return m_touch.one(memberOfRow, name, seen, token);
}

Result<> MemberTable::rename(const MemberId &id, const QString &name)
{
    return m_rename.run(name, id);
}

Result<> MemberTable::setSeen(const MemberId &id, Time seen)
{
    return m_setSeen.run(seen, id);
}

Result<std::optional<Member>> MemberTable::find(const MemberId &id)
{
    return m_find.one(memberOfRow, id);
}

Result<QList<Person>> MemberTable::page(const MemberId &after, qint64 limit)
{
    return m_page.list(personOf, after.text(), limit);
}
