// SPDX-License-Identifier: MIT
#include "store/messagechanges.h"

#include "protocol/limits.h"

using namespace Protocol;

Result<TextPosted> MessageChanges::edit(const Edit &edit)
{
    const auto stored = find(edit.message);
    if (!stored)
        return stored.error();
    if (stored->text.deleted)
        return ErrorCode::NoSuchMessage;
    if (stored->text.from.id != edit.message.reader.member)
        return ErrorCode::Forbidden;
    if (stored->text.text == edit.text)
        return now(edit.message);
    const auto revision = nextRevision();
    if (!revision)
        return revision.error();
    if (auto rewritten = rewrite(*stored, edit, *revision); !rewritten)
        return rewritten.error();
    return now(edit.message);
}

Result<> MessageChanges::rewrite(const StoredText &stored, const Edit &edit, qint64 revision)
{
    const TextPosted &text = stored.text;
    const EarlierText earlier{.time = text.edited.value_or(text.time), .text = text.text};
    const TextPosted named{.seq = text.seq, .mentions = edit.mentions, .everyone = edit.everyone};
    const qint64 room = m_room.number;
    return inOrder([&] { return m_tables.edits.insert(room, text.seq, revision, earlier); },
                   [&] { return m_tables.changes.edit(stored.number, revision, edit); },
                   [&] { return m_tables.mentions.removeAll(room, text.seq); },
                   [&] { return m_tables.mentions.insert(room, named); },
                   [&] { return m_tables.search.replace(stored.number, text.text, edit.text); });
}

Result<TextPosted> MessageChanges::erase(const Erasure &erasure)
{
    const auto stored = find(erasure.message);
    if (!stored)
        return stored.error();
    if (!erasure.ofOthers && stored->text.from.id != erasure.message.reader.member)
        return ErrorCode::Forbidden;
    if (stored->text.deleted)
        return now(erasure.message);
    const auto revision = nextRevision();
    if (!revision)
        return revision.error();
    if (auto wiped = wipe(*stored, *revision); !wiped)
        return wiped.error();
    return now(erasure.message);
}

Result<> MessageChanges::wipe(const StoredText &stored, qint64 revision)
{
    const qint64 room = m_room.number;
    const TextPosted &text = stored.text;
    return inOrder([&] { return m_tables.changes.erase(stored.number, revision); },
                   [&] { return m_tables.edits.removeAll(room, text.seq); },
                   [&] { return m_tables.reactions.removeAll(room, text.seq); },
                   [&] { return m_tables.mentions.removeAll(room, text.seq); },
                   [&] { return m_tables.search.replace(stored.number, text.text, {}); });
}

Result<TextPosted> MessageChanges::pin(const PinRecord &pin)
{
    const auto stored = find(pin.message);
    if (!stored)
        return stored.error();
    if (stored->text.deleted)
        return ErrorCode::NoSuchMessage;
    if (stored->text.pinned.value_or(false) == pin.on)
        return now(pin.message);
    const auto revision = nextRevision();
    if (!revision)
        return revision.error();
    const auto time = pin.on ? std::optional{pin.time} : std::nullopt;
    if (auto pinned = m_tables.changes.pin(stored->number, *revision, time); !pinned)
        return pinned.error();
    return now(pin.message);
}

Result<ReactionCount> MessageChanges::react(const ReactionRecord &reaction)
{
    const auto stored = find(reaction.message);
    if (!stored)
        return stored.error();
    if (stored->text.deleted)
        return ErrorCode::NoSuchMessage;
    ReactionCount count{.revision = stored->text.revision.value_or(0)};
    const auto changed = set(reaction, m_room.room.revision + 1);
    if (!changed)
        return changed.error();
    count.changed = *changed;
    if (count.changed) {
        const auto revision = nextRevision();
        if (!revision)
            return revision.error();
        count.revision = *revision;
        if (auto touched = m_tables.changes.touch(stored->number, *revision); !touched)
            return touched.error();
    }
    const auto now = m_tables.reactions.count(m_room.number, reaction.message.seq, reaction.emoji);
    if (!now)
        return now.error();
    count.count = *now;
    return count;
}

Result<bool> MessageChanges::set(const ReactionRecord &reaction, qint64 revision)
{
    if (!reaction.on)
        return m_tables.reactions.take(m_room.number, reaction);
    if (auto checked = checkRoomFor(reaction); !checked)
        return checked.error();
    return m_tables.reactions.put(m_room.number, revision, reaction);
}

// One emoji more on one that has them all?
Result<> MessageChanges::checkRoomFor(const ReactionRecord &reaction)
{
    const qint64 seq = reaction.message.seq;
    const auto emojis = m_tables.reactions.kinds(m_room.number, seq);
    if (!emojis)
        return emojis.error();
    if (*emojis < Limits::reactionsPerMessage)
        return {};
    const auto same = m_tables.reactions.count(m_room.number, seq, reaction.emoji);
    if (!same)
        return same.error();
    if (*same > 0)
        return {};
    return Error{.code = ErrorCode::TooMany, .limit = Limits::reactionsPerMessage};
}

Result<StoredText> MessageChanges::find(const MessageQuery &query)
{
    auto stored = m_tables.history.message(m_room.number, query);
    if (!stored)
        return stored.error();
    if (!*stored)
        return ErrorCode::NoSuchMessage;
    return **std::move(stored);
}

Result<qint64> MessageChanges::nextRevision()
{
    const auto revision = m_tables.rooms.nextRevision(m_room.number);
    if (revision) {
        m_room.room.revision = *revision;
        m_tables.known.put(m_room);
    }
    return revision;
}

Result<TextPosted> MessageChanges::now(const MessageQuery &query)
{
    auto stored = find(query);
    if (!stored)
        return stored.error();
    TextPosted text = std::move(*std::move(stored)).text;
    if (auto read = m_tables.reactions.addTo(text, m_room.number, query.reader.member); !read)
        return read.error();
    return text;
}
