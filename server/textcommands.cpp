// SPDX-License-Identifier: MIT
#include "server/textcommands.h"

#include "protocol/emoji.h"

using namespace Protocol;

namespace Server {

namespace {

// A repeat that changed nothing bears a revision that was told before.
void tellChanged(const Services &services, const TextPosted &message)
{
    Room *room = services.rooms.find(message.room);
    const qint64 revision = message.revision.value_or(0);
    if (!room || revision <= room->revision())
        return;
    room->revise(revision);
    services.bulletin.tellReaders(*room, message.seq,
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

// Of another's text, by who moderates the room; a repeat changes nothing.
void noteDeletion(const Services &services, const Member &by, const TextPosted &message)
{
    const Room *room = services.rooms.find(message.room);
    if (!room || message.revision.value_or(0) <= room->revision())
        return;
    const AuditEntry entry{.time = Protocol::now(),
                           .by = by,
                           .deed = Deed::TextDeleted,
                           .member = message.from,
                           .room = message.room};
    services.store.ask(
        &services.bulletin, [entry](Store &store) { return store.note(entry); },
        [](const Result<> &) { /* the text is gone all the same */ });
}

void tellReaction(const Services &services, const ReactionRecord &reaction,
                  const ReactionCount &done)
{
    Room *room = services.rooms.find(reaction.message.room);
    if (!room)
        return;
    room->revise(done.revision);
    services.bulletin.tellReaders(*room, reaction.message.seq,
                                  ReactionChanged{.room = room->id(),
                                                  .seq = reaction.message.seq,
                                                  .revision = done.revision,
                                                  .emoji = reaction.emoji,
                                                  .member = reaction.member,
                                                  .on = reaction.on,
                                                  .count = done.count});
}

void tellRead(const Services &services, const MemberId &member, const RoomState &state)
{
    const Room *room = services.rooms.find(state.room);
    if (!room || !room->members().roleOf(member))
        return;
    const RoomSummary summary = room->summaryFor(member);
    services.bulletin.tellMember(member,
                                 ReadChanged{.room = state.room,
                                             .read = *summary.read,
                                             .unread = *summary.unread,
                                             .mentions = state.mentions});
    if (room->facts().receipts)
        services.bulletin.tellRoom(
            *room, SeenChanged{.room = state.room, .member = member, .seq = *summary.read});
}

}

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
    rewrite(ref, [edit = *edit](Store &store) { return store.edit(edit); });
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
    change(
        ref, [erasure](Store &store) { return store.erase(erasure); },
        [&services = m_services, by = member()](const Result<TextPosted> &message) {
            if (message && message->from.id != by.id)
                noteDeletion(services, by, *message);
            if (message)
                tellChanged(services, *message);
        },
        [this, ref](auto) { reply(Ack{}, ref); });
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
    rewrite(ref, [pin](Store &store) { return store.pin(pin); });
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
    change(
        ref, [reaction](Store &store) { return store.react(reaction); },
        [&services = m_services, reaction](const Result<ReactionCount> &done) {
            if (done && done->changed)
                tellReaction(services, reaction, *done);
        },
        [this, ref](auto) { reply(Ack{}, ref); });
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

template <class Question>
void TextCommands::rewrite(Ref ref, Question question)
{
    change(
        ref, std::move(question),
        [&services = m_services](const Result<TextPosted> &message) {
            if (message)
                tellChanged(services, *message);
        },
        [this, ref](auto) { reply(Ack{}, ref); });
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
    change(
        ref, [mark](Store &store) { return store.markRead(mark); },
        [&services = m_services, who = mark.member](const Result<RoomState> &state) {
            if (state)
                tellRead(services, who, *state);
        },
        [this, ref](auto) { reply(Ack{}, ref); });
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
