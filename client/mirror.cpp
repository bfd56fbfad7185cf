// SPDX-License-Identifier: MIT
#include "client/mirror.h"

#include "client/tidy.h"

#include <algorithm>

namespace Client {

using namespace Protocol;

namespace {

bool isPinned(const Room &room, qint64 seq)
{
    return std::ranges::find(room.pins(), seq, &TextPosted::seq) != room.pins().end();
}

}

Mirror::Mirror(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    connect(&m_parts.people, &People::told, this, &Mirror::tell);
}

void Mirror::take(const Message &message)
{
    std::visit([this](const auto &body) { on(body); }, message);
}

void Mirror::settle(const QList<TextPosted> &messages)
{
    for (const TextPosted &message : messages) {
        if (message.from.id == m_self)
            m_parts.poster.settle(message);
    }
}

Room *Mirror::joined(const RoomId &id) const
{
    Room *room = m_parts.rooms.find(id);
    return room && room->joined() ? room : nullptr;
}

void Mirror::on(const TextPosted &event)
{
    Room *room = joined(event.room);
    if (!room)
        return;
    const qint64 held = room->timeline().newest();
    room->receive(tidy(event), m_self);
    m_parts.history.mend(room, held, event.seq);
    settle({event});
}

void Mirror::on(const TextChanged &event)
{
    Room *room = joined(event.room);
    if (!room)
        return;
    room->change(tidy(event));
    m_parts.changes.live(room, event.revision);
    if (room->m_pinsKnown && (isPinned(*room, event.seq) || event.pinned.value_or(false)))
        emit pinsOutdated(room);
}

void Mirror::on(const ReactionChanged &event)
{
    Room *room = joined(event.room);
    if (!room)
        return;
    room->timeline().change(tidy(event), m_self);
    m_parts.changes.live(room, event.revision);
}

void Mirror::on(const PresenceChanged &event)
{
    Room *room = joined(event.room);
    if (!room)
        return;
    if (!event.online) {
        room->typing().remove(event.member.id);
        return room->roster().remove(event.member.id);
    }
    const Member member = tidy(event.member);
    room->roster().put(member);
    room->rename(member, m_self);
    if (const Person *person = m_parts.people.find(member.id))
        room->roster().setPerson(*person);
    if (member.id == m_self)
        emit selfRenamed(member);
}

void Mirror::on(const PersonChanged &event)
{
    m_parts.people.put(tidy(event.person));
}

void Mirror::tell(const Person &person)
{
    const auto rooms = m_parts.rooms.joined();
    for (Room *room : rooms) {
        room->roster().setPerson(person);
        room->rename({.id = person.id, .name = person.name}, m_self);
    }
}

// Those that are not public are told to their members alone: it is ours.
void Mirror::on(const RoomOpened &event)
{
    Room *room = m_parts.rooms.put(event.room, event.facts, event.with);
    if (!room || room->isPublic())
        return;
    m_parts.entrance.enterOurs(room->id());
    emit opened(room);
}

void Mirror::on(const RoomChanged &event)
{
    if (m_parts.rooms.find(event.room))
        m_parts.rooms.put(event.room, event.facts);
}

void Mirror::on(const RoomClosed &event)
{
    if (Room *room = joined(event.room))
        lose(room); // if it is public it is there for others
    else
        m_parts.rooms.remove(event.room);
}

void Mirror::lose(Room *room)
{
    emit closed(room);
    m_parts.entrance.lose(room);
}

void Mirror::on(const MemberAdded &event)
{
    Room *room = m_parts.rooms.find(event.room);
    if (room && room->joined())
        room->roster().setRole(tidy(event.member), event.role);
    if (!room || event.member.id != m_self)
        return;
    room->setRole(event.role);
    m_parts.entrance.enterOurs(room->id());
}

void Mirror::on(const MemberRemoved &event)
{
    Room *room = joined(event.room);
    if (!room)
        return;
    if (event.member == m_self)
        lose(room);
    else
        room->roster().dismiss(event.member);
}

void Mirror::on(const TypingChanged &event)
{
    Room *room = joined(event.room);
    if (!room || event.member.id == m_self)
        return;
    if (event.typing)
        room->typing().put(tidy(event.member));
    else
        room->typing().remove(event.member.id);
}

void Mirror::on(const ReadChanged &event)
{
    if (Room *room = joined(event.room))
        room->setRead(event);
}

void Mirror::on(const SeenChanged &event)
{
    Room *room = joined(event.room);
    if (room && room->facts().receipts)
        room->seen().put(event.member, event.seq);
}

void Mirror::on(const Refusal &refusal)
{
    m_parts.poster.refused(refusal);
}

}
