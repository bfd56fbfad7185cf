// SPDX-License-Identifier: MIT
// Datagrams to everybody, on the loopback: several listeners on one port, and strangers' noise.
#include "lan/beaconsocket.h"

#include "protocol/limits.h"
#include "support/network.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Support;

class TestBeaconSocket : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_port = freeBeaconPort(); }

    void everybodyHearsAShout()
    {
        BeaconSocket one{BeaconSocket::Port::Shared, loopback(), m_port};
        BeaconSocket two{BeaconSocket::Port::Shared, loopback(), m_port};
        QSignalSpy first{&one, &BeaconSocket::received};
        QSignalSpy second{&two, &BeaconSocket::received};
        BeaconSocket caller{BeaconSocket::Port::Own, loopback(), m_port};
        QCOMPARE(caller.shout("hello"), QStringList{}); // the loopback is not told of
        QTRY_VERIFY(!first.isEmpty());
        QTRY_VERIFY(!second.isEmpty());
        QCOMPARE(first[0][0].toByteArray(), "hello"_ba);
    }

    void anAnswerReachesTheCallerAlone()
    {
        BeaconSocket host{BeaconSocket::Port::Shared, loopback(), m_port};
        connect(&host, &BeaconSocket::received, &host,
                [&](const QByteArray &datagram, const QHostAddress &from, quint16 port) {
                    host.send(datagram.toUpper(), from, port);
                });
        BeaconSocket caller{BeaconSocket::Port::Own, loopback(), m_port};
        BeaconSocket other{BeaconSocket::Port::Own, loopback(), m_port};
        QSignalSpy heard{&caller, &BeaconSocket::received};
        QSignalSpy overheard{&other, &BeaconSocket::received};
        caller.send("hello", QHostAddress{QHostAddress::LocalHost});
        QTRY_COMPARE(heard.size(), 1);
        QCOMPARE(heard[0][0].toByteArray(), "HELLO"_ba);
        QCOMPARE(heard[0][1].value<QHostAddress>(), QHostAddress{QHostAddress::LocalHost});
        QVERIFY(overheard.isEmpty());
    }

    void whatIsTooLongIsDropped()
    {
        BeaconSocket host{BeaconSocket::Port::Shared, loopback(), m_port};
        QSignalSpy heard{&host, &BeaconSocket::received};
        QUdpSocket stranger;
        stranger.writeDatagram(QByteArray(9000, 'x'), QHostAddress::LocalHost, m_port);
        stranger.writeDatagram(QByteArray(Limits::beaconBytes, 'y'), QHostAddress::LocalHost,
                               m_port);
        QTRY_COMPARE(heard.size(), 1);
        QCOMPARE(heard[0][0].toByteArray().front(), 'y');
    }

    void otherNetworksAreNotHeard()
    {
        BeaconSocket deaf{BeaconSocket::Port::Shared, {.interfaces = {u"none"_s}}, m_port};
        BeaconSocket host{BeaconSocket::Port::Shared, loopback(), m_port};
        QSignalSpy unheard{&deaf, &BeaconSocket::received};
        QSignalSpy heard{&host, &BeaconSocket::received};
        BeaconSocket caller{BeaconSocket::Port::Own, loopback(), m_port};
        QCOMPARE(deaf.shout("nobody hears this"), QStringList{});
        caller.shout("hello");
        QTRY_VERIFY(!heard.isEmpty());
        QCOMPARE(heard[0][0].toByteArray(), "hello"_ba);
        QVERIFY(unheard.isEmpty());
    }

    void aFloodStopsNobody()
    {
        BeaconSocket host{BeaconSocket::Port::Shared, loopback(), m_port};
        QSignalSpy heard{&host, &BeaconSocket::received};
        qsizetype meanwhile = 0; // heard when the next thing in line had its turn
        connect(
            &host, &BeaconSocket::received, this,
            [&] {
                QMetaObject::invokeMethod(
                    this, [&] { meanwhile = heard.size(); }, Qt::QueuedConnection);
            },
            Qt::SingleShotConnection);
        QUdpSocket stranger;
        for (int i = 0; i < 200; ++i)
            stranger.writeDatagram("noise", QHostAddress::LocalHost, m_port);
        QTRY_COMPARE(heard.size(), 200);
        QVERIFY(meanwhile < 100);
    }

private:
    quint16 m_port = 0;
};

QTEST_GUILESS_MAIN(TestBeaconSocket)
#include "tst_beaconsocket.moc"
