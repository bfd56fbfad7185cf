// SPDX-License-Identifier: MIT
// A prepared query: bound, run and read again and again. Goes before its Database does.
#pragma once

#include "store/database.h"

#include <QSqlQuery>

class Statement
{
    template <class Make>
    using Made = std::invoke_result_t<Make, const QSqlQuery &>;

public:
    Statement(const Database &database, const char *sql);
    Statement(const Database &database, const QString &sql);

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

    // Runs with the values; every row as `make(query)` makes it.
    template <class Make, class... Values>
    auto list(Make make, const Values &...values) -> Protocol::Result<QList<Made<Make>>>
    {
        if (auto done = run(values...); !done)
            return done.error();
        QList<Made<Make>> rows;
        auto done = read([&](const QSqlQuery &row) {
            rows.append(make(row));
            return true;
        });
        if (!done)
            return done.error();
        return rows;
    }

    // The same for the first row, if there is one.
    template <class Make, class... Values>
    auto one(Make make, const Values &...values) -> Protocol::Result<std::optional<Made<Make>>>
    {
        if (auto done = run(values...); !done)
            return done.error();
        std::optional<Made<Make>> first;
        auto done = read([&](const QSqlQuery &row) {
            first = make(row);
            return false;
        });
        if (!done)
            return done.error();
        return first;
    }

    // The first column of the first row; 0 if there is none.
    template <class... Values>
    Protocol::Result<qint64> number(const Values &...values)
    {
        const auto found =
            one([](const QSqlQuery &row) { return row.value(0).toLongLong(); }, values...);
        if (!found)
            return found.error();
        return found->value_or(0);
    }

    int rowsAffected() const { return m_query.numRowsAffected(); }
    qint64 lastNumber() const { return m_query.lastInsertId().toLongLong(); }

private:
    static QVariant bound(qint64 number) { return number; }
    static QVariant bound(bool flag) { return flag; }
    // A null string is an empty one; only an optional is NULL.
    static QVariant bound(const QString &text) { return text.isNull() ? QStringLiteral("") : text; }
    static QVariant bound(const QByteArray &bytes) { return bytes; }
    static QVariant bound(Protocol::Time time) { return qint64(time.time_since_epoch().count()); }

    template <Protocol::Worded E>
    static QVariant bound(E value)
    {
        return latin1(Protocol::wordOf(value));
    }

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

    static QString latin1(std::string_view word)
    {
        return QString::fromLatin1(word.data(), qsizetype(word.size()));
    }

    Protocol::Result<> execute();
    Protocol::Result<> finish(); // an open reader would hold back the WAL

    QSqlQuery m_query;
    std::optional<Protocol::Error> m_unprepared; // why it cannot be run at all
};

// Columns as our types.
inline Protocol::Time timeOf(const QVariant &column)
{
    return Protocol::Time{std::chrono::milliseconds{column.toLongLong()}};
}

inline QString textOf(const QVariant &column)
{
    return column.toString();
}

// Id, name and whether a guest: three columns from `first` on.
inline Protocol::Member memberOf(const QSqlQuery &row, int first)
{
    return {.id = Protocol::MemberId{row.value(first).toString()},
            .name = row.value(first + 1).toString(),
            .guest = row.value(first + 2).toBool() ? std::optional{true} : std::nullopt};
}

template <Protocol::Worded E>
E wordAs(const QVariant &column)
{
    return Protocol::fromWord<E>(column.toString().toLatin1().toStdString()).value_or(E{});
}

// NULL is none; else as `make(column)` makes it.
template <class Make>
auto maybe(const QVariant &column, Make make) -> std::optional<decltype(make(column))>
{
    return column.isNull() ? std::nullopt : std::optional{make(column)};
}
