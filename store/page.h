// SPDX-License-Identifier: MIT
// Gathers messages with their reactions until a page is full.
#pragma once

#include "store/reactiontable.h"

class Page
{
public:
    Page(ReactionTable &reactions, const Protocol::MemberId &reader, qint64 limit, qint64 bytes);

    // False: it did not fit, or it failed; there is more then.
    bool add(qint64 roomNumber, Protocol::TextPosted text);

    bool isFull() const { return m_slice.more; }
    qint64 bytesLeft() const { return m_bytesLeft; }
    Protocol::Result<HistorySlice> take(); // in the order of adding

private:
    ReactionTable &m_reactions;
    Protocol::MemberId m_reader;
    qint64 m_limit;
    qint64 m_bytesLeft;
    HistorySlice m_slice;
    Protocol::Result<> m_read;
};
