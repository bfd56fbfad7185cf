// SPDX-License-Identifier: MIT
#include "server/nativesession.h"

#include "protocol/codec.h"
#include "protocol/limits.h"
#include "protocol/names.h"
#include "server/addressmeter.h"
#include "server/archive.h"
#include "server/authenticator.h"
#include "server/connection.h"
#include "server/groupmanager.h"
#include "server/roomregistry.h"
#include "server/steadyclock.h"

#include <QCoreApplication>
#include <QPointer>

using namespace Protocol;
using namespace Qt::StringLiterals;

namespace Server {

namespace {

// BadCursor, WrongEpoch; else the question for the archive.
Result<HistoryQuery> queryOf(const FetchHistory &command, const Epoch &epoch)
{
    if (command.epoch && *command.epoch != epoch)
        return ErrorCode::WrongEpoch;
    const bool negative = command.before.value_or(0) < 0 || command.after.value_or(0) < 0;
    if (negative || (command.before && command.after))
        return ErrorCode::BadCursor;
    const qint64 limit = command.limit.value_or(Limits::pageMessages);
    return HistoryQuery{.room = command.room,
                        .before = command.before,
                        .after = command.after,
                        .limit = std::clamp<qint64>(limit, 1, Limits::pageMessages)};
}

// A page of `fetch(limit)` and whether there is more; asks for one row further to know.
auto pageOf(qsizetype limit, auto fetch)
{
    auto rows = fetch(limit + 1);
    const bool more = rows.size() > limit;
    if (more)
        rows.removeLast();
    return std::pair{rows, more};
}

}

NativeSession::NativeSession(Connection *connection, const Services &services,
                             const Handshake &handshake)
    : Session(connection, services), m_firstRoom(handshake.room),
      m_helloUntil(steadyMilliseconds() + std::chrono::milliseconds(Limits::helloDeadline).count()),
      m_commands(Limits::commandRate, Limits::commandBurst),
      m_joins(Limits::joinRate, Limits::joinBurst),
      m_renames(Limits::namesPerMinute, Limits::nameBurst, std::chrono::minutes{1})
{ }

void NativeSession::sweep(qint64 now)
{
    if (m_state == State::New && now > m_helloUntil)
        m_connection->close(CloseCode::SignInTimeout);
}

void NativeSession::handle(const QByteArray &text)
{
    const Decoded decoded = decode(text);
    if (!decoded.message)
        return refuse(decoded.message.error(), decoded.ref);
    std::visit(
        [&]<class Command>(const Command &command) {
            if (const auto allowed = mayAsk<Command>())
                on(command, decoded.ref);
            else if constexpr (requires { command.nonce; })
                refuse(allowed.error(), decoded.ref, command.nonce);
            else
                refuse(allowed.error(), decoded.ref);
        },
        *decoded.message);
}

// Posts have a limiter of their own, see Session::post.
template <class Command>
Result<> NativeSession::mayAsk()
{
    const State needed = std::is_same_v<Command, Hello> ? State::New : State::SignedIn;
    if (m_state != needed)
        return ErrorCode::SignInFirst;
    if constexpr (std::is_same_v<Command, PostText>)
        return {};
    else
        return pace(limiterOf<Command>(), m_services.addresses.commands);
}

// What others are told of is metered more closely than what they do not notice.
template <class Command>
RateLimiter &NativeSession::limiterOf()
{
    if constexpr (std::is_same_v<Command, JoinRoom>)
        return m_joins;
    else if constexpr (std::is_same_v<Command, RenameMember>)
        return m_renames;
    else
        return m_commands;
}

void NativeSession::on(const Hello &command, Ref ref)
{
    m_state = State::SigningIn;
    m_services.authenticator.signIn(command, this, [this, ref](const Result<Identity> &identity) {
        if (identity)
            return welcome(*identity, ref);
        m_state = State::New; // another try, within the deadline
        refuse(identity.error(), ref);
    });
}

void NativeSession::welcome(const Identity &identity, Ref ref)
{
    m_state = State::SignedIn;
    signIn(identity.member);
    followRenames();
    send(Welcome{.place = m_services.place,
                 .version = QCoreApplication::applicationVersion(),
                 .epoch = m_services.epoch,
                 .member = identity.member,
                 .token = identity.token},
         ref);
    m_services.groups.add(hallGroup(), m_connection);
    if (m_firstRoom)
        on(JoinRoom{.name = m_firstRoom}, {});
}

void NativeSession::on(const RenameMember &command, Ref ref)
{
    const auto name = cleanMemberName(command.name);
    if (!name)
        return refuse(name.error(), ref);
    Member renamed = member();
    renamed.name = *name;
    m_services.authenticator.rename(renamed, this,
                                    [this, name = *name, ref](const Result<> &stored) {
                                        if (!stored)
                                            return refuse(stored.error(), ref);
                                        rename(name);
                                        send(Ack{}, ref);
                                    });
}

void NativeSession::on(const JoinRoom &command, Ref ref)
{
    const auto found = roomFor(command);
    if (!found)
        return refuse(found.error(), ref);
    Room &room = **found;
    if (!isIn(room.id())) {
        enter(room);
        listen(room);
    }
    const RoomSummary summary = room.summary();
    send(RoomEntered{.room = summary.room,
                     .name = summary.name,
                     .newest = summary.newest,
                     .present = summary.present},
         ref);
}

Result<Room *> NativeSession::roomFor(const JoinRoom &command)
{
    if (command.room.has_value() == command.name.has_value())
        return Error{.code = ErrorCode::BadMessage, .detail = u"room or name, one of them"_s};
    const auto name = command.name ? cleanRoomName(*command.name) : Result<QString>{QString{}};
    if (!name)
        return name.error();
    Room *known =
        command.room ? m_services.rooms.find(*command.room) : m_services.rooms.find(*name);
    if (command.room && !known)
        return ErrorCode::NoSuchRoom;
    const bool joined = known && isIn(known->id());
    if (!joined && roomCount() >= Limits::roomsPerSession)
        return Error{.code = ErrorCode::TooMany, .limit = Limits::roomsPerSession};
    return known ? Result<Room *>{known} : open(*name);
}

void NativeSession::on(const LeaveRoom &command, Ref ref)
{
    if (Room *room = joinedRoom(command.room, ref)) {
        leave(*room);
        send(Ack{}, ref);
    }
}

void NativeSession::on(const PostText &command, Ref ref)
{
    if (Room *room = joinedRoom(command.room, ref, command.nonce))
        post(*room, command.text, ref, command.nonce);
}

void NativeSession::on(const FetchHistory &command, Ref ref)
{
    if (!joinedRoom(command.room, ref))
        return;
    const auto query = queryOf(command, m_services.epoch);
    if (!query)
        return refuse(query.error(), ref);
    m_pages.enqueue({*query, ref});
    if (m_pages.size() == 1)
        readPage();
}

// One at a time: pages asked for by the hundred would all lie in memory at once.
void NativeSession::readPage()
{
    m_services.archive.read(m_pages.head().query,
                            [self = QPointer(this)](const Result<HistorySlice> &slice) {
                                if (self)
                                    self->showPage(slice);
                            });
}

void NativeSession::showPage(const Result<HistorySlice> &slice)
{
    const auto [query, ref] = m_pages.dequeue();
    if (!slice)
        refuse(slice.error(), ref);
    else
        send(HistoryPage{.room = query.room,
                         .epoch = m_services.epoch,
                         .messages = slice->messages,
                         .more = slice->more},
             ref);
    if (!m_pages.isEmpty())
        readPage();
}

void NativeSession::on(const FetchMembers &command, Ref ref)
{
    Room *room = joinedRoom(command.room, ref);
    if (!room)
        return;
    const auto [members, more] = pageOf(Limits::pageMembers, [&](qsizetype limit) {
        return room->membersAfter(command.after.value_or(MemberId{}), limit);
    });
    send(MembersPage{.room = room->id(), .members = members, .more = more}, ref);
}

void NativeSession::on(const FetchRooms &command, Ref ref)
{
    const auto [rooms, more] = pageOf(Limits::pageRooms, [&](qsizetype limit) {
        return m_services.rooms.summariesAfter(command.after.value_or(RoomId{}), limit);
    });
    send(RoomsPage{.rooms = rooms, .more = more}, ref);
}

void NativeSession::on(const ToClient auto &, Ref ref)
{
    refuse(Error{.code = ErrorCode::UnknownCommand}, ref);
}

Room *NativeSession::joinedRoom(const RoomId &id, Ref ref, const std::optional<Nonce> &nonce)
{
    Room *room = m_services.rooms.find(id);
    if (room && isIn(id))
        return room;
    refuse(Error{.code = room ? ErrorCode::NotJoined : ErrorCode::NoSuchRoom}, ref, nonce);
    return nullptr;
}

QStringList NativeSession::groupsOf(const RoomId &room) const
{
    return {textGroup(room), eventGroup(room)};
}

}
