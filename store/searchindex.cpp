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
// The index keeps no texts: it has to be told what it forgets.
constexpr auto removeSql = "INSERT INTO search (search, rowid, words) "
                           "VALUES ('delete', :number, :words)";
constexpr auto rewindSql = R"(
    UPDATE meta SET value = CAST(newest AS TEXT)
    FROM (SELECT coalesce(max(number), 0) AS newest FROM history)
    WHERE key = 'indexed' AND CAST(value AS INTEGER) > newest)";

}

SearchIndex::SearchIndex(const Database &database)
    : m_indexed(database, indexedSql), m_setIndexed(database, setIndexedSql),
      m_next(database, nextSql), m_insert(database, insertSql), m_remove(database, removeSql),
      m_rewind(database, rewindSql)
{ }

Result<bool> SearchIndex::fill()
{
    const auto last = m_indexed.number();
    if (!last)
        return last.error();
    const auto entries = m_next.list(
        [](const QSqlQuery &row) {
            return Entry{.number = row.value(0).toLongLong(), .text = row.value(1).toString()};
        },
        *last, qint64(Limits::indexedAtOnce));
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

// Every message that was taken in has its entry, with or without words.
Result<> SearchIndex::replace(qint64 number, const QString &before, const QString &now)
{
    const auto indexed = has(number);
    if (!indexed)
        return indexed.error();
    if (!*indexed)
        return {};
    return inOrder([&] { return m_remove.run(number, searchWords(before)); },
                   [&] { return m_insert.run(number, searchWords(now)); });
}

Result<> SearchIndex::remove(qint64 number, const QString &before)
{
    const auto indexed = has(number);
    if (!indexed)
        return indexed.error();
    return *indexed ? m_remove.run(number, searchWords(before)) : Result<>{};
}

Result<> SearchIndex::rewind()
{
    return m_rewind.run();
}

Result<bool> SearchIndex::has(qint64 number)
{
    const auto last = m_indexed.number();
    if (!last)
        return last.error();
    return number <= *last;
}
