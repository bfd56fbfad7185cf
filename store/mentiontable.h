// SPDX-License-Identifier: MIT
// Rows of mentions: whom which message names, to be counted.
#pragma once

#include "store/statement.h"

class MentionTable
{
public:
    explicit MentionTable(const Database &database);

    Protocol::Result<> insert(qint64 room, const Protocol::TextPosted &text);
    Protocol::Result<> removeAll(qint64 room, qint64 seq);
    // Messages behind what they have read; of no member of the room none.
    Protocol::Result<qint64> unread(qint64 room, const Protocol::MemberId &member);

private:
    Statement m_insert;
    Statement m_removeAll;
    Statement m_unread;
};
