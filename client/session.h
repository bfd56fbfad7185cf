// SPDX-License-Identifier: MIT
// One person at one host: signs in, stays in, joins rooms, posts; reports everything that happens.
#pragma once

#include "client/clientconfig.h"
#include "client/room.h"

#include <QTimer>

namespace Client {

// What is to be seen of the connection.
struct Status
{
    enum class State
    {
        Offline,    // not trying: never told to, told to stop, or refused for good
        Connecting, // the first time, or again
        Online,     // signed in
        Waiting,    // lost; tries again by itself at retryAt
    };

    State state = State::Offline;
    qint64 retryIn = 0;                        // ms from the moment of the signal, when Waiting
    std::optional<Protocol::Error> error = {}; // why not online, if it is known

    friend bool operator==(const Status &, const Status &) = default;
};

// GUI thread. Owns its connection and its rooms.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(ClientConfig config, QObject *parent = nullptr);
    ~Session() override;

    Status status() const;
    const Protocol::Link &link() const;
    QString place() const; // what the host calls itself
    Protocol::Member self() const;
    const ClientConfig &config() const; // with the tokens got since; save it on configChanged

    QList<Room *> rooms() const;                  // joined and listed, by name
    Room *room(const Protocol::RoomId &id) const; // null if unknown

public slots:
    void open(const Protocol::Link &link); // also joins the link's room, else "lobby"
    void close(); // signs out; pending posts are kept until the session goes
    void retryNow();

    void join(const QString &roomName); // makes it if need be
    void leave(const Protocol::RoomId &room);
    void rename(const QString &name);

    // Shows at once as pending; sent now or after the next sign-in; sent again until it comes back.
    void post(const Protocol::RoomId &room, const QString &text);
    void repost(const Protocol::RoomId &room, const Protocol::Nonce &nonce); // after a refusal
    void discard(const Protocol::RoomId &room, const Protocol::Nonce &nonce);

    void fetchOlder(
        const Protocol::RoomId &room); // one page; does nothing at the start or while fetching

signals:
    void statusChanged(const Client::Status &status);
    void roomAdded(Client::Room *room);
    void roomAboutToBeRemoved(Client::Room *room);
    void joined(Client::Room *room);           // the reply to join(): show it
    void failed(const Protocol::Error &error); // a join, leave or rename was refused
    void selfChanged();
    void configChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}
