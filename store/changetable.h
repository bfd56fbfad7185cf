// SPDX-License-Identifier: MIT
// Rows of history that were changed: each change is the next revision of their room.
#pragma once

#include "store/page.h"

class ChangeTable
{
public:
    ChangeTable(const Database &database, ReactionTable &reactions);

    // `number` is the row's key.
    Protocol::Result<> edit(qint64 number, qint64 revision, const Edit &edit);
    Protocol::Result<> erase(qint64 number, qint64 revision);
    Protocol::Result<> pin(qint64 number, qint64 revision, std::optional<Protocol::Time> time);
    Protocol::Result<> touch(qint64 number, qint64 revision); // its reactions are others

    Protocol::Result<HistorySlice> changes(qint64 roomNumber, const ChangesQuery &query);
    // Latest first; a page of them.
    Protocol::Result<HistorySlice> pins(qint64 roomNumber, const Protocol::RoomId &room,
                                        const Reader &reader);

private:
    ReactionTable &m_reactions;
    Statement m_edit;
    Statement m_erase;
    Statement m_pin;
    Statement m_touch;
    Statement m_changes;
    Statement m_pins;
};
