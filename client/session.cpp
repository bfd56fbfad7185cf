// SPDX-License-Identifier: MIT
#include "client/session.h"

#include "client/listing.h"
#include "client/tidy.h"
#include "protocol/names.h"

using namespace Qt::StringLiterals;

namespace Client {

using namespace Protocol;
using Effort = Requests::Effort;

namespace {

// Hosts keep far shorter ones.
constexpr int tokenLength = 1024;

bool sameHost(const Link &a, const Link &b)
{
    return tokenKey(a) == tokenKey(b) && a.secure == b.secure;
}

}

Session::Session(ClientConfig config, QObject *parent)
    : Session(std::move(config), Timing{}, parent)
{ }

Session::Session(ClientConfig config, const Timing &timing, QObject *parent)
    : QObject(parent), m_config(std::move(config)), m_connection(timing),
      m_requests([this](const Message &command, Ref ref) { m_connection.send(command, ref); },
                 timing),
      m_history(m_requests), m_poster(m_requests, m_rooms),
      m_signIn(
          m_connection, m_requests, [this] { return hello(); }, timing)
{
    connect(&m_connection, &Connection::received, this, &Session::handle);
    connect(&m_signIn, &SignIn::signedIn, this, &Session::signedIn);
    connect(&m_signIn, &SignIn::lost, &m_poster, &Poster::lost);
    connect(&m_signIn, &SignIn::statusChanged, this, &Session::statusChanged);
    connect(&m_rooms, &RoomList::added, this, &Session::roomAdded);
    connect(&m_rooms, &RoomList::aboutToBeRemoved, this, &Session::roomAboutToBeRemoved);
    connect(&m_history, &HistoryFetcher::fetched, this, &Session::settleOwn);
    // The next welcome says what the numbering is now.
    connect(&m_history, &HistoryFetcher::epochEnded, this,
            [this] { m_connection.giveUp({.code = ErrorCode::WrongEpoch}); });
}

void Session::open(const Link &link)
{
    m_signIn.close();
    if (!sameHost(link, m_link)) {
        m_rooms.clear();
        m_poster.clear();
        m_epoch = {};
    }
    m_link = link;
    m_wanted = {link.room.isEmpty() ? u"lobby"_s : link.room};
    m_signIn.open(link);
}

void Session::close()
{
    m_signIn.close();
}

void Session::retryNow()
{
    if (status().state == Status::State::Offline && !m_link.host.isEmpty())
        m_signIn.open(m_link);
    else
        m_signIn.hurry();
}

void Session::join(const QString &roomName)
{
    const auto name = cleanRoomName(roomName);
    if (!name)
        return emit failed(name.error());
    if (status().state != Status::State::Online) {
        m_wanted.removeAll(*name);
        return m_wanted.append(*name);
    }
    m_requests.ask<RoomEntered>(JoinRoom{.name = *name}, Effort::Insist,
                                [this, wanted = *name](const Result<RoomEntered> &reply) {
                                    if (Room *room = reply ? enter(*reply) : nullptr)
                                        emit joined(room);
                                    else if (!reply && reply.error().code == ErrorCode::Unreachable)
                                        m_wanted.append(wanted);
                                    else if (!reply)
                                        report(reply.error());
                                });
}

void Session::leave(const RoomId &id)
{
    Room *room = m_rooms.find(id);
    if (!room || !room->joined())
        return;
    room->leave();
    m_poster.leave(id);
    if (status().state == Status::State::Online)
        m_requests.ask<Ack>(LeaveRoom{id}, Effort::Once, [this](const Result<Ack> &reply) {
            if (!reply)
                report(reply.error());
        });
}

void Session::rename(const QString &wish)
{
    const auto name = cleanMemberName(wish);
    if (!name)
        return emit failed(name.error());
    if (status().state != Status::State::Online)
        return setName(*name); // the next hello says it
    m_requests.ask<Ack>(RenameMember{*name}, Effort::Once,
                        [this, name = *name](const Result<Ack> &reply) {
                            if (reply)
                                setName(name);
                            else
                                report(reply.error());
                        });
}

void Session::post(const RoomId &id, const QString &text)
{
    if (Room *room = m_rooms.find(id))
        m_poster.post(room, m_self, text);
}

void Session::repost(const RoomId &id, const Nonce &nonce)
{
    if (Room *room = m_rooms.find(id))
        m_poster.repost(room, nonce);
}

void Session::discard(const RoomId &id, const Nonce &nonce)
{
    if (Room *room = m_rooms.find(id))
        m_poster.discard(room, nonce);
}

void Session::fetchOlder(const RoomId &id)
{
    if (Room *room = m_rooms.find(id); room && status().state == Status::State::Online)
        m_history.fetchOlder(room);
}

void Session::fetchGap(const RoomId &id, qint64 seq)
{
    if (Room *room = m_rooms.find(id); room && status().state == Status::State::Online)
        m_history.fetchGap(room, seq);
}

Hello Session::hello() const
{
    Hello hello;
    if (!m_config.name.isEmpty())
        hello.name = m_config.name;
    if (const auto token = m_config.tokens.value(tokenKey(m_link)); !token.isEmpty())
        hello.token = token;
    return hello;
}

void Session::signedIn(const Welcome &welcome)
{
    const bool anew = !m_epoch.isEmpty() && m_epoch != welcome.epoch;
    m_epoch = welcome.epoch;
    const auto place = cleanRoomName(welcome.place);
    m_place = place ? *place : m_link.host;
    setSelf(tidy(welcome.member));
    keepToken(welcome.token);
    if (anew)
        m_rooms.beginAnew();
    m_history.begin(m_epoch, m_self.id);

    fetchRooms(m_requests, m_rooms);
    const QStringList wanted = std::exchange(m_wanted, {});
    for (Room *room : m_rooms.joined()) {
        if (!wanted.contains(room->name()))
            rejoin(room, anew);
    }
    for (const QString &name : wanted)
        join(name);
}

void Session::keepToken(const QString &token)
{
    QString &kept = m_config.tokens[tokenKey(m_link)];
    if (token.size() > tokenLength || std::exchange(kept, token) == token)
        return;
    emit configChanged();
}

void Session::setSelf(const Member &self)
{
    if (std::exchange(m_self, self) != self)
        emit selfChanged();
}

void Session::setName(const QString &name)
{
    setSelf({.id = m_self.id, .name = name, .guest = m_self.guest});
    if (std::exchange(m_config.name, name) != name)
        emit configChanged();
}

// A room in which nothing was posted may be gone, or have come back under another id.
void Session::rejoin(Room *room, bool byName)
{
    JoinRoom command;
    if (byName)
        command.name = room->name();
    else
        command.room = room->id();
    m_requests.ask<RoomEntered>(
        command, Effort::Insist,
        [this, byName, mirror = QPointer(room)](const Result<RoomEntered> &reply) {
            if (!mirror || !mirror->joined()
                || (!reply && reply.error().code == ErrorCode::Unreachable))
                return;
            if (reply) {
                enter(*reply);
            } else if (reply.error().code == ErrorCode::NoSuchRoom && !byName) {
                m_rooms.orphan(mirror);
                rejoin(mirror, true);
            } else {
                mirror->leave();
                report(reply.error());
            }
        });
}

Room *Session::enter(const RoomEntered &entered)
{
    Room *room = m_rooms.put(entered.room, entered.facts.name);
    if (!room)
        return nullptr;
    room->enter(entered.newest);
    m_history.enter(room, entered.newest);
    fetchRoster(m_requests, room);
    m_poster.enter(room->id());
    return room;
}

// A lost connection is told by the status.
void Session::report(const Error &error)
{
    if (error.code != ErrorCode::Unreachable)
        emit failed(error);
}

void Session::handle(const Envelope &envelope)
{
    const bool answered = m_requests.answer(envelope);
    const bool isEvent = std::holds_alternative<TextPosted>(envelope.message);
    if (status().state == Status::State::Online && (isEvent || !answered))
        std::visit([this](const auto &body) { on(body); }, envelope.message);
}

void Session::on(const TextPosted &event)
{
    Room *room = m_rooms.find(event.room);
    if (!room || !room->joined())
        return;
    const qint64 held = room->timeline().newest();
    room->receive(tidy(event), m_self.id);
    m_history.mend(room, held, event.seq);
    settleOwn({event});
}

void Session::settleOwn(const QList<TextPosted> &messages)
{
    for (const TextPosted &message : messages) {
        if (message.from.id == m_self.id)
            m_poster.settle(message);
    }
}

void Session::on(const PresenceChanged &event)
{
    Room *room = m_rooms.find(event.room);
    if (!room || !room->joined())
        return;
    if (!event.online)
        return room->roster().remove(event.member.id);
    room->roster().put(tidy(event.member));
    if (event.member.id == m_self.id)
        setSelf(tidy(event.member));
}

void Session::on(const RoomOpened &event)
{
    m_rooms.put(event.room, event.facts.name);
}

void Session::on(const RoomClosed &event)
{
    m_rooms.remove(event.room);
}

void Session::on(const Refusal &refusal)
{
    m_poster.refused(refusal);
}

}
