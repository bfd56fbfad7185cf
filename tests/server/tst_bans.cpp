// SPDX-License-Identifier: MIT
// Whom a ban keeps out, and for how long.
#include "server/bans.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Server;
using Protocol::Ban;
using Protocol::BanId;
using Protocol::MemberId;
using Protocol::Time;

class TestBans : public QObject
{
    Q_OBJECT

    static constexpr Time noon{std::chrono::hours{12}};

    static Ban banOf(const QString &member, const std::optional<QString> &network = {},
                     const std::optional<Time> &ends = {})
    {
        return {.id = BanId{u"b_"_s + member},
                .member = {.id = MemberId{member}},
                .ends = ends,
                .network = network};
    }

private slots:
    void networks_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("network");
        QTest::newRow("v4") << u"192.168.1.20"_s << u"192.168.1.20"_s;
        QTest::newRow("v4 in v6") << u"::ffff:192.168.1.20"_s << u"192.168.1.20"_s;
        QTest::newRow("v6") << u"2001:db8:1:2:3:4:5:6"_s << u"2001:db8:1:2::/64"_s;
        QTest::newRow("loopback") << u"127.0.0.1"_s << QString{};
        QTest::newRow("loopback v6") << u"::1"_s << QString{};
    }
    void networks()
    {
        QFETCH(QString, address);
        QFETCH(QString, network);
        QCOMPARE(networkOf(QHostAddress{address}).value_or(QString{}), network);
    }

    void aBanHoldsForItsMember()
    {
        Bans bans;
        bans.add(banOf(u"p_ben"_s));
        QVERIFY(bans.of(MemberId{u"p_ben"_s}, noon));
        QVERIFY(!bans.of(MemberId{u"p_ann"_s}, noon));
        bans.remove(BanId{u"b_p_ben"_s});
        QVERIFY(!bans.of(MemberId{u"p_ben"_s}, noon));
    }

    void aBanByAddressHoldsForItsNetwork()
    {
        Bans bans;
        bans.add(banOf(u"p_ben"_s, u"2001:db8:1:2::/64"_s));
        QVERIFY(bans.of(QHostAddress{u"2001:db8:1:2:9::1"_s}, noon));
        QVERIFY(!bans.of(QHostAddress{u"2001:db8:1:3::1"_s}, noon));
        QVERIFY(!bans.of(QHostAddress{u"127.0.0.1"_s}, noon));
    }

    void aBanEnds()
    {
        Bans bans;
        bans.add(banOf(u"p_ben"_s, {}, noon));
        QVERIFY(bans.of(MemberId{u"p_ben"_s}, noon - std::chrono::seconds{1}));
        QVERIFY(!bans.of(MemberId{u"p_ben"_s}, noon));
        QCOMPARE(bans.current(noon).size(), 0);
        QVERIFY(!bans.find(BanId{u"b_p_ben"_s}));
    }

    void ofTwoBansTheLaterOneCounts()
    {
        Bans bans;
        bans.load({banOf(u"p_ben"_s, {}, noon), banOf(u"p_ben"_s)});
        QVERIFY(!bans.of(MemberId{u"p_ben"_s}, noon - std::chrono::hours{1})->ends);
    }
};

QTEST_GUILESS_MAIN(TestBans)
#include "tst_bans.moc"
