// SPDX-License-Identifier: MIT
#include "server/textcommands.h"

#include "protocol/emoji.h"
#include "server/bulletin.h"

using namespace Protocol;

namespace Server {

void TextCommands::on(const PostText &command, Ref ref)
{
    if (Room *room = joinedRoom(command.room, ref, command.nonce))
        m_session.post(*room, command, ref);
}

void TextCommands::on(const EditText &command, Ref ref)
{
    const Room *room = roomToChange(command.room, ref);
    if (!room)
        return;
    const auto edit = room->edit(member().id, command);
    if (!edit)
        return refuse(edit.error(), ref);
    ask(
        ref, [edit = *edit](Store &store) { return store.edit(edit); },
        [this, ref](const TextPosted &message) { tellChanged(message, ref); });
}

void TextCommands::on(const DeleteText &command, Ref ref)
{
    const Room *room = joinedRoom(command.room, ref);
    if (!room)
        return;
    const Erasure erasure{.message = {.room = command.room,
                                      .seq = command.seq,
                                      .reader = room->readerFor(member().id)},
                          .ofOthers = room->allows(member().id, Role::Moderator)};
    ask(
        ref, [erasure](Store &store) { return store.erase(erasure); },
        [this, ref](const TextPosted &message) { tellChanged(message, ref); });
}

void TextCommands::on(const SetPin &command, Ref ref)
{
    const Room *room = roomToChange(command.room, ref);
    if (!room)
        return;
    const PinRecord pin{.message = {.room = command.room,
                                    .seq = command.seq,
                                    .reader = room->readerFor(member().id)},
                        .on = command.on,
                        .time = Protocol::now()};
    ask(
        ref, [pin](Store &store) { return store.pin(pin); },
        [this, ref](const TextPosted &message) { tellChanged(message, ref); });
}

void TextCommands::on(const SetReaction &command, Ref ref)
{
    const Room *room = roomToChange(command.room, ref);
    if (!room)
        return;
    const auto emoji = checkedEmoji(command.emoji);
    if (!emoji)
        return refuse(emoji.error(), ref);
    const ReactionRecord reaction{.message = {.room = command.room,
                                              .seq = command.seq,
                                              .reader = room->readerFor(member().id)},
                                  .member = member(),
                                  .emoji = *emoji,
                                  .on = command.on,
                                  .time = Protocol::now()};
    ask(
        ref, [reaction](Store &store) { return store.react(reaction); },
        [this, reaction, ref](const ReactionCount &done) { tellReaction(reaction, done, ref); });
}

void TextCommands::tellReaction(const ReactionRecord &reaction, const ReactionCount &done, Ref ref)
{
    Room *room = m_services.rooms.find(reaction.message.room);
    if (room && done.changed) {
        room->revise(done.revision);
        m_services.bulletin.tellRoom(*room,
                                     ReactionChanged{.room = room->id(),
                                                     .seq = reaction.message.seq,
                                                     .revision = done.revision,
                                                     .emoji = reaction.emoji,
                                                     .member = reaction.member,
                                                     .on = reaction.on,
                                                     .count = done.count});
    }
    reply(Ack{}, ref);
}

Room *TextCommands::roomToChange(const RoomId &id, Ref ref)
{
    Room *room = joinedRoom(id, ref);
    if (!room)
        return nullptr;
    const auto allowed = room->mayChange(member().id);
    if (allowed)
        return room;
    refuse(allowed.error(), ref);
    return nullptr;
}

// A repeat that changed nothing bears a revision that was told before.
void TextCommands::tellChanged(const TextPosted &message, Ref ref)
{
    Room *room = m_services.rooms.find(message.room);
    const qint64 revision = message.revision.value_or(0);
    if (room && revision > room->revision()) {
        room->revise(revision);
        m_services.bulletin.tellRoom(*room,
                                     TextChanged{.room = message.room,
                                                 .seq = message.seq,
                                                 .revision = revision,
                                                 .mentions = message.mentions,
                                                 .everyone = message.everyone,
                                                 .edited = message.edited,
                                                 .deleted = message.deleted,
                                                 .pinned = message.pinned,
                                                 .text = message.text});
    }
    reply(Ack{}, ref);
}

void TextCommands::on(const MarkRead &command, Ref ref)
{
    Room *room = joinedRoom(command.room, ref);
    if (!room)
        return;
    if (command.seq < 0 || command.seq > room->newest())
        return refuse({.code = ErrorCode::BadCursor, .limit = room->newest()}, ref);
    const RoomMembers::One *one = room->members().find(member().id);
    if (!one->role || command.seq <= one->read)
        return reply(Ack{}, ref);
    room->members().markRead(member().id, command.seq);
    const ReadMark mark{.room = command.room, .member = member().id, .seq = command.seq};
    ask(
        ref, [mark](Store &store) { return store.markRead(mark); },
        [this, ref](const RoomState &state) { tellRead(state, ref); });
}

void TextCommands::tellRead(const RoomState &state, Ref ref)
{
    const Room *room = m_services.rooms.find(state.room);
    const RoomMembers::One *one = room ? room->members().find(member().id) : nullptr;
    if (one && one->role) {
        const RoomSummary summary = room->summaryFor(member().id);
        m_services.bulletin.tellMember(member().id,
                                       ReadChanged{.room = state.room,
                                                   .read = one->read,
                                                   .unread = *summary.unread,
                                                   .mentions = state.mentions});
        if (room->facts().receipts)
            m_services.bulletin.tellRoom(
                *room, SeenChanged{.room = state.room, .member = member().id, .seq = one->read});
    }
    reply(Ack{}, ref);
}

void TextCommands::on(const SetTyping &command, Ref ref)
{
    const Room *room = joinedRoom(command.room, ref);
    if (!room)
        return;
    if (const auto allowed = room->mayChange(member().id); !allowed)
        return refuse(allowed.error(), ref);
    m_services.bulletin.tellRoom(
        *room, TypingChanged{.room = command.room, .member = member(), .typing = command.typing});
    reply(Ack{}, ref);
}

}
