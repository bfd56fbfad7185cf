// SPDX-License-Identifier: MIT
// Rows of history: the texts of all rooms.
#pragma once

#include "store/statement.h"

class HistoryTable
{
public:
    explicit HistoryTable(const Database &database);

    // False: its author's nonce is there already; nothing was inserted.
    Protocol::Result<bool> insert(qint64 roomNumber, const Protocol::TextPosted &event);
    // None if there is no such text; without a nonce there is none.
    Protocol::Result<std::optional<Protocol::TextPosted>>
    find(const Protocol::MemberId &author, const std::optional<Protocol::Nonce> &nonce);
    // `roomNumber` is that of the query's room.
    Protocol::Result<HistorySlice> page(qint64 roomNumber, const HistoryQuery &query);

private:
    Statement m_insert;
    Statement m_find;
    Statement m_older;
    Statement m_newer;
};
