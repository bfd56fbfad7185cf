// SPDX-License-Identifier: MIT
// One person at one host: signs in, stays in, joins rooms, posts; reports everything that happens.
#pragma once

#include "client/clientconfig.h"
#include "client/historyfetcher.h"
#include "client/poster.h"
#include "client/signin.h"

namespace Client {

// GUI thread. Owns its connection and its rooms.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(ClientConfig config, QObject *parent = nullptr);
    Session(ClientConfig config, const Timing &timing, QObject *parent = nullptr);

    Status status() const { return m_signIn.status(); }
    const Protocol::Link &link() const { return m_link; }
    QString place() const { return m_place; } // what the host calls itself
    Protocol::Member self() const { return m_self; }
    const ClientConfig &config() const { return m_config; } // with the tokens got since
    std::chrono::milliseconds roundTrip() const { return m_connection.roundTrip(); } // 0 at first

    QList<Room *> rooms() const { return m_rooms.byName(); }                  // joined and listed
    Room *room(const Protocol::RoomId &id) const { return m_rooms.find(id); } // null if unknown

public slots:
    void open(const Protocol::Link &link); // also joins the link's room, else "lobby"
    void close();    // signs out; pending posts are kept until the session goes
    void retryNow(); // also after it was told to stop

    void join(const QString &roomName); // makes it if need be
    void leave(const Protocol::RoomId &room);
    void rename(const QString &name);

    // Shows at once as pending; sent now or after the next sign-in; sent again until it comes back.
    void post(const Protocol::RoomId &room, const QString &text);
    void repost(const Protocol::RoomId &room, const Protocol::Nonce &nonce); // after a refusal
    void discard(const Protocol::RoomId &room, const Protocol::Nonce &nonce);

    // One page at a time: both do nothing while a page is on its way, or when there is nothing to
    // get.
    void fetchOlder(const Protocol::RoomId &room);
    // The messages before the later end of a gap entry; `seq` is the one that it carries.
    void fetchGap(const Protocol::RoomId &room, qint64 seq);

signals:
    void statusChanged(const Client::Status &status);
    void roomAdded(Client::Room *room);
    void roomAboutToBeRemoved(Client::Room *room);
    void joined(Client::Room *room);           // the reply to join(): show it
    void failed(const Protocol::Error &error); // a join, leave or rename was refused
    void selfChanged();
    void configChanged(); // save it

private:
    Protocol::Hello hello() const;
    void signedIn(const Protocol::Welcome &welcome);
    void keepToken(const QString &token);
    void setSelf(const Protocol::Member &self);
    void setName(const QString &name);
    void rejoin(Room *room, bool byName);
    Room *enter(const Protocol::RoomEntered &entered);
    void report(const Protocol::Error &error);
    void settleOwn(const QList<Protocol::TextPosted> &messages);

    void handle(const Protocol::Envelope &envelope);
    void on(const Protocol::TextPosted &event);
    void on(const Protocol::PresenceChanged &event);
    void on(const Protocol::RoomOpened &event);
    void on(const Protocol::RoomClosed &event);
    void on(const Protocol::Refusal &refusal);
    // Replies that nobody waits for any more.
    void on(const Protocol::Welcome &) { }
    void on(const Protocol::Ack &) { }
    void on(const Protocol::RoomEntered &) { }
    void on(const Protocol::HistoryPage &) { }
    void on(const Protocol::MembersPage &) { }
    void on(const Protocol::RoomsPage &) { }
    void on(const Protocol::InviteMade &) { }
    void on(const Protocol::InvitesPage &) { }
    void on(const Protocol::ChangesPage &) { }
    void on(const Protocol::EditsPage &) { }
    void on(const Protocol::PinsPage &) { }
    void on(const Protocol::SeenPage &) { }
    void on(const Protocol::SearchPage &) { }
    void on(const Protocol::PeoplePage &) { }
    void on(const Protocol::RoomChanged &) { }
    void on(const Protocol::TextChanged &) { }
    void on(const Protocol::ReactionChanged &) { }
    void on(const Protocol::PersonChanged &) { }
    void on(const Protocol::MemberAdded &) { }
    void on(const Protocol::MemberRemoved &) { }
    void on(const Protocol::TypingChanged &) { }
    void on(const Protocol::ReadChanged &) { }
    void on(const Protocol::SeenChanged &) { }
    void on(const Protocol::ToHost auto &) { } // a host has no commands for us

    ClientConfig m_config;
    Connection m_connection;
    Requests m_requests;
    RoomList m_rooms;
    HistoryFetcher m_history;
    Poster m_poster;
    SignIn m_signIn;

    Protocol::Link m_link;
    Protocol::Epoch m_epoch;
    Protocol::Member m_self;
    QString m_place;
    QStringList m_wanted; // names of rooms to join when signed in
};

}
