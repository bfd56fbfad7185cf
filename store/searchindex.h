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

    // The row of history `number` has another text now, or is gone. So are its words, if they were
    // taken in.
    Protocol::Result<> replace(qint64 number, const QString &before, const QString &now);
    Protocol::Result<> remove(qint64 number, const QString &before);
    // The last rows of history may be gone, and their numbers be given again.
    Protocol::Result<> rewind();

private:
    struct Entry
    {
        qint64 number;
        QString text;
    };

    Protocol::Result<bool> has(qint64 number);

    Statement m_indexed;
    Statement m_setIndexed;
    Statement m_next;
    Statement m_insert;
    Statement m_remove;
    Statement m_rewind;
};
