// SPDX-License-Identifier: MIT
// A real host on a free port of the loopback, with its data in a folder that goes with it.
#pragma once

#include "server/host.h"
#include "store/store.h"
#include "support/rawclient.h"

#include <QTemporaryDir>
#include <QTest>

namespace Support {

using namespace Qt::StringLiterals;

class TestHost
{
public:
    explicit TestHost(Server::HostConfig config = {}) : m_config(std::move(config))
    {
        m_config.listen = {{.address = QHostAddress::LocalHost, .port = 0}};
        m_config.store.folder = m_folder.path();
        m_config.announce = false;
        m_config.connectionsPerAddress = 0;
        start();
    }

    Server::Host &host() { return *m_host; }
    quint16 port() const { return quint16(m_host->status().urls.value(0).port()); }
    QString folder() const { return m_folder.path(); }

    void start()
    {
        m_host = std::make_unique<Server::Host>(m_config);
        m_host->start();
        if (!QTest::qWaitFor([this] { return m_host->status().listening; }))
            qFatal("the host does not start");
    }

    void end() { m_host.reset(); }

    std::unique_ptr<RawClient> plain(const QByteArray &path = "/ws/chat/lobby/")
    {
        return upgraded(std::make_unique<RawClient>(port(), path));
    }

    std::unique_ptr<RawClient> native()
    {
        return upgraded(std::make_unique<RawClient>(port(), "/ws", "hubbub.v1"));
    }

private:
    static std::unique_ptr<RawClient> upgraded(std::unique_ptr<RawClient> client)
    {
        if (!QTest::qWaitFor([&] { return !client->head.isEmpty(); }) || !client->isUpgraded())
            qFatal("no upgrade: %s", client->head.constData());
        return client;
    }

    QTemporaryDir m_folder;
    Server::HostConfig m_config;
    std::unique_ptr<Server::Host> m_host;
};

}
