// SPDX-License-Identifier: MIT
// The list of hosts on the network, with real hosts on the loopback and with liars.
#include "client/finder.h"

#include "lan/beaconsocket.h"
#include "protocol/limits.h"
#include "server/host.h"
#include "support/network.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Protocol;
using namespace Support;
using Client::Finder;

namespace {

class Place
{
public:
    Place(const QString &name, quint16 beaconPort)
    {
        Server::HostConfig config;
        config.listen = {{.address = QHostAddress::LocalHost, .port = 0}};
        config.store.folder = m_folder.path();
        config.place = name;
        config.beaconPort = beaconPort;
        m_host = std::make_unique<Server::Host>(config);
        m_host->start();
        if (!QTest::qWaitFor([this] { return m_host->status().listening; }))
            qFatal("the host does not start");
    }

    QString key() const { return m_host->status().key; }
    Link link() const { return *parseLink(m_host->status().urls.value(0).toString()); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Server::Host> m_host;
};

}

class TestFinder : public QObject
{
    Q_OBJECT

    HostHere claim(const QString &key) const
    {
        return {.key = key, .place = u"Trap"_s, .port = 1, .version = u"1"_s};
    }

private slots:
    void init() { m_port = freeBeaconPort(); }

    void hostsAreFoundAtOnce()
    {
        const Place office{u"Office"_s, m_port};
        const Place workshop{u"Workshop"_s, m_port};
        Finder finder{loopbackName(), m_port};
        finder.start();
        QTRY_COMPARE(finder.count(), 2);
        const int row = finder.at(0).place == u"Office"_s ? 0 : 1;
        QCOMPARE(finder.at(row).key, office.key());
        QVERIFY(finder.at(row).link == office.link());
        QCOMPARE(finder.at(row).key.size(), 43);
        QVERIFY(finder.at(row).roundTrip.has_value());
        QVERIFY(!finder.at(row).known);
        QCOMPARE(finder.networks(), QStringList{}); // the loopback is no network to people
    }

    void whoStartsLaterAppearsAndWhoStopsDisappears()
    {
        Finder finder{loopbackName(), m_port};
        finder.start();
        QSignalSpy inserted{&finder, &Finder::inserted};
        QSignalSpy removed{&finder, &Finder::removed};
        auto office = std::make_unique<Place>(u"Office"_s, m_port);
        QTRY_COMPARE(inserted.size(), 1);
        office.reset();
        QTRY_COMPARE(removed.size(), 1);
        QCOMPARE(finder.count(), 0);
    }

    void aKnownOneComesFirst()
    {
        const Place office{u"Office"_s, m_port};
        Finder finder{loopbackName(), m_port};
        finder.setKnown({office.link()});
        finder.start();
        tell(claim(u"stranger"_s));
        QTRY_COMPARE(finder.count(), 2);
        QCOMPARE(finder.at(0).key, office.key());
        QVERIFY(finder.at(0).known);
        QVERIFY(!finder.at(1).known);
    }

    void aFloodOfHostsIsBounded()
    {
        Finder finder{loopbackName(), m_port};
        finder.start();
        for (int i = 0; i < 1000; ++i)
            tell(claim(u"k%1"_s.arg(i)));
        QTRY_COMPARE(finder.count(), Limits::hostsPerAddress);
    }

    void noiseIsNoHost()
    {
        Finder finder{loopbackName(), m_port};
        finder.start();
        BeaconSocket liar{BeaconSocket::Port::Own, loopback(), m_port};
        for (const QByteArray &noise : {QByteArray{}, QByteArray{"{}"}, QByteArray(9000, '['),
                                        QByteArray{"\xff\xfe"}, encodeBeacon(HostWanted{u"n"_s})})
            liar.shout(noise);
        tell(claim(u"k"_s));
        QTRY_COMPARE(finder.count(), 1);
        QCOMPARE(finder.at(0).key, u"k"_s);
    }

    void aSearchBeginsAnew()
    {
        Finder finder{loopbackName(), m_port};
        QVERIFY(!finder.isRunning());
        finder.start();
        tell(claim(u"k"_s));
        QTRY_COMPARE(finder.count(), 1);
        finder.stop();
        QVERIFY(!finder.isRunning());
        QCOMPARE(finder.count(), 1); // still to be read
        finder.start();
        QCOMPARE(finder.count(), 0);
    }

private:
    void tell(const HostHere &here)
    {
        BeaconSocket{BeaconSocket::Port::Own, loopback(), m_port}.shout(encodeBeacon(here));
    }

    quint16 m_port = 0;
};

QTEST_GUILESS_MAIN(TestFinder)
#include "tst_finder.moc"
