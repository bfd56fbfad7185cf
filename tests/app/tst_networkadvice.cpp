// SPDX-License-Identifier: MIT
// Each thing that can stand in the way is named, with the step that mends it.
#include "app/networkadvice.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using Listening = NetworkFindings::Listening;
using enum Advice::Level;

namespace {

// A host at home, with nothing in its way.
NetworkFindings fine()
{
    return {.port = 7478,
            .networks = {{.name = u"eth0"_s, .addresses = {u"192.168.1.20"_s}, .neighbours = 3}},
            .here = Listening::Hubbub};
}

const Advice &worst(const QList<Advice> &advice)
{
    return advice.first();
}

}

class TestNetworkAdvice : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsInTheWay()
    {
        for (const Advice &advice : adviceOn(fine())) {
            QCOMPARE(advice.level, Good);
            QCOMPARE(advice.step, QString{});
        }
    }

    void oneThingIsInTheWay_data()
    {
        QTest::addColumn<NetworkFindings>("findings");
        QTest::addColumn<Advice::Level>("level");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("step");
        const auto row = [](const char *name, auto &&change, Advice::Level level,
                            const QString &said, const QString &step) {
            NetworkFindings findings = fine();
            change(findings);
            QTest::newRow(name) << findings << level << said << step;
        };
        row(
            "no network", [](auto &f) { f.networks.clear(); }, Bad, u"no network"_s, u"cable"_s);
        row(
            "only containers", [](auto &f) { f.networks[0].isVirtual = true; }, Bad,
            u"no network"_s, u"cable"_s);
        row(
            "a VPN beside it",
            [](auto &f) { f.networks.append({.name = u"wg0"_s, .isTunnel = true}); }, Doubt,
            u"wg0"_s, u"VPN"_s);
        row(
            "nobody hosts", [](auto &f) { f.here = Listening::Nobody; }, Doubt, u"7478"_s,
            u"hubbub --host"_s);
        row(
            "the port is taken", [](auto &f) { f.here = Listening::Another; }, Bad,
            u"Another program"_s, u"--listen"_s);
        row(
            "it listens elsewhere", [](auto &f) { f.deaf = {u"192.168.1.20"_s}; }, Bad,
            u"192.168.1.20"_s, u"[::]:7478"_s);
        const QString step = u"sudo ufw allow 7478"_s;
        const auto wall = [step](FirewallFact::Verdict verdict) {
            return [=](auto &f) { f.firewall = {.name = u"ufw"_s, .tcp = verdict, .step = step}; };
        };
        row("a firewall", wall(FirewallFact::Verdict::Blocks), Bad, u"ufw keeps"_s, step);
        row("a firewall of which nobody knows", wall(FirewallFact::Verdict::Unknown), Doubt,
            u"administrator"_s, step);
        row(
            "guests kept apart",
            [](auto &f) {
                f.networks[0].isWireless = true;
                f.networks[0].neighbours = 0;
            },
            Doubt, u"keep its guests apart"_s, u"client isolation"_s);
    }

    void oneThingIsInTheWay()
    {
        QFETCH(NetworkFindings, findings);
        QFETCH(Advice::Level, level);
        QFETCH(QString, said);
        QFETCH(QString, step);
        const auto advice = adviceOn(findings);
        QCOMPARE(worst(advice).level, level);
        QVERIFY2(worst(advice).text.contains(said), qPrintable(worst(advice).text));
        QVERIFY2(worst(advice).step.contains(step), qPrintable(worst(advice).step));
        QVERIFY(std::ranges::all_of(advice.sliced(1), [](auto &a) { return a.level == Good; }));
    }

    void aFirewallThatLetsInIsNoReasonToWorry()
    {
        NetworkFindings findings = fine();
        findings.firewall = {.name = u"ufw"_s, .tcp = FirewallFact::Verdict::LetsIn};
        QCOMPARE(worst(adviceOn(findings)).level, Good);
    }

    void whoIsConnectedProvesThatTheWayIsOpen()
    {
        NetworkFindings findings = fine();
        findings.firewall = {.name = u"ufw"_s};
        findings.networks[0].isWireless = true;
        findings.networks[0].neighbours = 0;
        QCOMPARE(worst(adviceOn(findings)).level, Doubt);
        findings.reached = 2;
        const auto advice = adviceOn(findings);
        QCOMPARE(worst(advice).level, Good);
        QVERIFY(std::ranges::any_of(advice, [](auto &a) {
            return a.text.contains(u"connected to it at this moment: 2"_s);
        }));
    }

    void aWayThatIsShutNowIsNamedAllTheSame()
    {
        NetworkFindings findings = fine();
        findings.reached = 2;
        findings.firewall = {.name = u"ufw"_s, .tcp = FirewallFact::Verdict::Blocks};
        QVERIFY(worst(adviceOn(findings)).text.contains(u"ufw keeps"_s));
    }

    void whoIsConnectedToAnotherProgramProvesNothing()
    {
        NetworkFindings findings = fine();
        findings.here = Listening::Another;
        findings.firewall = {.name = u"ufw"_s};
        findings.reached = 2;
        const auto advice = adviceOn(findings);
        QVERIFY(std::ranges::any_of(
            advice, [](auto &a) { return a.text.contains(u"Only an administrator"_s); }));
    }

    void whoIsHeardIsNotKeptApart()
    {
        NetworkFindings findings = fine();
        findings.networks[0].isWireless = true;
        findings.networks[0].neighbours = 0;
        findings.others = 1;
        QCOMPARE(worst(adviceOn(findings)).level, Good);
    }
};

QTEST_APPLESS_MAIN(TestNetworkAdvice)
#include "tst_networkadvice.moc"
