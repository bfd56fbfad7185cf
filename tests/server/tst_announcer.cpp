// SPDX-License-Identifier: MIT
// What a host tells the network, and whom it answers.
#include "server/announcer.h"

#include "protocol/limits.h"
#include "support/network.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Protocol;
using namespace Support;
using Server::Announcer;

namespace {

HostHere office()
{
    return {.key = u"k"_s, .place = u"Office"_s, .port = 7478, .people = 3, .version = u"1.0"_s};
}

std::optional<Beacon> beaconIn(const QList<QVariant> &arguments)
{
    return decodeBeacon(arguments[0].toByteArray());
}

QList<HostHere> hostsIn(const QSignalSpy &heard)
{
    QList<HostHere> hosts;
    for (const auto &arguments : heard) {
        const auto beacon = beaconIn(arguments);
        if (beacon && std::holds_alternative<HostHere>(*beacon))
            hosts.append(std::get<HostHere>(*beacon));
    }
    return hosts;
}

}

class TestAnnouncer : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_port = freeBeaconPort(); }

    void everybodyIsToldAtTheStartAndAtTheEnd()
    {
        BeaconSocket neighbour{BeaconSocket::Port::Shared, loopback(), m_port};
        QSignalSpy heard{&neighbour, &BeaconSocket::received};
        auto announcer = std::make_unique<Announcer>(office(), loopback(), m_port);
        QTRY_VERIFY(!heard.isEmpty());
        QCOMPARE(hostsIn(heard).value(0), office());
        announcer.reset();
        QTRY_COMPARE(beaconIn(heard.last()), Beacon{HostGone{u"k"_s}});
    }

    void itSaysSoAgainByItself()
    {
        BeaconSocket neighbour{BeaconSocket::Port::Shared, loopback(), m_port};
        QSignalSpy heard{&neighbour, &BeaconSocket::received};
        Announcer announcer{office(), loopback(), m_port};
        QTRY_VERIFY(!heard.isEmpty());
        const auto first = heard.size();
        QTRY_VERIFY(heard.size() > first);
    }

    void whoAsksIsAnsweredAtOnce()
    {
        Announcer announcer{office(), loopback(), m_port};
        announcer.setPeople(9);
        BeaconSocket caller{BeaconSocket::Port::Own, loopback(), m_port};
        QSignalSpy heard{&caller, &BeaconSocket::received};
        caller.send(encodeBeacon(HostWanted{u"n1"_s}), QHostAddress{QHostAddress::LocalHost});
        QTRY_COMPARE(heard.size(), 1);
        HostHere answer = office();
        answer.people = 9;
        answer.nonce = u"n1"_s;
        QCOMPARE(hostsIn(heard).value(0), answer);
    }

    void aShortQuestionGetsNoLongAnswer()
    {
        Announcer announcer{office(), loopback(), m_port};
        BeaconSocket caller{BeaconSocket::Port::Own, loopback(), m_port};
        QSignalSpy heard{&caller, &BeaconSocket::received};
        const QHostAddress host{QHostAddress::LocalHost};
        caller.send(encodeBeacon(HostWanted{u"short"_s}).trimmed(), host);
        caller.send("noise", host);
        caller.send(encodeBeacon(office()), host);
        caller.send(encodeBeacon(HostWanted{u"whole"_s}), host);
        QTRY_COMPARE(heard.size(), 1);
        QCOMPARE(hostsIn(heard).value(0).nonce, u"whole"_s);
    }

    void whoAsksTooOftenIsNotAnswered()
    {
        Announcer announcer{office(), loopback(), m_port};
        BeaconSocket caller{BeaconSocket::Port::Own, loopback(), m_port};
        QSignalSpy heard{&caller, &BeaconSocket::received};
        for (int i = 0; i < 50; ++i)
            caller.send(encodeBeacon(HostWanted{u"n"_s}), QHostAddress{QHostAddress::LocalHost});
        QTRY_VERIFY(heard.size() >= Limits::beaconBurst);
        QCoreApplication::processEvents();
        QVERIFY(heard.size() <= Limits::beaconBurst + Limits::beaconRate);
    }

private:
    quint16 m_port = 0;
};

QTEST_GUILESS_MAIN(TestAnnouncer)
#include "tst_announcer.moc"
