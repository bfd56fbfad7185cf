// SPDX-License-Identifier: MIT
// Rows of a client's cache: hosts with their rooms and messages, and the outbox.
#pragma once

#include "store/clientcacherecords.h"
#include "store/statement.h"

class CachedHostTable
{
public:
    explicit CachedHostTable(const Database &database);

    Protocol::Result<qint64> find(const QString &key, CachedHost &host); // its number; 0: unknown
    // Another epoch than the one that is known: its rooms go.
    Protocol::Result<qint64> put(const CacheUpdate &update);

private:
    Statement m_find;
    Statement m_remove;
    Statement m_put;
};

class CachedRoomTable
{
public:
    explicit CachedRoomTable(const Database &database);

    Protocol::Result<QList<CachedRoom>> all(qint64 host);
    Protocol::Result<> put(qint64 host, const CachedRoom &room);
    Protocol::Result<> remove(qint64 host, const Protocol::RoomId &room);

private:
    Protocol::Result<> read(qint64 number, CachedRoom &room);
    Protocol::Result<qint64> numberOf(qint64 host, const Protocol::RoomId &room);

    Statement m_all;
    Statement m_put;
    Statement m_number;
    Statement m_remove;
    Statement m_messages;
    Statement m_putMessage;
    Statement m_clear;
    Statement m_trim;
};

class OutboxTable
{
public:
    explicit OutboxTable(const Database &database);

    Protocol::Result<QList<CachedPost>> all(const QString &host);
    Protocol::Result<> add(const QString &host, const CachedPost &post); // again: at the end
    Protocol::Result<> refuse(const Protocol::Nonce &nonce, Protocol::ErrorCode code);
    Protocol::Result<> remove(const Protocol::Nonce &nonce);
    Protocol::Result<> move(const QString &host, const Protocol::RoomId &from,
                            const Protocol::RoomId &to);

private:
    Statement m_all;
    Statement m_add;
    Statement m_refuse;
    Statement m_remove;
    Statement m_move;
};
