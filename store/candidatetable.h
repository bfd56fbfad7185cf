// SPDX-License-Identifier: MIT
// Rows of history in which a search may find something, newest first.
#pragma once

#include "store/statement.h"

class CandidateTable
{
public:
    // Each row is a text, as of textOf(), and behind it its number and that of its room.
    explicit CandidateTable(const Database &database);

    // Prepares rows with a number below `before`, at most `count`; read() gives them.
    Protocol::Result<Statement *> withWords(const QString &match, qint64 before, qint64 count);
    Protocol::Result<Statement *> pinned(qint64 before, qint64 count);
    Protocol::Result<Statement *> all(qint64 before, qint64 count);
    Protocol::Result<Statement *> ofRoom(qint64 room, qint64 before, qint64 count);
    // The best of the newest, best first.
    Protocol::Result<Statement *> best(const QString &match, qint64 newest);

    // The number of the first message since then, if times go up as numbers do.
    Protocol::Result<qint64> firstSince(Protocol::Time time);

private:
    Protocol::Result<qint64> firstSeqFrom(qint64 room, qint64 number);

    Statement m_withWords;
    Statement m_pinned;
    Statement m_all;
    Statement m_ofRoom;
    Statement m_best;
    Statement m_newest;
    Statement m_timeFrom;
    Statement m_newestSeq;
    Statement m_numberFrom;
};
