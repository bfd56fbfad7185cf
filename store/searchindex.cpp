// SPDX-License-Identifier: MIT
#include "store/searchindex.h"

#include "protocol/limits.h"
#include "store/searchwords.h"

using namespace Protocol;

namespace {

constexpr auto indexedSql = "SELECT value FROM meta WHERE key = 'indexed'";
constexpr auto setIndexedSql = "INSERT INTO meta (key, value) VALUES ('indexed', :number) "
                               "ON CONFLICT (key) DO UPDATE SET value = excluded.value";
constexpr auto nextSql = "SELECT number, text FROM history WHERE number > :after "
                         "ORDER BY number LIMIT :count";
constexpr auto insertSql = "INSERT INTO search (rowid, words) VALUES (:number, :words)";

}

SearchIndex::SearchIndex(const Database &database)
    : m_indexed(database, indexedSql), m_setIndexed(database, setIndexedSql),
      m_next(database, nextSql), m_insert(database, insertSql)
{ }

Result<bool> SearchIndex::fill()
{
    const auto last = indexed();
    if (!last)
        return last.error();
    const auto entries = next(*last);
    if (!entries)
        return entries.error();
    for (const Entry &entry : *entries) {
        if (auto inserted = m_insert.run(entry.number, searchWords(entry.text)); !inserted)
            return inserted.error();
    }
    if (entries->isEmpty())
        return false;
    if (auto noted = m_setIndexed.run(QString::number(entries->last().number)); !noted)
        return noted.error();
    return entries->size() == Limits::indexedAtOnce;
}

Result<qint64> SearchIndex::indexed()
{
    if (auto found = m_indexed.run(); !found)
        return found.error();
    qint64 number = 0;
    auto read = m_indexed.read([&](const QSqlQuery &row) {
        number = row.value(0).toLongLong();
        return false;
    });
    if (!read)
        return read.error();
    return number;
}

Result<QList<SearchIndex::Entry>> SearchIndex::next(qint64 after)
{
    if (auto found = m_next.run(after, qint64(Limits::indexedAtOnce)); !found)
        return found.error();
    QList<Entry> entries;
    auto read = m_next.read([&](const QSqlQuery &row) {
        entries.append({.number = row.value(0).toLongLong(), .text = row.value(1).toString()});
        return true;
    });
    if (!read)
        return read.error();
    return entries;
}
