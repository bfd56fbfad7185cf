// SPDX-License-Identifier: MIT
#include "client/entrance.h"

#include <algorithm>

namespace Client {

using namespace Protocol;
using Effort = Requests::Effort;

namespace {

// So that a host that always has one more page does not keep us busy for ever.
constexpr int mostPages = 100;

bool isSame(const JoinRoom &a, const JoinRoom &b)
{
    return a.name == b.name && a.room == b.room && a.invite == b.invite;
}

}

Entrance::Entrance(Requests &requests, RoomList &rooms, QObject *parent)
    : QObject(parent), m_requests(requests), m_rooms(rooms)
{
    connect(&rooms, &RoomList::renumbered, this, [this](const RoomId &from, const RoomId &to) {
        if (m_entering.remove(from))
            m_entering.insert(to);
    });
}

// Of a numbering that is gone only the names of public rooms mean anything.
void Entrance::begin(bool anew)
{
    m_online = true;
    const auto wishes = std::exchange(m_wishes, {});
    if (anew) {
        m_rooms.beginAnew();
        for (Room *room : m_rooms.joined()) {
            const auto wished = [room](const Wish &wish) {
                return wish.command.name == room->name();
            };
            if (!room->isPublic())
                lose(room);
            else if (std::ranges::none_of(wishes, wished))
                enterByName(room);
        }
    }
    for (const Wish &wish : wishes)
        ask(wish);
    m_rooms.beginRefresh();
    fetchRooms({}, mostPages);
}

void Entrance::lost()
{
    m_online = false;
    m_entering.clear();
    m_asked.clear();
}

void Entrance::clear()
{
    lost();
    m_wishes.clear();
}

void Entrance::join(const JoinRoom &command, const Answered &answered)
{
    if (m_online)
        return ask({command, answered});
    m_wishes.removeIf([&](const Wish &other) { return isSame(other.command, command); });
    m_wishes.append({command, answered});
}

void Entrance::create(const CreateRoom &command, const Answered &answered)
{
    if (!m_online)
        return end(ErrorCode::Unreachable, answered);
    m_requests.ask<RoomEntered>(command, Effort::Once,
                                [this, answered](const Reply &reply) { end(reply, answered); });
}

void Entrance::leave(Room *room)
{
    const RoomId id = room->id();
    lose(room);
    if (m_online)
        m_requests.ask<Ack>(LeaveRoom{id}, Effort::Once, [this](const Result<Ack> &reply) {
            if (!reply)
                report(reply.error());
        });
}

void Entrance::enterOurs(const RoomId &id)
{
    Room *room = m_rooms.find(id);
    if (room && m_online && !m_entering.contains(id) && m_entering.size() < Limits::roomsPerSession)
        enter(room, {.room = id});
}

void Entrance::fetchRooms(std::optional<RoomId> after, int pages)
{
    const auto taken = [this, pages](const Result<RoomsPage> &page) {
        if (!page)
            return;
        for (const RoomSummary &summary : page->rooms)
            list(summary);
        if (page->more && !page->rooms.isEmpty() && pages > 1)
            fetchRooms(page->rooms.last().room, pages - 1);
        else
            endList();
    };
    m_requests.ask<RoomsPage>(FetchRooms{after}, Effort::Insist, taken);
}

// A room that another device of ours has left meanwhile is not to be entered again.
void Entrance::list(const RoomSummary &summary)
{
    Room *room = m_rooms.put(summary.room, summary.facts, summary.with);
    if (!room)
        return;
    const bool wasMember = room->role().has_value();
    room->summarise(summary);
    const bool wasLeft = room->joined() && wasMember && !summary.role;
    if (wasLeft && !m_entering.contains(room->id()))
        lose(room);
    else if ((room->joined() || summary.role) && !m_asked.contains(room->name()))
        enterOurs(room->id());
}

// A public room in which nothing was posted may be gone; entering it makes it again.
void Entrance::endList()
{
    for (Room *room : m_rooms.endRefresh()) {
        if (m_entering.contains(room->id()))
            continue;
        if (room->isPublic()) {
            m_rooms.orphan(room);
            enterByName(room);
        } else {
            lose(room);
        }
    }
}

void Entrance::ask(const Wish &wish)
{
    const QString name = wish.command.name.value_or(QString{});
    m_asked.insert(name);
    m_requests.ask<RoomEntered>(wish.command, Effort::Insist,
                                [this, wish, name](const Reply &reply) {
                                    m_asked.remove(name);
                                    if (!reply && reply.error().code == ErrorCode::Unreachable)
                                        m_wishes.append(wish);
                                    else
                                        end(reply, wish.answered);
                                });
}

void Entrance::end(const Reply &reply, const Answered &answered)
{
    Room *room = reply ? take(*reply) : nullptr;
    if (answered)
        answered(reply ? Result<>{} : reply.error());
    else if (!reply)
        emit failed(reply.error());
    if (room)
        emit joined(room);
}

void Entrance::enter(Room *room, const JoinRoom &command)
{
    m_entering.insert(room->id());
    m_requests.ask<RoomEntered>(command, Effort::Insist,
                                [this, command, mirror = QPointer(room)](const Reply &reply) {
                                    if (mirror && reply)
                                        take(*reply);
                                    else if (mirror)
                                        notEntered(mirror, command, reply.error());
                                });
}

void Entrance::notEntered(Room *room, const JoinRoom &command, const Error &error)
{
    if (error.code == ErrorCode::Unreachable)
        return;
    m_entering.remove(room->id());
    if (error.code == ErrorCode::NoSuchRoom && room->isPublic() && command.room) {
        m_rooms.orphan(room);
        return enterByName(room);
    }
    lose(room);
    if (error.code != ErrorCode::NoSuchRoom)
        report(error);
}

void Entrance::enterByName(Room *room)
{
    enter(room, {.name = room->name()});
}

Room *Entrance::take(const RoomEntered &entered)
{
    Room *room = m_rooms.put(entered.room, entered.facts, entered.with);
    if (!room)
        return nullptr;
    m_entering.insert(room->id());
    room->enter(entered);
    emit this->entered(room, entered);
    return room;
}

// Others than public ones do not exist for those who are not in them.
void Entrance::lose(Room *room)
{
    m_entering.remove(room->id());
    room->leave();
    emit left(room);
    if (!room->isPublic())
        m_rooms.remove(room->id());
}

// A lost connection is told by the status.
void Entrance::report(const Error &error)
{
    if (error.code != ErrorCode::Unreachable)
        emit failed(error);
}

}
