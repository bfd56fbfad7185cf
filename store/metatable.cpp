// SPDX-License-Identifier: MIT
#include "store/metatable.h"

#include "protocol/names.h"

using namespace Qt::StringLiterals;
using namespace Protocol;

namespace {

constexpr auto valueSql = "SELECT value FROM meta WHERE key = :key";
constexpr auto insertSql = "INSERT INTO meta (key, value) VALUES (:key, :value) "
                           "ON CONFLICT DO NOTHING";
constexpr auto setSql = "INSERT INTO meta (key, value) VALUES (:key, :value) "
                        "ON CONFLICT DO UPDATE SET value = excluded.value";

}

MetaTable::MetaTable(const Database &database)
    : m_value(database, valueSql), m_insert(database, insertSql), m_set(database, setSql)
{ }

Result<Epoch> MetaTable::epoch()
{
    const QString key = u"epoch"_s;
    if (auto inserted = m_insert.run(key, randomId(u'e')); !inserted)
        return inserted.error();
    const auto epoch = value(key);
    if (!epoch)
        return epoch.error();
    return Epoch{*epoch};
}

Result<QString> MetaTable::value(const QString &key)
{
    const auto found =
        m_value.one([](const QSqlQuery &row) { return row.value(0).toString(); }, key);
    if (!found)
        return found.error();
    return found->value_or(QString{});
}

Result<> MetaTable::set(const QString &key, const QString &value)
{
    return m_set.run(key, value);
}
