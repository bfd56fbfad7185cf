// SPDX-License-Identifier: MIT
// An SQLite file, open. Blocks; belongs to the thread that opened it.
#pragma once

#include "store/records.h"

#include <QSqlDatabase>
#include <QVariant>

class QSqlError;

// Everything here fails with DatabaseDamaged (the file is not as we left it) or Storage (the disk).
class Database
{
public:
    Database();
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    Protocol::Result<> look(const QString &file); // to read only: no byte of the file changes
    Protocol::Result<> open(const QString &file, Durability durability); // makes it if need be

    Protocol::Result<> share(const QString &file); // one that another process may have open

    Protocol::Result<> execute(const QString &sql);
    Protocol::Result<QVariant> value(const QString &sql); // the first column of the first row

    const QSqlDatabase &connection() const { return m_connection; }

private:
    friend class Transaction;

    Protocol::Result<> connect(const QString &name, const QString &options);

    QString m_name; // QtSql's for the connection; every Database has its own
    QSqlDatabase m_connection;
    int m_depth = 0; // transactions begun and not over
};

// Rolled back at its end unless committed. One within another undoes only what was done since it
// began, and is on disk when the outer one is.
class Transaction
{
public:
    explicit Transaction(Database &database) : m_database(database) { }
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    enum class Lock
    {
        Now,   // none of what follows has to wait for another process
        Later, // with the first change: there may be none
    };

    Protocol::Result<> begin(Lock lock = Lock::Now);
    Protocol::Result<> commit();

private:
    bool isInner() const { return m_depth > 1; }

    Database &m_database;
    int m_depth = 0; // of this one; 0: not begun, or over
};

// Steps of which none is worth anything without those before it: up to the first that fails.
template <class... Steps>
Protocol::Result<> inOrder(Steps... steps)
{
    Protocol::Result<> done;
    (void)(... && bool(done = steps()));
    return done;
}

// All that `work` did, or nothing of it.
template <class Work>
auto inTransaction(Database &database, Work work) -> decltype(work())
{
    Transaction transaction{database};
    if (auto begun = transaction.begin(); !begun)
        return begun.error();
    auto result = work();
    if (!result)
        return result;
    if (auto committed = transaction.commit(); !committed)
        return committed.error();
    return result;
}

Protocol::Error databaseError(const QSqlError &error);
