// SPDX-License-Identifier: MIT
// What may become of a stored message. Within a transaction of the caller's.
#pragma once

#include "store/tables.h"

class MessageChanges
{
public:
    MessageChanges(Tables &tables, const RoomRow &room) : m_tables(tables), m_room(room) { }

    Protocol::Result<Protocol::TextPosted> edit(const Edit &edit);
    Protocol::Result<Protocol::TextPosted> erase(const Erasure &erasure);
    Protocol::Result<Protocol::TextPosted> pin(const PinRecord &pin);
    Protocol::Result<ReactionCount> react(const ReactionRecord &reaction);

private:
    Protocol::Result<StoredText> find(const MessageQuery &query);
    Protocol::Result<> rewrite(const StoredText &stored, const Edit &edit, qint64 revision);
    Protocol::Result<> wipe(const StoredText &stored, qint64 revision);
    Protocol::Result<bool> set(const ReactionRecord &reaction, qint64 revision);
    Protocol::Result<> checkRoomFor(const ReactionRecord &reaction);
    Protocol::Result<qint64> nextRevision();
    Protocol::Result<Protocol::TextPosted> now(const MessageQuery &query);

    Tables &m_tables;
    RoomRow m_room;
};
