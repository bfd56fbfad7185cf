// SPDX-License-Identifier: MIT
#include "client/session.h"

#include "client/clockdifference.h"
#include "client/emojicodes.h"
#include "client/listing.h"
#include "client/tidy.h"
#include "protocol/limits.h"
#include "protocol/names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Client {

using namespace Protocol;
using Effort = Requests::Effort;

namespace {

// An invitation goes before the name that may stand beside it: that of a private room lets nobody
// in.
JoinRoom wishOf(const Link &link)
{
    if (!link.invite.isEmpty())
        return {.invite = link.invite};
    return {.name = link.room.isEmpty() ? u"lobby"_s : link.room};
}

bool sameHost(const Link &a, const Link &b)
{
    return tokenKey(a) == tokenKey(b) && a.secure == b.secure;
}

Error errorOf(const SentAway &word)
{
    return {.code = word.banned ? ErrorCode::Banned : ErrorCode::Kicked,
            .ends = word.ends,
            .reason =
                word.reason ? std::optional{word.reason->left(Limits::reasonBytes)} : std::nullopt};
}

// A post may have come back, and the program ended before that was kept.
bool isHeld(const QList<CachedMessage> &messages, const Nonce &nonce)
{
    return std::ranges::any_of(
        messages, [&](const CachedMessage &kept) { return kept.message.nonce == nonce; });
}

}

Session::Session(ClientConfig config, QObject *parent)
    : Session(std::move(config), Timing{}, parent)
{ }

Session::Session(ClientConfig config, const Timing &timing, QObject *parent)
    : QObject(parent), m_connection(timing), m_credentials(std::move(config), m_connection),
      m_requests([this](const Message &command, Ref ref) { m_connection.send(command, ref); },
                 timing),
      m_keeper(m_credentials.config().cache, m_rooms, timing.keepAfter), m_history(m_requests),
      m_changes(m_requests), m_poster(m_requests, m_rooms, m_keeper),
      m_entrance(m_requests, m_rooms),
      m_mirror({m_rooms, m_people, m_history, m_changes, m_entrance, m_poster}),
      m_readMarker(m_requests), m_actions(m_requests), m_moderation(m_requests),
      m_search(m_requests), m_signIn(m_connection, m_requests, m_credentials, timing)
{
    wireConnection();
    wireRooms();
}

void Session::wireConnection()
{
    connect(&m_connection, &Connection::received, this, &Session::handle);
    connect(&m_credentials, &Credentials::changed, this, &Session::configChanged);
    connect(&m_signIn, &SignIn::signedIn, this, &Session::signedIn);
    connect(&m_signIn, &SignIn::lost, this, &Session::lost);
    connect(&m_signIn, &SignIn::statusChanged, this, [this](const Status &status) {
        if (status.error && status.error->code == ErrorCode::BadCode)
            m_credentials.setLinkCode({}); // else it would be tried again
        emit statusChanged(status);
    });
    connect(&m_keeper, &Keeper::putAside, this, &Session::cachePutAside);
    connect(&m_keeper, &Keeper::failed, this, &Session::cacheFailed);
    connect(&m_history, &HistoryFetcher::fetched, &m_mirror, &Mirror::settle);
    connect(&m_history, &HistoryFetcher::placeFound, this, &Session::placeFound);
    // The next welcome says what the numbering is now.
    connect(&m_history, &HistoryFetcher::epochEnded, this,
            [this] { m_connection.giveUp({.code = ErrorCode::WrongEpoch}); });
    connect(&m_mirror, &Mirror::selfRenamed, this, &Session::setSelf);
    connect(&m_mirror, &Mirror::opened, this, &Session::opened);
    connect(&m_mirror, &Mirror::closed, this, &Session::closed);
    connect(&m_mirror, &Mirror::pinsOutdated, this,
            [this](const Room *room) { fetchPins(room->id()); });
}

void Session::wireRooms()
{
    connect(&m_rooms, &RoomList::added, this, &Session::roomAdded);
    connect(&m_rooms, &RoomList::added, this, [this](Room *room) {
        connect(room, &Room::readFurther, this, [this, room](qint64 seq) {
            if (online() && room->joined())
                m_readMarker.mark(room->id(), seq);
        });
    });
    connect(&m_rooms, &RoomList::aboutToBeRemoved, this, &Session::roomAboutToBeRemoved);
    connect(&m_entrance, &Entrance::entered, this, &Session::enter);
    connect(&m_entrance, &Entrance::left, this,
            [this](const Room *room) { m_poster.leave(room->id()); });
    connect(&m_entrance, &Entrance::joined, this, &Session::joined);
    connect(&m_entrance, &Entrance::failed, this, &Session::failed);
    connect(&m_actions, &Actions::failed, this, &Session::failed);
    connect(&m_moderation, &Moderation::failed, this, &Session::failed);
}

