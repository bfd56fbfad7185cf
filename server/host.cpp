// SPDX-License-Identifier: MIT
#include "server/host.h"

#include "protocol/names.h"
#include "server/announcer.h"
#include "server/authenticator.h"
#include "server/bulletin.h"
#include "server/connection.h"
#include "server/listener.h"
#include "server/logging.h"
#include "server/memory.h"
#include "server/moderation.h"
#include "server/nativesession.h"
#include "server/ownerlink.h"
#include "server/plainsession.h"
#include "server/steadyclock.h"
#include "server/storedarchive.h"
#include "server/tls.h"
#include "server/transport.h"
#include "server/unstoredarchive.h"
#include "server/upgrader.h"
#include "store/storethread.h"
#include "trust/password.h"
#include "trust/token.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <QTcpSocket>
#include <QWebSocket>

using namespace Protocol;
using std::chrono::milliseconds;

namespace Server {

namespace {

std::unique_ptr<Archive> archiveFor(const HostConfig &config, StoreThread &store)
{
    if (config.store.keepHistory)
        return std::make_unique<StoredArchive>(store);
    return std::make_unique<UnstoredArchive>();
}

// Empty: any, as somewhere it listens at all.
QStringList addressesOf(const QList<Endpoint> &endpoints)
{
    QStringList addresses;
    for (const Endpoint &endpoint : endpoints) {
        if (endpoint.address == QHostAddress::Any || endpoint.address == QHostAddress::AnyIPv4
            || endpoint.address == QHostAddress::AnyIPv6)
            return {};
        addresses.append(endpoint.address.toString());
    }
    return addresses;
}

QString placeOf(const HostConfig &config)
{
    return config.place.isEmpty() ? QSysInfo::machineHostName() : config.place;
}

}

Result<HostKey> keyFor(const HostConfig &config)
{
    if (!config.certificateFile.isEmpty())
        return givenHostKey(config.keyFile, config.certificateFile);
    return hostKeyIn(config.store.folder, {QSysInfo::machineHostName()});
}

Host::Host(HostConfig config, QObject *parent)
    : QObject(parent), m_config(std::move(config)), m_groups(m_config.batchTick),
      m_accounts(m_config.messageRate),
      m_addresses(m_config.connectionsPerAddress, m_config.messageRate)
{
    m_config.place = placeOf(m_config);
    connect(&m_sweep, &QTimer::timeout, this, &Host::sweep);
    connect(&m_goodbye, &QTimer::timeout, this, &Host::finish);
    connect(&m_accounts, &Accounts::hereChanged, this, &Host::countPeople);
    m_goodbye.setSingleShot(true);
}

// Sessions first: they use everything else.
Host::~Host()
{
    const auto connections = m_sessions.keys();
    m_sessions.clear();
    for (Connection *connection : connections) {
        connection->disconnect(this);
        delete connection;
    }
}

void Host::start()
{
    m_store = std::make_unique<StoreThread>(m_config.store);
    m_store->ask(
        &m_asking, [](Store &store) { return store.open(); },
        [this](const Result<HostRecord> &record) {
            if (m_state != State::New)
                return; // stopped before it began
            if (record)
                open(*record);
            else
                emit failed(record.error());
        });
}

void Host::open(const HostRecord &record)
{
    const auto key = keyFor(m_config);
    if (!key)
        return emit failed(key.error());
    m_key = *key;
    m_archive = archiveFor(m_config, *m_store);
    m_bulletin = std::make_unique<Bulletin>(m_rooms, m_groups, m_accounts, *m_archive, *m_store);
    m_authenticator = std::make_unique<Authenticator>(*m_store);
    m_moderation =
        std::make_unique<Moderation>(m_rooms, m_groups, *m_bulletin, m_accounts, m_staff, m_bans);
    m_moderation->tellOf(m_newcomers);
    if (const auto opened = openGate(record); !opened)
        return emit failed(opened.error());
    m_rooms.load(record.rooms);
    m_services = std::make_unique<Services>(
        Services{m_rooms, m_groups, *m_bulletin, *m_archive, *m_store, *m_authenticator, m_accounts,
                 m_addresses, *m_moderation, m_gatekeeper, m_newcomers, m_config.place,
                 record.epoch, m_key.fingerprint, m_linkCodes});

    m_transport = m_config.portable ? portableTransport() : platformTransport();
    connect(m_transport.get(), &Transport::turnBegan, &m_groups, &GroupManager::beginTurn);
    connect(m_transport.get(), &Transport::turnEnded, &m_groups, &GroupManager::endTurn);
    m_upgrader = std::make_unique<Upgrader>();
    connect(m_upgrader.get(), &Upgrader::upgraded, this, &Host::admit);
    m_listener = std::make_unique<Listener>(m_config, *m_upgrader, *m_transport);
    m_listener->offerTls(m_key);
    m_listener->offerMetrics([this] { return metrics(); });
    connect(m_archive.get(), &Archive::appended, this,
            [this] { ++m_services->counters->messages; });
    if (const auto listening = m_listener->listen(m_config.listen); !listening)
        return emit failed(listening.error());
    m_urls = m_listener->urls();
    m_sweep.start(Limits::sweepEvery);
    m_state = State::Serving;
    offerOwnership();
    if (m_config.announce)
        announce();
    emit started(status());
}

// What the options say goes before what was set from the window, and is not kept.
Result<> Host::openGate(const HostRecord &record)
{
    m_staff.load(record.staff);
    m_bans.load(record.bans);
    GateRecord gate = record.gate;
    gate.guests = m_config.guests.value_or(gate.guests);
    gate.approval = gate.approval || m_config.approveNewcomers;
    if (m_config.password) {
        gate.password = m_config.password->isEmpty() ? QString{} : passwordHash(*m_config.password);
        if (gate.password.isEmpty() && !m_config.password->isEmpty())
            return Error{.code = ErrorCode::Storage, .detail = QStringLiteral("no memory")};
    }
    m_gatekeeper.set(gate);
    return {};
}

void Host::offerOwnership()
{
    const QString &folder = m_config.store.folder;
    if (m_config.isOurs || m_staff.owners() == 0)
        m_ownerSecret = newToken();
    else
        forgetOwnerLink(folder);
    if (m_ownerSecret.isEmpty() || m_config.isOurs)
        return m_gatekeeper.offerOwnership(m_ownerSecret, {});
    m_gatekeeper.offerOwnership(m_ownerSecret, [this, folder] {
        m_ownerSecret.clear();
        forgetOwnerLink(folder);
    });
    if (const auto kept = keepOwnerLink(folder, ownerLink(status())); !kept)
        qCWarning(lcServer) << "the owner link is not kept:" << kept.error().detail;
}

void Host::announce()
{
    const HostHere self{.key = m_key.fingerprint,
                        .place = m_config.place,
                        .port = m_urls.value(0).port(),
                        .people = people(),
                        .version = QCoreApplication::applicationVersion()};
    m_announcer = std::make_unique<Announcer>(
        self, NetworkScope{m_config.interfaces, addressesOf(m_config.listen)}, m_config.beaconPort);
}

HostStatus Host::status() const
{
    const bool listening = m_state == State::Serving;
    return {.listening = listening,
            .urls = listening ? m_urls : QList<QUrl>{},
            .place = m_config.place,
            .key = m_key.fingerprint,
            .ownerSecret = m_ownerSecret,
            .connections = int(m_sessions.size()),
            .people = people()};
}

void Host::admit(QWebSocket *webSocket, QTcpSocket *socket, const Handshake &handshake)
{
    if (m_state != State::Serving)
        return delete webSocket; // which says goodbye by itself
    const bool secure = isEncrypted(*socket);
    Connection *connection =
        m_transport->connectionOver(webSocket, socket, steadyMilliseconds(), this);
    Session *session = nullptr; // a child of its connection
    Handshake agreed = handshake;
    agreed.secure = secure;
    if (agreed.dialect == Dialect::Native)
        session = new NativeSession(connection, *m_services, agreed);
    else
        session = new PlainSession(connection, *m_services, agreed);
    m_guests += agreed.dialect == Dialect::Plain;
    connection->countIn(*m_services->counters);
    connect(connection, &Connection::closed, this, [this, connection](CloseCode code) {
        m_services->counters->slowReaders += code == CloseCode::Slow;
        forget(connection);
    });
    m_sessions.insert(connection, session);
    qCDebug(lcServer) << "connected" << connection->peer().address.toString();
    countPeople();
}

void Host::forget(Connection *connection)
{
    if (Session *session = m_sessions.take(connection)) {
        m_guests -= qobject_cast<PlainSession *>(session) != nullptr;
        session->end();
    }
    countPeople();
    if (m_state == State::Parting && m_sessions.isEmpty())
        finish();
}

int Host::people() const
{
    return int(m_accounts.here()) + m_guests;
}

void Host::countPeople()
{
    if (m_announcer)
        m_announcer->setPeople(people());
    emit statusChanged(status());
}

void Host::sweep()
{
    const qint64 now = steadyMilliseconds();
    m_listener->sweep(now);
    m_rooms.endRules(Protocol::now());
    const auto sessions = m_sessions; // a sweep may end a connection
    for (auto [connection, session] : sessions.asKeyValueRange()) {
        session->sweep(now);
        connection->sweep(now);
    }
    giveBackMemory();
}

// After a storm; what is freed in small pieces stays with the process by itself.
void Host::giveBackMemory()
{
    constexpr int crowd = 1000;
    const int visitors = m_listener->connections();
    m_mostVisitors = std::max(m_mostVisitors, visitors);
    if (m_mostVisitors - visitors < crowd)
        return;
    m_mostVisitors = visitors;
    m_accounts.forgetAbsent();
    returnFreeMemory();
}

void Host::stop()
{
    if (m_state >= State::Draining)
        return;
    m_state = State::Draining;
    m_announcer.reset();
    if (!m_services)
        return finish();
    m_listener->close();
    for (auto [connection, session] : m_sessions.asKeyValueRange())
        disconnect(connection, &Connection::received, session, nullptr);
    m_goodbye.start(Limits::stopGrace);
    drain();
}

// Behind all that was asked before: what came in is stored and announced by then.
void Host::drain()
{
    m_store->ask(
        &m_asking, [](Store &) { return true; },
        [this](bool) {
            if (m_state == State::Draining) // else there is no more time for it
                m_archive->isIdle() ? sayGoodbye() : drain();
        });
}

void Host::sayGoodbye()
{
    m_state = State::Parting;
    m_groups.flush();
    const auto connections = m_sessions.keys();
    for (Connection *connection : connections)
        connection->close(CloseCode::GoingAway);
    if (m_sessions.isEmpty())
        finish();
}

void Host::finish()
{
    if (std::exchange(m_state, State::Stopped) == State::Stopped)
        return;
    m_goodbye.stop();
    m_sweep.stop();
    emit stopped();
}

}
