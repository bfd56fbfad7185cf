// SPDX-License-Identifier: MIT
// The words of all messages. Behind the history until fill() has caught up.
#pragma once

#include "store/statement.h"

class SearchIndex
{
public:
    explicit SearchIndex(const Database &database);

    // Takes in the next messages, as many as Limits::indexedAtOnce; true if there are more. Within
    // a transaction of the caller's.
    Protocol::Result<bool> fill();

private:
    struct Entry
    {
        qint64 number;
        QString text;
    };

    Protocol::Result<qint64> indexed();
    Protocol::Result<QList<Entry>> next(qint64 after);

    Statement m_indexed;
    Statement m_setIndexed;
    Statement m_next;
    Statement m_insert;
};
