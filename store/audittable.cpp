// SPDX-License-Identifier: MIT
#include "store/audittable.h"

#include <limits>

using namespace Protocol;

namespace {

constexpr auto insertSql = R"(
    INSERT INTO audit (time, author, author_name, deed, member, member_name, guest, room, ends,
                       detail)
    VALUES (:time, :author, :author_name, :deed, :member, :member_name, :guest, :room, :ends,
            :detail))";

constexpr auto pageSql = R"(
    SELECT number, time, author, author_name, deed, member, member_name, guest, room, ends, detail
    FROM audit WHERE number < :before ORDER BY number DESC LIMIT :count)";

AuditEntry entryOf(const QSqlQuery &row)
{
    AuditEntry entry{
        .number = row.value(0).toLongLong(),
        .time = timeOf(row.value(1)),
        .by = {.id = MemberId{row.value(2).toString()}, .name = row.value(3).toString()},
        .deed = wordAs<Deed>(row.value(4)),
        .room = maybe(row.value(8), [](const QVariant &id) { return RoomId{id.toString()}; }),
        .ends = maybe(row.value(9), timeOf),
        .detail = maybe(row.value(10), textOf)};
    if (!row.value(5).isNull())
        entry.member = memberOf(row, 5);
    return entry;
}

// A column of somebody who may not be there.
template <class T>
std::optional<T> of(const std::optional<Member> &member, T value)
{
    return member ? std::optional{std::move(value)} : std::nullopt;
}

}

AuditTable::AuditTable(const Database &database)
    : m_insert(database, insertSql), m_page(database, pageSql)
{ }

Result<> AuditTable::insert(const AuditEntry &entry)
{
    const Member member = entry.member.value_or(Member{});
    return m_insert.run(entry.time, entry.by.id, entry.by.name, entry.deed,
                        of(entry.member, member.id), of(entry.member, member.name),
                        of(entry.member, member.guest.value_or(false)), entry.room, entry.ends,
                        entry.detail);
}

Result<QList<AuditEntry>> AuditTable::page(const std::optional<qint64> &before, qint64 limit)
{
    return m_page.list(entryOf, before.value_or(std::numeric_limits<qint64>::max()), limit);
}
