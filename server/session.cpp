// SPDX-License-Identifier: MIT
#include "server/session.h"

#include "protocol/codec.h"
#include "protocol/limits.h"
#include "server/addressmeter.h"
#include "server/archive.h"
#include "server/bulletin.h"
#include "server/connection.h"
#include "server/counters.h"
#include "server/groupmanager.h"
#include "server/moderation.h"
#include "server/roomregistry.h"
#include "server/steadyclock.h"

#include <QPointer>

using namespace Protocol;
using namespace Qt::StringLiterals;

namespace Server {

Session::Session(Connection *connection, const Services &services)
    : QObject(connection), m_connection(connection), m_services(services),
      m_patience(Limits::refusalRate, Limits::refusalBurst),
      m_newRooms(Limits::newRoomsPerMinute, Limits::newRoomBurst, std::chrono::minutes{1})
{
    connect(connection, &Connection::received, this, &Session::handle);
    connect(connection, &Connection::refusedBinary, this, &Session::refuseBinary);
}

void Session::refuseBinary()
{
    refuse({.code = ErrorCode::BadMessage, .detail = u"binary"_s});
}

void Session::end()
{
    m_ended = true;
    const auto rooms = m_rooms;
    for (const RoomId &id : rooms) {
        if (Room *room = m_services.rooms.find(id))
            leave(*room);
    }
    if (std::exchange(m_counted, false))
        m_account->leave();
}

void Session::signIn(const Member &member, const std::optional<Time> &since)
{
    ++m_services.counters->signIns;
    m_account = m_services.accounts.of(member, since);
    m_account->setAddress(m_connection->peer().address);
    connect(m_account.get(), &Account::sentAway, this, &Session::bow);
}

Result<> Session::mayStay() const
{
    return m_services.moderation.mayComeIn(member().id, m_connection->peer().address);
}

void Session::turnAway(const Error &error, Ref ref)
{
    refuse(error, ref);
    m_connection->close(CloseCode::SentAway);
}

void Session::bow(const SentAway &word)
{
    if (hearsEvents())
        send(word);
    m_connection->close(CloseCode::SentAway);
}

void Session::followAccount()
{
    connect(m_account.get(), &Account::renamed, this, &Session::tellName);
    connect(m_account.get(), &Account::expelled, this, [this](const RoomId &id) {
        if (Room *room = m_services.rooms.find(id); room && isIn(id))
            leave(*room);
    });
    m_account->arrive();
    m_counted = true;
}

void Session::send(const Message &message, Ref ref)
{
    m_connection->enqueue(textFrame(encode(message, ref)));
}

void Session::refuse(const Error &error, Ref ref, const std::optional<Nonce> &nonce)
{
    ++m_services.counters->refusals;
    const bool ours = error.code == ErrorCode::Storage; // the disk is not the peer's fault
    if (!ours && m_patience.take(steadyMilliseconds()) > 0)
        return m_connection->close(CloseCode::Policy);
    Refusal refused = refusal(error);
    refused.nonce = nonce;
    send(refused, ref);
}

Result<> Session::pace(RateLimiter &ours, AddressMeter &ofAddress)
{
    const qint64 now = steadyMilliseconds();
    qint64 wait = ours.take(now);
    if (wait == 0)
        wait = ofAddress.take(m_connection->peer().address, now);
    if (wait > 0)
        return Error{.code = ErrorCode::RateExceeded, .retryAfter = wait};
    return {};
}

Result<> Session::mayMakeRoom()
{
    if (m_account->standing().role == HostRole::Guest)
        return ErrorCode::Forbidden;
    return pace(m_newRooms, m_services.addresses.newRooms);
}

Result<Room *> Session::open(const QString &name)
{
    if (Room *room = m_services.rooms.find(name))
        return room;
    if (const auto allowed = mayMakeRoom(); !allowed)
        return allowed.error();
    return m_services.rooms.open(name);
}

void Session::enter(Room &room)
{
    m_rooms.append(room.id());
    if (room.members().enter(member(), room.newest()))
        tellPresence(room, true);
}

void Session::listen(Room &room)
{
    m_services.groups.add(room.textGroup(), m_connection);
    if (hearsEvents())
        m_services.groups.add(eventGroup(room.id()), m_connection, GroupManager::Gathered::Hear);
}

void Session::watchPeople()
{
    m_services.groups.add(peopleGroup(), m_connection, GroupManager::Gathered::Hear);
}

void Session::leave(Room &room)
{
    m_rooms.removeOne(room.id());
    m_services.groups.discard(room.textGroup(), m_connection);
    if (hearsEvents())
        m_services.groups.discard(eventGroup(room.id()), m_connection);
    if (room.members().leave(member().id))
        tellPresence(room, false);
    m_services.rooms.release(room);
}

void Session::tellName()
{
    for (const RoomId &id : std::as_const(m_rooms)) {
        Room *room = m_services.rooms.find(id);
        if (room->members().rename(member()))
            tellPresence(*room, true);
    }
}

void Session::post(Room &room, const PostText &post, Ref ref)
{
    const auto nonce = post.nonce.isEmpty() ? std::nullopt : std::optional{post.nonce};
    if (const auto allowed = pace(m_account->posts(), m_services.addresses.posts); !allowed)
        return refuse(allowed.error(), ref, nonce);
    if (const auto allowed = m_account->mayWrite(); !allowed)
        return refuse(allowed.error(), ref, nonce);
    const auto draft = room.draft(member(), post, steadyMilliseconds());
    if (!draft)
        return refuse(draft.error(), ref, nonce);
    m_services.archive.append(
        *draft, [self = QPointer(this), ref, nonce](const Result<Appended> &answer) {
            if (self && !answer)
                self->refuse(answer.error(), ref, nonce);
            else if (self && (!answer->fresh || !self->isIn(answer->event.room)))
                self->send(answer->event); // its author does not hear it from the room
        });
}

void Session::tellPresence(const Room &room, bool online)
{
    m_services.bulletin.tellRoom(
        room, PresenceChanged{.room = room.id(), .member = member(), .online = online});
}

}
