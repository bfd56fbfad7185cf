// SPDX-License-Identifier: MIT
// Who has the port of a host, asked at this computer's own addresses.
#include "app/networkcheck.h"

#include "server/hostconfig.h"
#include "support/testhost.h"

#include <QSignalSpy>
#include <QTcpServer>

using namespace Support;
using Listening = NetworkFindings::Listening;

class TestNetworkCheck : public QObject
{
    Q_OBJECT

    static NetworkFindings findingsAt(quint16 port)
    {
        Server::HostConfig config;
        config.listen = {{.address = QHostAddress::LocalHost, .port = port}};
        config.interfaces = {u"lo"_s};
        NetworkCheck check{config};
        QSignalSpy finished{&check, &NetworkCheck::finished};
        check.start();
        if (!finished.wait(20'000))
            qFatal("no end");
        return finished.first().first().value<NetworkFindings>();
    }

private slots:
    void nobodyIsThere()
    {
        QTcpServer free;
        QVERIFY(free.listen(QHostAddress::LocalHost));
        const quint16 port = free.serverPort();
        free.close();
        QCOMPARE(findingsAt(port).here, Listening::Nobody);
    }

    // At the loopback alone: no other computer comes in.
    void aHostOnlyForThisComputerIsDeafToOthers()
    {
        TestHost host;
        const NetworkFindings findings = findingsAt(host.port());
        QCOMPARE(findings.here, Listening::Hubbub);
        QStringList addresses;
        for (const NetworkFact &network : findings.networks)
            addresses += network.addresses;
        QCOMPARE(findings.deaf, addresses);
    }

    void anotherProgramIsNoHost()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        QCOMPARE(findingsAt(other.serverPort()).here, Listening::Another);
    }
};

QTEST_GUILESS_MAIN(TestNetworkCheck)
#include "tst_networkcheck.moc"
