// SPDX-License-Identifier: MIT
// Rows of edits: the earlier texts of messages.
#pragma once

#include "store/statement.h"

class EditTable
{
public:
    explicit EditTable(const Database &database);

    Protocol::Result<> insert(qint64 room, qint64 seq, qint64 revision,
                              const Protocol::EarlierText &text);
    // Oldest first; the latest ones only if all would be more than a page.
    Protocol::Result<QList<Protocol::EarlierText>> of(qint64 room, qint64 seq);
    Protocol::Result<> removeAll(qint64 room, qint64 seq);

private:
    Statement m_insert;
    Statement m_of;
    Statement m_removeAll;
};
