// SPDX-License-Identifier: MIT
// What is said to the whole network: round trips, bounds, and datagrams of strangers.
#include "protocol/beacon.h"

#include "protocol/limits.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Protocol;

namespace {

HostHere office()
{
    return {.key = QString{43, u'k'},
            .place = u"Büro 🏠 办公室"_s,
            .port = 7478,
            .people = 7,
            .version = u"0.1.0"_s};
}

QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

}

class TestBeacon : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSaidIsHeard()
    {
        HostHere answer = office();
        answer.nonce = u"n-1"_s;
        for (const Beacon &beacon : {Beacon{office()}, Beacon{answer}, Beacon{HostGone{u"k"_s}},
                                     Beacon{HostWanted{u"n_1"_s}}})
            QCOMPARE(decodeBeacon(encodeBeacon(beacon)), beacon);
    }

    void anAnswerIsNoLongerThanTheQuestion()
    {
        const QByteArray question = encodeBeacon(HostWanted{QString{Limits::nonceLength, u'n'}});
        QCOMPARE(question.size(), Limits::beaconBytes);
        HostHere longest = office();
        longest.place = u"🏠"_s.repeated(Limits::roomNameLength);
        longest.nonce = QString{Limits::nonceLength, u'n'};
        longest.people = 1'000'000;
        const QByteArray answer = encodeBeacon(longest);
        QVERIFY(answer.size() <= question.size());
        const auto heard = decodeBeacon(answer);
        QVERIFY(heard);
        QVERIFY(longest.place.startsWith(std::get<HostHere>(*heard).place));
    }

    void newFieldsAreNoFault()
    {
        QVERIFY(decodeBeacon(json("{'type':'host.gone','key':'k','why':'lunch'}")));
    }

    void namesComeOutClean()
    {
        HostHere odd = office();
        odd.place = u"  Office "_s;
        const auto heard = decodeBeacon(encodeBeacon(odd));
        QVERIFY(heard);
        QCOMPARE(std::get<HostHere>(*heard).place, u"Office"_s);
    }

    void strangersAreNotHeard_data()
    {
        QTest::addColumn<QByteArray>("datagram");
        QTest::newRow("empty") << QByteArray{};
        QTest::newRow("noise") << QByteArray{"\xff\x00\x01", 3};
        QTest::newRow("cut") << encodeBeacon(office()).chopped(1);
        QTest::newRow("too long") << encodeBeacon(office()).leftJustified(513, ' ');
        QTest::newRow("an array") << QByteArray{"[1]"};
        QTest::newRow("of another type") << json("{'type':'text.post','key':'k'}");
        QTest::newRow("without a type") << json("{'key':'k'}");
        QTest::newRow("deep") << QByteArray(250, '[') + QByteArray(250, ']');
        QTest::newRow("twice the same key") << json("{'type':'host.gone','key':'a','key':'b'}");
        QTest::newRow("no key") << json("{'type':'host.gone'}");
        QTest::newRow("an odd key") << json("{'type':'host.gone','key':'a b'}");
        QTest::newRow("a long key")
            << json("{'type':'host.gone','key':'" + QByteArray(65, 'a') + "'}");
        QTest::newRow("no nonce") << json("{'type':'host.wanted','nonce':''}");
    }

    void strangersAreNotHeard()
    {
        QFETCH(QByteArray, datagram);
        QVERIFY(!decodeBeacon(datagram));
    }

    void anUnsoundHostIsNotHeard_data()
    {
        QTest::addColumn<HostHere>("here");
        const auto but = [](auto change) {
            HostHere here = office();
            change(here);
            return here;
        };
        QTest::newRow("port 0") << but([](auto &here) { here.port = 0; });
        QTest::newRow("port 65536") << but([](auto &here) { here.port = 65536; });
        QTest::newRow("fewer than nobody") << but([](auto &here) { here.people = -1; });
        QTest::newRow("a place from right to left")
            << but([](auto &here) { here.place += u'\u202e'; });
        QTest::newRow("no place") << but([](auto &here) { here.place.clear(); });
        QTest::newRow("an invisible place") << but([](auto &here) { here.place = u"\u200b"_s; });
        QTest::newRow("a version of many lines")
            << but([](auto &here) { here.version = u"1\n2"_s; });
        QTest::newRow("a long version") << but([](auto &here) {
            here.version = QString{33, u'1'};
        });
        QTest::newRow("an odd nonce") << but([](auto &here) { here.nonce = u"<b>"_s; });
    }

    void anUnsoundHostIsNotHeard()
    {
        QFETCH(HostHere, here);
        QVERIFY(!decodeBeacon(encodeBeacon(here)));
    }
};

QTEST_APPLESS_MAIN(TestBeacon)
#include "tst_beacon.moc"
