// SPDX-License-Identifier: MIT
#include "store/database.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace Protocol;

namespace {

constexpr auto openOptions = "QSQLITE_BUSY_TIMEOUT=5000";
constexpr auto lookOptions = "QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000";

// The file may come from anywhere: its schema may call nothing, its cells are checked when read.
constexpr auto guards = {
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
};

constexpr auto pragmas = {
    "PRAGMA journal_mode = WAL", "PRAGMA foreign_keys = ON",
    "PRAGMA journal_size_limit = 67108864", // a WAL that once grew is cut to 64 MiB
    "PRAGMA cache_size = -16384",           // KiB: nonces are spread over their whole index
};

// SQLite's primary result codes.
enum Code
{
    Generic = 1,
    Corrupt = 11,
    NotADatabase = 26
};

// Nobody but the host reads what its members wrote; SQLite gives the WAL the same mode.
bool make(const QString &name)
{
    QFile file{name};
    return file.exists()
        || file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                     QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

// A reader makes a WAL and its index if there is none; an immutable file needs neither.
QString uriOf(const QString &file)
{
    QUrl uri = QUrl::fromLocalFile(QFileInfo{file}.absoluteFilePath());
    if (QFileInfo{file + "-wal"_L1}.size() == 0)
        uri.setQuery(u"immutable=1"_s);
    return uri.toString(QUrl::FullyEncoded);
}

}

Database::Database() : m_name(u"hubbub-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{ }

Database::~Database()
{
    m_connection = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<> Database::look(const QString &file)
{
    return connect(uriOf(file), QLatin1StringView{lookOptions});
}

Result<> Database::open(const QString &file, Durability durability)
{
    if (!make(file))
        return Error{.code = ErrorCode::Storage, .detail = u"cannot make "_s + file};
    if (auto connected = connect(file, QLatin1StringView{openOptions}); !connected)
        return connected;
    for (const auto pragma : pragmas) {
        if (auto done = execute(QLatin1StringView{pragma}); !done)
            return done;
    }
    return execute(durability == Durability::Full ? u"PRAGMA synchronous = FULL"_s
                                                  : u"PRAGMA synchronous = NORMAL"_s);
}

Result<> Database::share(const QString &file)
{
    return connect(file, QLatin1StringView{openOptions});
}

Result<> Database::connect(const QString &name, const QString &options)
{
    m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_connection.setDatabaseName(name);
    m_connection.setConnectOptions(options);
    if (!m_connection.open())
        return databaseError(m_connection.lastError());
    for (const auto pragma : guards) {
        if (auto done = execute(QLatin1StringView{pragma}); !done)
            return done;
    }
    return {};
}

Result<> Database::execute(const QString &sql)
{
    if (const auto value = this->value(sql); !value)
        return value.error();
    return {};
}

Result<QVariant> Database::value(const QString &sql)
{
    QSqlQuery query{m_connection};
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return databaseError(query.lastError());
    return query.next() ? query.value(0) : QVariant{};
}

// A failed commit, or a full disk, may have rolled back by itself; then this does nothing.
Transaction::~Transaction()
{
    if (m_depth == 0)
        return;
    if (isInner())
        (void)m_database.execute(u"ROLLBACK TO question"_s);
    (void)m_database.execute(isInner() ? u"RELEASE question"_s : u"ROLLBACK"_s);
    --m_database.m_depth;
}

Result<> Transaction::begin(Lock lock)
{
    auto begun = m_database.execute(m_database.m_depth > 0  ? u"SAVEPOINT question"_s
                                        : lock == Lock::Now ? u"BEGIN IMMEDIATE"_s
                                                            : u"BEGIN"_s);
    if (begun)
        m_depth = ++m_database.m_depth;
    return begun;
}

Result<> Transaction::commit()
{
    auto committed = m_database.execute(isInner() ? u"RELEASE question"_s : u"COMMIT"_s);
    if (committed) {
        m_depth = 0;
        --m_database.m_depth;
    }
    return committed;
}

Error databaseError(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const bool damaged = code == Corrupt || code == NotADatabase || code == Generic;
    return {.code = damaged ? ErrorCode::DatabaseDamaged : ErrorCode::Storage,
            .detail = error.databaseText() + u" ("_s + error.nativeErrorCode() + u')'};
}
