// SPDX-License-Identifier: MIT
// One peer over a connection: checks what it asks, answers with an event or a refusal. What both
// dialects share; NativeSession and PlainSession read their own words.
#pragma once

#include "protocol/message.h"
#include "protocol/result.h"
#include "server/accounts.h"
#include "server/ratelimiter.h"
#include "server/services.h"

#include <QList>
#include <QObject>

#include <memory>

namespace Server {

class AddressMeter;
class Connection;
class Room;

// Host thread; child of its connection.
class Session : public QObject
{
    Q_OBJECT

public:
    // `services` must outlive it.
    Session(Connection *connection, const Services &services);

    const Services &services() const { return m_services; }
    const Protocol::Member &member() const { return m_account->member(); } // once signed in
    Account &account() { return *m_account; }
    bool isIn(const Protocol::RoomId &room) const { return m_rooms.contains(room); }
    qsizetype roomCount() const { return m_rooms.size(); }
    bool hasEnded() const { return m_ended; }

    void send(const Protocol::Message &message, Protocol::Ref ref = {});
    // Who collects too many refusals is closed with 1008.
    void refuse(const Protocol::Error &error, Protocol::Ref ref = {},
                const std::optional<Protocol::Nonce> &nonce = {});
    void enter(Room &room);  // others see us
    void listen(Room &room); // we hear what is sent from now on
    void watchPeople();      // we hear who comes and goes
    void post(Room &room, const Protocol::PostText &post, Protocol::Ref ref = {});
    // The public room of that name, made if need be. TooMany, RateExceeded.
    Protocol::Result<Room *> open(const QString &name);
    // May something be made that everybody is told of and that stays? RateExceeded.
    Protocol::Result<> mayMakeRoom();

    virtual void sweep(qint64) { } // once a second or so, ms of a steady clock
    void end();                    // when the connection has closed: leaves all rooms

public slots:
    virtual void handle(const QByteArray &text) = 0;
    void refuseBinary();

protected:
    virtual bool hearsEvents() const = 0; // else texts only

    void signIn(const Protocol::Member &member, const std::optional<Protocol::Time> &since = {});
    Protocol::Result<> mayStay() const; // once signed in: Banned
    void turnAway(const Protocol::Error &error, Protocol::Ref ref = {});
    void followAccount(); // with the member's other sessions; a guest of the plain dialect has none
    // Takes of both, or says how long to wait: RateExceeded.
    Protocol::Result<> pace(RateLimiter &ours, AddressMeter &ofAddress);

    Connection *m_connection;
    const Services &m_services;

private:
    void bow(const Protocol::SentAway &word);
    void leave(Room &room);
    void tellName();
    void tellPresence(const Room &room, bool online);

    QList<Protocol::RoomId> m_rooms; // a set would take 1.2 KiB for the one room of most
    RateLimiter m_patience;          // of ours: how many refusals it may still collect
    RateLimiter m_newRooms;
    bool m_counted = false; // among the sessions of the account
    bool m_ended = false;
    std::shared_ptr<Account> m_account; // shared with the member's other sessions
};

}