void Session::open(const Link &link)
{
    m_signIn.prepare();
    const bool another = !sameHost(link, this->link());
    if (another) {
        m_keeper.close();
        m_entrance.clear();
        m_rooms.clear();
        m_people.clear();
        m_search.clear();
        m_poster.clear();
        m_epoch = {};
    }
    m_credentials.setLink(link);
    m_entrance.join(wishOf(link));
    if (!another && !m_keeper.isOpening())
        return m_signIn.open();
    if (!another)
        return;
    m_keeper.open(tokenKey(link), [this](const CachedHost &kept) {
        restore(kept);
        if (status().state == Status::State::Connecting) // still wanted
            m_signIn.open();
    });
}

void Session::close()
{
    m_signIn.close();
    m_keeper.keepNow();
}

void Session::retryNow()
{
    if (status().state == Status::State::Offline && !link().host.isEmpty())
        m_signIn.open();
    else
        m_signIn.hurry();
}

void Session::trust(const QString &key)
{
    m_credentials.trust(key);
    retryNow();
}

void Session::givePassword(const QString &password)
{
    m_credentials.setPassword(password);
    m_signIn.open();
}

void Session::join(const QString &roomName)
{
    const auto name = cleanRoomName(roomName);
    if (!name)
        return emit failed(name.error());
    m_entrance.join({.name = *name});
}

void Session::joinById(const RoomId &room)
{
    m_entrance.join({.room = room});
}

void Session::joinByInvite(const QString &token, const Answered &answered)
{
    m_entrance.join({.invite = token.trimmed()}, answered);
}

void Session::create(const CreateRoom &room, const Answered &answered)
{
    m_entrance.create(room, answered);
}

void Session::leave(const RoomId &id)
{
    if (Room *room = m_rooms.find(id); room && room->joined())
        m_entrance.leave(room);
}

void Session::rename(const QString &wish)
{
    const auto name = cleanMemberName(wish);
    if (!name)
        return emit failed(name.error());
    if (!online())
        return setName(*name); // the next hello says it
    m_requests.ask<Ack>(RenameMember{*name}, Effort::Once,
                        [this, name = *name](const Result<Ack> &reply) {
                            if (reply)
                                setName(name);
                            else if (reply.error().code != ErrorCode::Unreachable)
                                emit failed(reply.error());
                        });
}

void Session::post(const RoomId &id, const QString &text)
{
    if (Room *room = m_rooms.find(id))
        m_poster.post(room, m_self, withEmoji(text));
    setTyping(id, false);
}

