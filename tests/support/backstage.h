// SPDX-License-Identifier: MIT
// What sessions work with, real but for the sockets: rooms, groups, and a store in a folder that
// goes with the test. What Host wires, without Host.
#pragma once

#include "server/accounts.h"
#include "server/addressmeter.h"
#include "server/authenticator.h"
#include "server/bulletin.h"
#include "server/gatekeeper.h"
#include "server/groupmanager.h"
#include "server/linkcodes.h"
#include "server/moderation.h"
#include "server/nativesession.h"
#include "server/newcomers.h"
#include "server/plainsession.h"
#include "server/roomregistry.h"
#include "server/services.h"
#include "server/storedarchive.h"
#include "server/unstoredarchive.h"
#include "store/storethread.h"
#include "support/fakeconnection.h"

#include <QTemporaryDir>
#include <QTest>

namespace Support {

using namespace Qt::StringLiterals;

class Backstage : public QObject
{
public:
    explicit Backstage(const QString &folder, int messageRate = 0, bool keepHistory = true,
                       int connectionsPerAddress = 0)
        : m_thread(
            {.folder = folder, .durability = Durability::Normal, .keepHistory = keepHistory}),
          m_authenticator(m_thread), m_groups(std::chrono::milliseconds{0}),
          m_accounts(messageRate), m_addresses(connectionsPerAddress, messageRate)
    {
        if (keepHistory)
            m_archive = std::make_unique<Server::StoredArchive>(m_thread);
        else
            m_archive = std::make_unique<Server::UnstoredArchive>();
        m_bulletin =
            std::make_unique<Server::Bulletin>(m_rooms, m_groups, m_accounts, *m_archive, m_thread);
        m_thread.ask(
            this, [](Store &store) { return store.open(); },
            [this](const Protocol::Result<HostRecord> &record) {
                if (!record)
                    qFatal("the store does not open: %s", qPrintable(record.error().detail));
                open(*record);
            });
        if (!QTest::qWaitFor([this] { return m_services != nullptr; }))
            qFatal("the store does not open");
    }

    ~Backstage() override { qDeleteAll(findChildren<FakeConnection *>()); } // as Host does

    Server::Gatekeeper &gatekeeper() { return m_gatekeeper; }
    Server::Moderation &moderation() { return *m_moderation; }
    Server::RoomRegistry &rooms() { return m_rooms; }
    Server::Archive &archive() { return *m_archive; }
    const Server::Services &services() const { return *m_services; }
    Protocol::Epoch epoch() const { return m_services->epoch; }

    // Connections belong to this object.
    FakeConnection *plain(const Server::Handshake &handshake)
    {
        FakeConnection *connection = connected();
        return begun(connection, new Server::PlainSession(connection, *m_services, handshake));
    }

    FakeConnection *plain(const QString &room = u"lobby"_s, qint64 history = 0,
                          const std::optional<QString> &name = {})
    {
        return plain(
            {.dialect = Server::Dialect::Plain, .room = room, .name = name, .history = history});
    }

    FakeConnection *native(const Server::Handshake &handshake)
    {
        FakeConnection *connection = connected();
        return begun(connection, new Server::NativeSession(connection, *m_services, handshake));
    }

    FakeConnection *native(const std::optional<QString> &room = {})
    {
        return native(Server::Handshake{.room = room});
    }

    FakeConnection *signedIn(const QString &name, const QString &token = {})
    {
        auto *connection = native();
        QJsonObject hello{{u"type"_s, u"hello"_s}, {u"ref"_s, 1}, {u"name"_s, name}};
        if (!token.isEmpty())
            hello[u"token"] = token;
        connection->say(hello);
        if (!QTest::qWaitFor([=] { return !connection->objects.isEmpty(); }))
            qFatal("no welcome");
        return connection;
    }

    // Signed in and in that room; says nothing of it any more.
    FakeConnection *memberOf(const QString &room, const QString &name)
    {
        auto *connection = signedIn(name);
        connection->say(QJsonObject{{u"type"_s, u"room.join"_s}, {u"name"_s, room}});
        settle();
        connection->objects.clear();
        return connection;
    }

    QString idOf(const QString &room) { return (*m_rooms.open(room))->id().text(); }

    // All that was asked of the store is answered, and all batches are out.
    void settle()
    {
        for (bool idle = false; !idle;) {
            bool answered = false;
            m_thread.ask(
                this, [](Store &) { return true; }, [&](bool) { answered = true; });
            if (!QTest::qWaitFor([&] { return answered; }))
                qFatal("the store does not answer");
            idle = m_archive->isIdle();
        }
        QTest::qWait(0);
    }

private:
    FakeConnection *connected()
    {
        auto *connection = new FakeConnection;
        connection->setParent(this);
        return connection;
    }

    // As Host does.
    static FakeConnection *begun(FakeConnection *connection, Server::Session *session)
    {
        connect(connection, &Server::Connection::closed, session, &Server::Session::end);
        return connection;
    }

    void open(const HostRecord &record)
    {
        m_staff.load(record.staff);
        m_bans.load(record.bans);
        m_gatekeeper.set(record.gate);
        m_moderation = std::make_unique<Server::Moderation>(m_rooms, m_groups, *m_bulletin,
                                                            m_accounts, m_staff, m_bans);
        m_moderation->tellOf(m_newcomers);
        m_rooms.load(record.rooms);
        m_services.reset(new Server::Services{m_rooms, m_groups, *m_bulletin, *m_archive, m_thread,
                                              m_authenticator, m_accounts, m_addresses,
                                              *m_moderation, m_gatekeeper, m_newcomers, u"here"_s,
                                              record.epoch, hostKey, m_linkCodes});
    }

public:
    static inline const QString hostKey = u"n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg"_s;

private:
    StoreThread m_thread;
    Server::Authenticator m_authenticator;
    std::unique_ptr<Server::Archive> m_archive;
    Server::Staff m_staff;
    Server::Bans m_bans;
    Server::Gatekeeper m_gatekeeper;
    Server::Newcomers m_newcomers;
    Server::RoomRegistry m_rooms{&m_staff};
    Server::GroupManager m_groups;
    Server::Accounts m_accounts;
    Server::AddressMeters m_addresses;
    Server::LinkCodes m_linkCodes;
    std::unique_ptr<Server::Bulletin> m_bulletin;
    std::unique_ptr<Server::Moderation> m_moderation;
    std::unique_ptr<Server::Services> m_services;
};

}
