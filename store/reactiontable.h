// SPDX-License-Identifier: MIT
// Rows of reactions: who put which emoji on which message.
#pragma once

#include "store/statement.h"

class ReactionTable
{
public:
    explicit ReactionTable(const Database &database);

    // False: it was so before.
    Protocol::Result<bool> put(qint64 room, qint64 revision, const ReactionRecord &reaction);
    Protocol::Result<bool> take(qint64 room, const ReactionRecord &reaction);

    Protocol::Result<qint64> count(qint64 room, qint64 seq, const QString &emoji);
    Protocol::Result<qint64> kinds(qint64 room, qint64 seq); // different emoji on the message

    // Grouped, in the order in which each came first; with the first few of each.
    Protocol::Result<> addTo(Protocol::TextPosted &text, qint64 room,
                             const Protocol::MemberId &reader);
    Protocol::Result<> removeAll(qint64 room, qint64 seq);

private:
    Statement m_put;
    Statement m_take;
    Statement m_count;
    Statement m_kinds;
    Statement m_of;
    Statement m_removeAll;
};
