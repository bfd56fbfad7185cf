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

    Protocol::Result<> execute(const QString &sql);
    Protocol::Result<QVariant> value(const QString &sql); // the first column of the first row

    const QSqlDatabase &connection() const { return m_connection; }

private:
    Protocol::Result<> connect(const QString &name, const QString &options);

    QString m_name; // QtSql's for the connection; every Database has its own
    QSqlDatabase m_connection;
};

// Rolled back at its end unless committed.
class Transaction
{
public:
    explicit Transaction(Database &database) : m_database(database) { }
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    Protocol::Result<> begin();
    Protocol::Result<> commit();

private:
    Database &m_database;
    bool m_open = false;
};

Protocol::Error databaseError(const QSqlError &error);
