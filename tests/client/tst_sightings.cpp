// SPDX-License-Identifier: MIT
// Where hosts were heard: the best address, silence, and those who say too much.
#include "client/sightings.h"

#include "protocol/limits.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Client;

namespace {

Protocol::HostHere host(const QString &key, const std::optional<QString> &nonce = {})
{
    return {.key = key, .place = u"Office"_s, .port = 7478, .nonce = nonce};
}

}

class TestSightings : public QObject
{
    Q_OBJECT

private slots:
    void theBestAddressIsTaken_data()
    {
        QTest::addColumn<QStringList>("heard");
        QTest::addColumn<QString>("best");
        QTest::newRow("this computer")
            << QStringList{u"192.168.1.2"_s, u"127.0.0.1"_s} << u"127.0.0.1"_s;
        QTest::newRow("IPv4") << QStringList{u"fd00::1"_s, u"192.168.1.2"_s} << u"192.168.1.2"_s;
        QTest::newRow("more than a link")
            << QStringList{u"fe80::1%eth0"_s, u"fd00::1"_s} << u"fd00::1"_s;
        QTest::newRow("the first of equals")
            << QStringList{u"10.0.0.1"_s, u"10.0.0.2"_s} << u"10.0.0.1"_s;
    }

    void theBestAddressIsTaken()
    {
        QFETCH(QStringList, heard);
        Sightings sightings;
        for (const QString &address : heard)
            QVERIFY(sightings.add(host(u"k"_s), address));
        QTEST(sightings.best(u"k"_s).address, "best");
    }

    void whatTheHostSaysItselfGoesBeforeDnsSd()
    {
        using enum Sighting::Way;
        Sightings sightings;
        QVERIFY(sightings.add(host(u"k"_s), u"127.0.0.1"_s, DnsSd));
        QCOMPARE(sightings.best(u"k"_s).address, u"127.0.0.1"_s);
        QVERIFY(sightings.add(host(u"k"_s), u"fd00::1"_s));
        QCOMPARE(sightings.best(u"k"_s).address, u"fd00::1"_s);
        QVERIFY(!sightings.add(host(u"k"_s), u"fd00::1"_s, DnsSd));
        QVERIFY(sightings.add(host(u"k"_s), u"127.0.0.1"_s));
        QCOMPARE(sightings.best(u"k"_s).address, u"127.0.0.1"_s);
    }

    // Whoever tells lies of an address by DNS-SD must not hide who is really there.
    void dnsSdTakesNobodysRoom()
    {
        using enum Sighting::Way;
        Sightings sightings;
        for (int i = 0; i < Limits::hostsPerAddress; ++i)
            QVERIFY(sightings.add(host(u"k%1"_s.arg(i)), u"10.0.0.1"_s, DnsSd));
        QVERIFY(!sightings.add(host(u"more"_s), u"10.0.0.1"_s, DnsSd));
        QVERIFY(sightings.add(host(u"true"_s), u"10.0.0.1"_s));
        for (int i = 1; sightings.add(host(u"k"_s), u"10.1.0.%1"_s.arg(i), DnsSd); ++i)
            QVERIFY(i < 100);
        QVERIFY(sightings.add(host(u"k"_s), u"10.2.0.1"_s));
    }

    void whoAnswersIsNearerThanWhoSpeaksByItself()
    {
        Sightings sightings;
        sightings.add(host(u"k"_s), u"10.0.0.1"_s);
        sightings.add(host(u"k"_s, sightings.ask()), u"10.0.0.2"_s);
        QCOMPARE(sightings.best(u"k"_s).address, u"10.0.0.2"_s);
        QVERIFY(sightings.best(u"k"_s).roundTrip.has_value());
    }

    void anAnswerToNoQuestionTellsNoTime()
    {
        Sightings sightings;
        sightings.add(host(u"k"_s, u"made-up"_s), u"10.0.0.1"_s);
        QVERIFY(!sightings.best(u"k"_s).roundTrip);
    }

    void whoUsesAnothersKeyChangesNothingThere()
    {
        Sightings sightings;
        sightings.add(host(u"k"_s, sightings.ask()), u"10.0.0.1"_s);
        auto trap = host(u"k"_s);
        trap.place = u"Trap"_s;
        sightings.add(trap, u"10.0.0.66"_s);
        QCOMPARE(sightings.best(u"k"_s).here.place, u"Office"_s);
    }

    void oneAddressTellsOfSoManyHosts()
    {
        Sightings sightings;
        for (int i = 0; i < Limits::hostsPerAddress; ++i)
            QVERIFY(sightings.add(host(QString::number(i)), u"10.0.0.1"_s));
        QVERIFY(!sightings.add(host(u"one more"_s), u"10.0.0.1"_s));
        QVERIFY(sightings.add(host(u"0"_s), u"10.0.0.1"_s));
        QVERIFY(sightings.add(host(u"one more"_s), u"10.0.0.2"_s));
    }

    void aHostHasSoManyAddresses()
    {
        Sightings sightings;
        int taken = 0;
        for (int i = 0; i < 100; ++i)
            taken += sightings.add(host(u"k"_s), u"10.0.0.%1"_s.arg(i));
        QVERIFY(taken > 1);
        QVERIFY(taken < 20);
    }

    void whoIsSilentIsForgotten()
    {
        Sightings sightings;
        sightings.add(host(u"k"_s), u"10.0.0.1"_s);
        QCOMPARE(sightings.takeSilent(1h), QStringList{});
        QTRY_VERIFY(sightings.now() > 0);
        QCOMPARE(sightings.takeSilent(0ms), QStringList{u"k"_s});
        QVERIFY(!sightings.isAt(u"k"_s, u"10.0.0.1"_s));
    }
};

QTEST_GUILESS_MAIN(TestSightings)
#include "tst_sightings.moc"
