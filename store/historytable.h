// SPDX-License-Identifier: MIT
// Rows of history: the texts of all rooms.
#pragma once

#include "store/page.h"

// A message with its row's key.
struct StoredText
{
    qint64 number = 0;
    Protocol::TextPosted text = {};
};

class HistoryTable
{
public:
    HistoryTable(const Database &database, ReactionTable &reactions);

    // False: its author's nonce is there already; nothing was inserted.
    Protocol::Result<bool> insert(qint64 roomNumber, const Protocol::TextPosted &event);
    // None if there is no such text; without a nonce there is none.
    Protocol::Result<std::optional<Protocol::TextPosted>>
    find(const Protocol::MemberId &author, const std::optional<Protocol::Nonce> &nonce);
    // `roomNumber` is that of the query's room, here and below.
    Protocol::Result<HistorySlice> page(qint64 roomNumber, const HistoryQuery &query);
    // None also if its reader may not see it. Without reactions.
    Protocol::Result<std::optional<StoredText>> message(qint64 roomNumber,
                                                        const MessageQuery &query);
    // The first message from then on, if times go up as numbers do; else one of that time or so.
    Protocol::Result<qint64> firstSince(qint64 roomNumber, Protocol::Time time,
                                        const Reader &reader);

private:
    Protocol::Result<HistorySlice> read(Statement &statement, qint64 roomNumber,
                                        const HistoryQuery &query, qint64 place, qint64 limit,
                                        qint64 bytes);
    Protocol::Result<HistorySlice> around(qint64 roomNumber, const HistoryQuery &query,
                                          qint64 place, qint64 limit);

    ReactionTable &m_reactions;
    Statement m_insert;
    Statement m_insertLinked;
    Statement m_find;
    Statement m_older;
    Statement m_newer;
    Statement m_message;
    Statement m_newest;
    Statement m_timeFrom;
};
