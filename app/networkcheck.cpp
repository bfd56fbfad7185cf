// SPDX-License-Identifier: MIT
#include "app/networkcheck.h"

#include "app/complaint.h"
#include "app/terminal.h"
#include "client/finder.h"
#include "lan/reachedfrom.h"
#include "server/hostconfig.h"

#include <QCoreApplication>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using Listening = NetworkFindings::Listening;

namespace {

// As long as --find waits for answers; a door in the same computer opens at once.
constexpr std::chrono::milliseconds patience{3500};

const QString loopback = u"127.0.0.1"_s;

QString lineOf(const Advice &advice)
{
    constexpr const char *marks[] = {"ok", "?", "!"};
    const QString mark = QString::fromLatin1(marks[int(advice.level)]).leftJustified(4);
    const QString step = advice.step.isEmpty() ? QString{} : u"\n    -> "_s + advice.step;
    return mark + advice.text + step + u'\n';
}

}

NetworkCheck::NetworkCheck(const Server::HostConfig &config, QObject *parent)
    : QObject(parent), m_findings{.port = config.listen.value(0).port},
      m_finder(std::make_unique<Client::Finder>(config.interfaces))
{ }

NetworkCheck::~NetworkCheck() = default;

void NetworkCheck::start()
{
    m_findings.networks = networkFacts();
    m_findings.firewall = firewallFact(m_findings.port);
    m_finder->start();
    knock(loopback);
    for (const NetworkFact &network : std::as_const(m_findings.networks)) {
        for (const QString &address : network.addresses) {
            m_findings.deaf.append(address);
            knock(address);
        }
    }
    QTimer::singleShot(patience, this, &NetworkCheck::end);
}

void NetworkCheck::knock(const QString &address)
{
    auto *socket = new QTcpSocket(this);
    connect(socket, &QTcpSocket::connected, this, [this, socket, address] {
        opened(address, Listening::Another); // so far
        socket->write("GET /healthz HTTP/1.1\r\nHost: " + address.toLatin1()
                      + "\r\nConnection: close\r\n\r\n");
    });
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, address] {
        if (socket->peek(1024).contains(R"({"status":"ok"})"))
            opened(address, Listening::Hubbub);
    });
    socket->connectToHost(address, m_findings.port);
}

void NetworkCheck::opened(const QString &address, Listening who)
{
    if (address == loopback)
        m_findings.here = who;
    else if (who == Listening::Hubbub)
        m_findings.deaf.removeAll(address);
}

// A host of our own answers its own computer too.
void NetworkCheck::end()
{
    for (int row = 0; row < m_finder->count(); ++row) {
        const QString address = m_finder->at(row).link.host;
        m_findings.others += std::ranges::none_of(m_findings.networks, [&](const auto &network) {
            return network.addresses.contains(address);
        });
    }
    m_findings.reached = reachedFrom(m_findings.port);
    emit finished(m_findings);
}

int checkNetwork(const Server::HostConfig &config, int argc, char **argv)
{
    QCoreApplication application{argc, argv};
    NetworkCheck check{config};
    QObject::connect(&check, &NetworkCheck::finished, [](const NetworkFindings &findings) {
        const auto advice = adviceOn(findings);
        for (const Advice &each : advice)
            print(lineOf(each));
        const bool bad = advice.first().level == Advice::Level::Bad;
        QCoreApplication::exit(bad ? int(ExitCode::NobodyFound) : 0);
    });
    check.start();
    return application.exec();
}
