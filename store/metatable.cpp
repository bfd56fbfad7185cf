// SPDX-License-Identifier: MIT
#include "store/metatable.h"

#include "protocol/names.h"

using namespace Qt::StringLiterals;
using namespace Protocol;

namespace {

constexpr auto valueSql = "SELECT value FROM meta WHERE key = :key";
constexpr auto insertSql = "INSERT INTO meta (key, value) VALUES (:key, :value) "
                           "ON CONFLICT DO NOTHING";

}

MetaTable::MetaTable(const Database &database)
    : m_value(database, valueSql), m_insert(database, insertSql)
{ }

Result<Epoch> MetaTable::epoch()
{
    const QString key = u"epoch"_s;
    if (auto inserted = m_insert.run(key, randomId(u'e')); !inserted)
        return inserted.error();
    if (auto found = m_value.run(key); !found)
        return found.error();
    Epoch epoch;
    auto read = m_value.read([&](const QSqlQuery &row) {
        epoch = Epoch{row.value(0).toString()};
        return false;
    });
    if (!read)
        return read.error();
    return epoch;
}
