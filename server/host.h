// SPDX-License-Identifier: MIT
// The host: owns everything below it, wires it, starts it and stops it.
#pragma once

#include "server/accounts.h"
#include "server/addressmeter.h"
#include "server/bans.h"
#include "server/gatekeeper.h"
#include "server/groupmanager.h"
#include "server/handshake.h"
#include "server/hostconfig.h"
#include "server/hoststatus.h"
#include "server/linkcodes.h"
#include "server/newcomers.h"
#include "server/roomregistry.h"
#include "server/staff.h"
#include "trust/hostkey.h"

class QTcpSocket;
class QWebSocket;
class StoreThread;

namespace Server {

class Announcer;
class Archive;
class Authenticator;
class Bulletin;
class Connection;
class Listener;
class Moderation;
class Session;
struct Services;
class Transport;
class Upgrader;

// Everything of server/ lives on the thread of its Host. Started once.
// The one that a host so configured has, made if there is none yet.
Protocol::Result<HostKey> keyFor(const HostConfig &config);

class Host : public QObject
{
    Q_OBJECT

public:
    explicit Host(HostConfig config, QObject *parent = nullptr);
    ~Host() override;

    HostStatus status() const;

public slots:
    // started(), or failed(): FolderUnusable, FolderInUse, DatabaseNewer, DatabaseDamaged,
    // CannotListen.
    void start();
    // Accepts no more, commits what came, says goodbye to everybody; stopped() within
    // Limits::stopGrace.
    void stop();

signals:
    void started(const Server::HostStatus &status);
    void statusChanged(const Server::HostStatus &status);
    void failed(const Protocol::Error &error);
    void stopped();

private:
    void open(const HostRecord &record);
    Protocol::Result<> openGate(const HostRecord &record);
    void offerOwnership();
    void announce();
    void admit(QWebSocket *webSocket, QTcpSocket *socket, const Handshake &handshake);
    void forget(Connection *connection);
    int people() const;
    void countPeople();
    QByteArray metrics() const;
    void sweep();
    void giveBackMemory();
    void drain();
    void sayGoodbye();
    void finish();

    HostConfig m_config;
    std::unique_ptr<StoreThread> m_store;
    QObject m_asking; // whom the store answers; gone before it says its last
    std::unique_ptr<Archive> m_archive;
    std::unique_ptr<Authenticator> m_authenticator;
    Staff m_staff;
    Bans m_bans;
    Gatekeeper m_gatekeeper;
    Newcomers m_newcomers;
    RoomRegistry m_rooms{&m_staff};
    GroupManager m_groups;
    Accounts m_accounts;
    AddressMeters m_addresses;
    LinkCodes m_linkCodes;
    std::unique_ptr<Bulletin> m_bulletin;
    std::unique_ptr<Moderation> m_moderation;
    std::unique_ptr<Services> m_services; // from open() on
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<Upgrader> m_upgrader;
    std::unique_ptr<Listener> m_listener;
    HostKey m_key;
    std::unique_ptr<Announcer> m_announcer; // null: nobody is told
    QList<QUrl> m_urls;
    QString m_ownerSecret; // empty: there is an owner
    QHash<Connection *, Session *> m_sessions;
    int m_guests = 0;       // sessions of the plain dialect
    int m_mostVisitors = 0; // connections and half-open ones, since memory was given back
    QTimer m_sweep;         // the one clock of all connections
    QTimer m_goodbye;
    enum class State
    {
        New,
        Serving,
        Draining,
        Parting,
        Stopped
    } m_state = State::New;
};

}
