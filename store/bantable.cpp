// SPDX-License-Identifier: MIT
#include "store/bantable.h"

using namespace Protocol;

namespace {

constexpr auto insertSql = R"(
    INSERT INTO bans (id, member, member_name, guest, author, author_name, time, ends, reason,
                      network)
    VALUES (:id, :member, :member_name, :guest, :author, :author_name, :time, :ends, :reason,
            :network))";

constexpr auto removeSql = "DELETE FROM bans WHERE id = :id";

constexpr auto currentSql = R"(
    SELECT id, member, member_name, guest, author, author_name, time, ends, reason, network
    FROM bans WHERE ends IS NULL OR ends > :now ORDER BY time, id)";

Ban banOf(const QSqlQuery &row)
{
    return {.id = BanId{row.value(0).toString()},
            .member = memberOf(row, 1),
            .by = {.id = MemberId{row.value(4).toString()}, .name = row.value(5).toString()},
            .time = timeOf(row.value(6)),
            .ends = maybe(row.value(7), timeOf),
            .reason = maybe(row.value(8), textOf),
            .network = maybe(row.value(9), textOf)};
}

}

BanTable::BanTable(const Database &database)
    : m_insert(database, insertSql), m_remove(database, removeSql), m_current(database, currentSql)
{ }

Result<> BanTable::insert(const Ban &ban)
{
    return m_insert.run(ban.id, ban.member.id, ban.member.name, ban.member.guest.value_or(false),
                        ban.by.id, ban.by.name, ban.time, ban.ends, ban.reason, ban.network);
}

Result<> BanTable::remove(const BanId &ban)
{
    return m_remove.run(ban);
}

Result<QList<Ban>> BanTable::current(Time now)
{
    return m_current.list(banOf, now);
}
