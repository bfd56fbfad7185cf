// SPDX-License-Identifier: MIT
// What nftables' rules mean for who opens a connection to one port.
#include "lan/nftrules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using enum FirewallFact::Verdict;

namespace {

// JSON with ' for ", as in all of this file.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QByteArray chain(const char *policy, const char *family = "inet", const char *hook = "input")
{
    return QByteArray{"{'chain':{'family':'"} + family
        + "','table':'filter','name':'input','type':'filter','hook':'" + hook + "','policy':'"
        + policy + "'}}";
}

QByteArray rule(const QByteArray &expressions, const char *family = "inet")
{
    return QByteArray{",{'rule':{'family':'"} + family
        + "','table':'filter','chain':'input','expr':[" + expressions + "]}}";
}

QByteArray match(const QByteArray &left, const QByteArray &right, const char *op = "==")
{
    return QByteArray{"{'match':{'op':'"} + op + "','left':{" + left + "},'right':" + right + "}},";
}

QByteArray tcp(const QByteArray &ports, const char *op = "==")
{
    return match("'payload':{'protocol':'tcp','field':'dport'}", ports, op);
}

QByteArray ruleset(const QByteArray &objects)
{
    return json("{'nftables':[{'metainfo':{'version':'1.0.6'}}," + objects + "]}");
}

constexpr auto accept = "{'accept':null}";
constexpr auto drop = "{'counter':{'packets':0,'bytes':0}},{'drop':null}";
constexpr auto meta = "'meta':{'key':'l4proto'}";
constexpr auto state = "'ct':{'key':'state'}";
constexpr auto source = "'payload':{'protocol':'ip','field':'saddr'}";
constexpr auto way = "'meta':{'key':'iifname'}";

}

class TestNftRules : public QObject
{
    Q_OBJECT

private slots:
    void aChainLetsInOrNot_data()
    {
        QTest::addColumn<QByteArray>("rules");
        QTest::addColumn<FirewallFact::Verdict>("open"); // by policy accept
        QTest::addColumn<FirewallFact::Verdict>("shut"); // by policy drop
        const auto row = [](const char *name, const QByteArray &rules, auto open, auto shut) {
            QTest::newRow(name) << rules << open << shut;
        };
        row("none", {}, LetsIn, Blocks);
        row("the port", rule(tcp("7478") + accept), LetsIn, LetsIn);
        row("a range", rule(tcp("{'range':[7000,8000]}") + accept), LetsIn, LetsIn);
        row("a set", rule(tcp("{'set':[22,{'range':[7400,7500]}]}") + accept), LetsIn, LetsIn);
        row("another port", rule(tcp("22") + accept), LetsIn, Blocks);
        row("another set", rule(tcp("{'set':[22,80]}") + accept), LetsIn, Blocks);
        row("a set elsewhere", rule(tcp("'@ports'") + accept), LetsIn, Unknown);
        row("all but it", rule(tcp("7478", "!=") + accept), LetsIn, Blocks);
        row("TCP", rule(match(meta, "{'set':['tcp','udp']}") + accept), LetsIn, LetsIn);
        row("UDP", rule(match(meta, "'udp'") + accept), LetsIn, Blocks);
        row("of UDP", rule(match("'payload':{'protocol':'udp','field':'dport'}", "7478") + accept),
            LetsIn, Blocks);
        row("what is ours already", rule(match(state, "['established','related']", "in") + accept),
            LetsIn, Blocks);
        row("what begins", rule(tcp("7478") + match(state, "'new'", "in") + accept), LetsIn,
            LetsIn);
        row("by a map of states",
            rule("{'vmap':{'key':{'ct':{'key':'state'}},'data':{'set':[['invalid',{'drop':null}]]}"
                 "}}"),
            LetsIn, Blocks);
        row("the loopback", rule(match(way, "'lo'") + accept), LetsIn, Blocks);
        row("all but the loopback", rule(match(way, "'lo'", "!=") + drop), Blocks, Blocks);
        row("one network", rule(match(way, "'eth0'") + accept), LetsIn, Unknown);
        row("some are let in", rule(match(source, "'10.0.0.7'") + accept), LetsIn, Unknown);
        row("some are kept out", rule(match(source, "'10.0.0.7'") + drop), Unknown, Blocks);
        row("what is damaged", rule(match(state, "'invalid'", "in") + drop), LetsIn, Blocks);
        row("everybody is kept out", rule(drop), Blocks, Blocks);
        row("the first counts", rule(tcp("7478") + accept) + rule("{'reject':null}"), LetsIn,
            LetsIn);
        row("the later do not", rule("{'reject':null}") + rule(tcp("7478") + accept), Blocks,
            Blocks);
        row("it leads elsewhere", rule("{'jump':{'target':'more'}}"), Unknown, Unknown);
        row("it leads others elsewhere", rule(tcp("22") + "{'goto':{'target':'more'}}"), LetsIn,
            Blocks);
        row("of iptables", rule("{'xt':{'type':'match','name':'comment'}}," + QByteArray{accept}),
            Unknown, Unknown);
    }

    void aChainLetsInOrNot()
    {
        QFETCH(QByteArray, rules);
        QFETCH(FirewallFact::Verdict, open);
        QFETCH(FirewallFact::Verdict, shut);
        const auto judged = [&](const char *policy) {
            return judgeNft(ruleset(chain(policy) + rules), 7478).value_or(NftJudgement{}).tcp;
        };
        QCOMPARE(judged("accept"), open);
        QCOMPARE(judged("drop"), shut);
    }

    void theStrictestChainDecides()
    {
        const auto judged =
            judgeNft(ruleset(chain("accept", "ip") + ',' + chain("drop", "ip6") + ','
                             + chain("accept") + rule(tcp("7478") + accept, "ip")),
                     7478);
        QCOMPARE(judged, (NftJudgement{Blocks, u"ip6 filter input"_s}));
    }

    void whereNothingIsLookedAtThereIsNoFirewall()
    {
        QVERIFY(!judgeNft(ruleset(chain("drop", "inet", "forward")), 7478));
        QVERIFY(!judgeNft(ruleset(chain("drop", "bridge")), 7478));
        QVERIFY(!judgeNft("{", 7478));
        QVERIFY(!judgeNft({}, 7478));
    }

    void anEmptyConfigurationKeepsNobodyOut()
    {
        const QByteArray shipped = "#!/usr/sbin/nft -f\n# drop nothing\nflush ruleset\n"
                                   "table inet filter {\n chain input {\n"
                                   "  type filter hook input priority filter;\n }\n}\n";
        QVERIFY(!nftMayBlock(shipped));
        QVERIFY(!nftMayBlock({}));
        QVERIFY(nftMayBlock(shipped + "add rule inet filter input tcp dport 1-9000 drop\n"));
        QVERIFY(nftMayBlock("include \"/etc/nftables.d/*.nft\"\n"));
    }
};

QTEST_APPLESS_MAIN(TestNftRules)
#include "tst_nftrules.moc"
