// SPDX-License-Identifier: MIT
// A prepared query: bound, run and read again and again. Goes before its Database does.
#pragma once

#include "store/database.h"

#include <QSqlQuery>

class Statement
{
public:
    Statement(const Database &database, const char *sql);

    // Values go to the names of the SQL in the order in which they stand there.
    template <class... Values>
    Protocol::Result<> run(const Values &...values)
    {
        [[maybe_unused]] int place = 0;
        (m_query.bindValue(place++, bound(values)), ...);
        return execute();
    }

    // Calls `row(query)` for each row until there are no more or it returns false.
    template <class Row>
    Protocol::Result<> read(Row row)
    {
        while (m_query.next() && row(std::as_const(m_query))) { }
        return finish();
    }

    int rowsAffected() const { return m_query.numRowsAffected(); }
    qint64 lastNumber() const { return m_query.lastInsertId().toLongLong(); }

private:
    static QVariant bound(qint64 number) { return number; }
    static QVariant bound(bool flag) { return flag; }
    static QVariant bound(const QString &text) { return text; }
    static QVariant bound(const QByteArray &bytes) { return bytes; }
    static QVariant bound(Protocol::Time time) { return qint64(time.time_since_epoch().count()); }

    template <class Tag>
    static QVariant bound(const Protocol::Id<Tag> &id)
    {
        return id.text();
    }

    template <class T>
    static QVariant bound(const std::optional<T> &value)
    {
        return value ? bound(*value) : QVariant{};
    }

    Protocol::Result<> execute();
    Protocol::Result<> finish(); // an open reader would hold back the WAL

    QSqlQuery m_query;
    std::optional<Protocol::Error> m_unprepared; // why it cannot be run at all
};

// A column as one of our types.
inline Protocol::Time timeOf(const QVariant &column)
{
    return Protocol::Time{std::chrono::milliseconds{column.toLongLong()}};
}
