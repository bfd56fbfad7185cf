// SPDX-License-Identifier: MIT
// One person at one host: signs in, stays in, joins rooms, posts; reports everything that happens.
#pragma once

#include "client/actions.h"
#include "client/mirror.h"
#include "client/moderation.h"
#include "client/readmarker.h"
#include "client/search.h"
#include "client/signin.h"
#include "client/typist.h"

namespace Client {

// GUI thread. Owns its connection and its rooms.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(ClientConfig config, QObject *parent = nullptr);
    Session(ClientConfig config, const Timing &timing, QObject *parent = nullptr);

    Status status() const { return m_signIn.status(); }
    const Protocol::Link &link() const { return m_credentials.link(); }
    QString place() const { return m_place; } // what the host calls itself
    Protocol::Member self() const { return m_self; }
    const ClientConfig &config() const { return m_credentials.config(); }
    std::chrono::milliseconds roundTrip() const { return m_connection.roundTrip(); } // 0 at first
    QString hostKey() const { return m_connection.hostKey(); } // empty: needs none, see socketUrl()
    QString hostName() const { return m_credentials.hostName(); }   // by which its token is kept
    QString keyBefore() const { return m_credentials.keyBefore(); } // hostKey() may differ from it

    QList<Room *> rooms() const { return m_rooms.byName(); } // joined and listed
    QList<Room *> rooms(RoomList::Group group) const { return m_rooms.in(group); }
    Room *room(const Protocol::RoomId &id) const { return m_rooms.find(id); } // null if unknown
    People &people() { return m_people; }
    Actions &actions() { return m_actions; }
    Moderation &moderation() { return m_moderation; }
    Search &search() { return m_search; }

public slots:
    // Also joins the link's room, else "lobby". What is kept of this host shows before it answers.
    void open(const Protocol::Link &link);
    void close();                   // signs out; pending posts are kept until the session goes
    void retryNow();                // also after it was told to stop
    void trust(const QString &key); // after OtherHost: a new host is there, as one was told
    void givePassword(const QString &password); // where one is asked for

    // Both sign in anew: with another key, or as whom a code from another device stands for.
    void setIdentity(const Client::Identity &identity);
    void linkBy(const QString &code);

    void join(const QString &roomName);          // makes it if need be
    void joinById(const Protocol::RoomId &room); // one that is listed
    void joinByInvite(const QString &token, const Client::Answered &answered = {});
    void create(const Protocol::CreateRoom &room, const Client::Answered &answered = {});
    void leave(const Protocol::RoomId &room);
    void rename(const QString &name);

    // Shows at once as pending; sent now or after the next sign-in; sent again until it comes back.
    void post(const Protocol::RoomId &room, const QString &text);
    void reply(const Protocol::RoomId &room, qint64 replyTo, const QString &text);
    void repost(const Protocol::RoomId &room, const Protocol::Nonce &nonce); // after a refusal
    void discard(const Protocol::RoomId &room, const Protocol::Nonce &nonce);
    void setTyping(const Protocol::RoomId &room, bool typing); // at each key; told now and then

    // One page at a time: these do nothing while a page is on its way, or when there is nothing to
    // get.
    void fetchOlder(const Protocol::RoomId &room);
    // The messages before the later end of a gap entry, or after its earlier end; `seq` is the one
    // that it carries.
    void fetchGap(const Protocol::RoomId &room, qint64 seq);
    void fetchLater(const Protocol::RoomId &room, qint64 seq);

    // A page around a place, which may be far from what is held; the answer is `placeFound`.
    void goTo(const Protocol::RoomId &room, qint64 seq);
    void goToDate(const Protocol::RoomId &room, Protocol::Time date);
    void goToUnread(const Protocol::RoomId &room);

    void fetchPins(const Protocol::RoomId &room);

signals:
    void statusChanged(const Client::Status &status);
    void roomAdded(Client::Room *room);
    void roomAboutToBeRemoved(Client::Room *room);
    void opened(Client::Room *room);                 // by somebody who let us in; being entered
    void closed(Client::Room *room);                 // to us, by somebody else; about to be
    void joined(Client::Room *room);                 // the reply to a wish: show it
    void placeFound(Client::Room *room, qint64 seq); // 0: there is no such place
    void failed(const Protocol::Error &error);       // a refusal that nobody waits for
    void selfChanged();
    void placeChanged();
    void versionTold(const QString &version);            // of the host's program
    void clockCompared(std::chrono::milliseconds ahead); // how far ours is, of the host's
    void configChanged();                                // save it

    // The cache could not be read and lies in that file now; posts not sent yet may be in it.
    void cachePutAside(const QString &file);
    void cacheFailed(const Protocol::Error &error); // once: nothing is kept from now on

private:
    void wireConnection();
    void wireRooms();
    void signInAgain();
    void restore(const CachedHost &kept);
    void signedIn(const Protocol::Welcome &welcome, std::chrono::milliseconds took);
    void lost();
    void setSelf(const Protocol::Member &self);
    void setPlace(const QString &place);
    void setName(const QString &name);
    void enter(Room *room, const Protocol::RoomEntered &entered);
    void fetchSeen(Room *room);
    void handle(const Protocol::Envelope &envelope);
    bool online() const { return status().state == Status::State::Online; }
    Room *onlineRoom(const Protocol::RoomId &id) const { return online() ? room(id) : nullptr; }

    Connection m_connection;
    Credentials m_credentials;
    Requests m_requests;
    RoomList m_rooms;
    People m_people;
    Keeper m_keeper;
    HistoryFetcher m_history;
    ChangeFetcher m_changes;
    Poster m_poster;
    Entrance m_entrance;
    Mirror m_mirror;
    ReadMarker m_readMarker;
    Typist m_typist;
    Actions m_actions;
    Moderation m_moderation;
    Search m_search;
    SignIn m_signIn;

    Protocol::Epoch m_epoch;
    Protocol::Member m_self;
    QString m_place;
};

}
