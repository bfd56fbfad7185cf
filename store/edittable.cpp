// SPDX-License-Identifier: MIT
#include "store/edittable.h"

#include "protocol/limits.h"

#include <algorithm>

using namespace Protocol;

namespace {

constexpr auto insertSql = R"(
    INSERT INTO edits (room, seq, revision, time, text)
    VALUES (:room, :seq, :revision, :time, :text))";

constexpr auto ofSql = R"(
    SELECT time, text FROM edits WHERE room = :room AND seq = :seq
    ORDER BY revision DESC LIMIT :count)";

constexpr auto removeAllSql = "DELETE FROM edits WHERE room = :room AND seq = :seq";

}

EditTable::EditTable(const Database &database)
    : m_insert(database, insertSql), m_of(database, ofSql), m_removeAll(database, removeAllSql)
{ }

Result<> EditTable::insert(qint64 room, qint64 seq, qint64 revision, const EarlierText &text)
{
    return m_insert.run(room, seq, revision, text.time, text.text);
}

Result<QList<EarlierText>> EditTable::of(qint64 room, qint64 seq)
{
    if (auto found = m_of.run(room, seq, qint64(Limits::pageMessages)); !found)
        return found.error();
    QList<EarlierText> texts;
    qint64 bytes = 0;
    auto read = m_of.read([&](const QSqlQuery &row) {
        EarlierText text{.time = timeOf(row.value(0)), .text = row.value(1).toString()};
        bytes += text.text.toUtf8().size();
        if (bytes > Limits::pageBytes)
            return false;
        texts.append(std::move(text));
        return true;
    });
    if (!read)
        return read.error();
    std::ranges::reverse(texts);
    return texts;
}

Result<> EditTable::removeAll(qint64 room, qint64 seq)
{
    return m_removeAll.run(room, seq);
}