void Session::reply(const RoomId &id, qint64 replyTo, const QString &text)
{
    if (Room *room = m_rooms.find(id))
        m_poster.post(room, m_self, withEmoji(text), replyTo);
    setTyping(id, false);
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

void Session::setTyping(const RoomId &id, bool typing)
{
    const Room *room = onlineRoom(id);
    if (!room || !room->canPost())
        return;
    if (const auto news = typing ? m_typist.type(id) : m_typist.stop(id))
        m_requests.ask(*news, Effort::Once, [](const Requests::Answer &) {});
}

void Session::fetchOlder(const RoomId &id)
{
    if (Room *room = onlineRoom(id))
        m_history.fetchOlder(room);
}

void Session::fetchGap(const RoomId &id, qint64 seq)
{
    if (Room *room = onlineRoom(id))
        m_history.fetchGap(room, seq);
}

void Session::fetchLater(const RoomId &id, qint64 seq)
{
    if (Room *room = onlineRoom(id))
        m_history.fetchLater(room, seq);
}

void Session::goTo(const RoomId &id, qint64 seq)
{
    Room *room = m_rooms.find(id);
    if (room && room->timeline().rowOf(seq))
        emit placeFound(room, seq);
    else if (room && online())
        m_history.fetchPlace(room, {.around = seq});
}

void Session::goToDate(const RoomId &id, Time date)
{
    if (Room *room = onlineRoom(id))
        m_history.fetchPlace(room, {.date = date});
}

void Session::goToUnread(const RoomId &id)
{
    if (Room *room = onlineRoom(id))
        m_history.fetchPlace(room, {.unread = true});
}

void Session::fetchPins(const RoomId &id)
{
    if (!onlineRoom(id))
        return;
    m_requests.ask<PinsPage>(FetchPins{id}, Effort::Insist,
                             [this, id](const Result<PinsPage> &page) {
                                 if (Room *room = m_rooms.find(id); room && page)
                                     room->setPins(tidy(page->messages, id));
                             });
}

void Session::setIdentity(const Identity &identity)
{
    m_credentials.setIdentity(identity);
    signInAgain();
}

void Session::linkBy(const QString &code)
{
    m_credentials.setLinkCode(code);
    signInAgain();
}

void Session::signInAgain()
{
    if (link().host.isEmpty() || m_keeper.isOpening())
        return;
    m_signIn.close();
    m_signIn.open();
}

void Session::restore(const CachedHost &kept)
{
    if (!kept.epoch.isEmpty()) {
        m_epoch = kept.epoch;
        setPlace(kept.place);
        m_rooms.setSelf(kept.self.id);
        setSelf(tidy(kept.self));
    }
    for (const CachedRoom &room : kept.rooms) {
        if (Room *mirror = m_rooms.put(room.summary.room, room.summary.facts, room.summary.with))
            mirror->restore(room, m_self.id);
    }
    m_keeper.restored();
    for (const CachedPost &post : kept.outbox) {
        const auto room = std::ranges::find(kept.rooms, post.post.room,
                                            [](const CachedRoom &r) { return r.summary.room; });
        if (room != kept.rooms.end() && isHeld(room->messages, post.post.nonce))
            m_keeper.removePost(post.post.nonce);
        else
            m_poster.restore(m_rooms.find(post.post.room), m_self, post);
    }
}

void Session::signedIn(const Welcome &welcome, std::chrono::milliseconds took)
{
    const bool anew = !m_epoch.isEmpty() && m_epoch != welcome.epoch;
    m_epoch = welcome.epoch;
    const auto place = cleanRoomName(welcome.place);
    setPlace(place ? *place : link().host);
    setSelf(tidy(welcome.member));
    m_credentials.keep(welcome.token.value_or(QString{}), m_self.name);
    m_keeper.setHost(m_epoch, m_self, m_place);
    m_history.begin(m_epoch, m_self.id);
    m_changes.begin(m_epoch);
    m_actions.setOnline(true);
    m_moderation.setOnline(true);
    m_moderation.begin(welcome.role.value_or(HostRole::Member), welcome.muted);
    m_search.setOnline(true);
    m_entrance.begin(anew);
    fetchPeople(m_requests, m_people);
    emit versionTold(welcome.version);
    if (welcome.time)
        emit clockCompared(aheadOf(*welcome.time, now(), took));
}

void Session::lost()
{
    m_entrance.lost();
    m_poster.lost();
    m_readMarker.lost();
    m_typist.lost();
    m_actions.setOnline(false);
    m_moderation.setOnline(false);
    m_search.setOnline(false);
}

void Session::setSelf(const Member &self)
{
    m_rooms.setSelf(self.id);
    m_mirror.setSelf(self.id);
    if (std::exchange(m_self, self) != self)
        emit selfChanged();
}

void Session::setPlace(const QString &place)
{
    if (std::exchange(m_place, place) != place)
        emit placeChanged();
}

void Session::setName(const QString &name)
{
    setSelf({.id = m_self.id, .name = name, .guest = m_self.guest});
    m_credentials.setName(name);
}

void Session::enter(Room *room, const RoomEntered &entered)
{
    m_history.enter(room, entered.newest);
    m_changes.enter(room, entered.revision);
    fetchRoster(m_requests, room, m_people);
    if (room->facts().receipts)
        fetchSeen(room);
    if (room->m_pinsKnown)
        fetchPins(room->id());
    if (room->read() > entered.read)
        m_readMarker.mark(room->id(), room->read()); // read while nobody could be told
    m_poster.enter(room->id());
}

void Session::fetchSeen(Room *room)
{
    m_requests.ask<SeenPage>(FetchSeen{room->id()}, Effort::Insist,
                             [mirror = QPointer(room)](const Result<SeenPage> &page) {
                                 if (mirror && page)
                                     mirror->seen().set(page->seen);
                             });
}

void Session::handle(const Envelope &envelope)
{
    const bool answered = m_requests.answer(envelope);
    if (const auto *word = std::get_if<SentAway>(&envelope.message); word && online())
        return m_signIn.end(errorOf(*word));
    if (std::holds_alternative<EntryWaiting>(envelope.message))
        return m_signIn.awaitApproval();
    const bool refusal = std::holds_alternative<Refusal>(envelope.message);
    if (online() && !(answered && refusal))
        m_mirror.take(envelope.message);
    if (online())
        m_moderation.take(envelope.message);
}

}
