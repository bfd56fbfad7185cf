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

}

MemberTable::MemberTable(const Database &database)
    : m_insert(database, insertSql), m_touch(database, touchSql), m_rename(database, renameSql)
{ }

Result<> MemberTable::insert(const MemberRow &member)
{
    return m_insert.run(member.id, member.name, member.token, member.seen, member.seen);
}

Result<std::optional<Member>> MemberTable::touch(const QByteArray &token,
                                                 const std::optional<QString> &name, Time seen)
{
    if (auto touched = m_touch.run(name, seen, token); !touched)
        return touched.error();
    std::optional<Member> member;
    auto read = m_touch.read([&](const QSqlQuery &row) {
        member = Member{.id = MemberId{row.value(0).toString()}, .name = row.value(1).toString()};
        return true;
    });
    if (!read)
        return read.error();
    return member;
}

Result<> MemberTable::rename(const MemberId &id, const QString &name)
{
    return m_rename.run(name, id);
}
