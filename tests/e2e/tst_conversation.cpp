// SPDX-License-Identifier: MIT
// The whole way, from client to client through the real program, and through its death.
#include "support/hostprocess.h"
#include "support/rawclient.h"
#include "support/talker.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Support;

namespace {

using Talkers = std::vector<std::unique_ptr<Talker>>;

bool areAll(const Talkers &talkers, auto predicate)
{
    return std::ranges::all_of(talkers, [&](const auto &talker) { return predicate(*talker); });
}

std::unique_ptr<RawClient> plain(const HostProcess &host, const QByteArray &path)
{
    auto client = std::make_unique<RawClient>(quint16(host.url().port()), path);
    if (!QTest::qWaitFor([&] { return client->isUpgraded(); }))
        qFatal("no upgrade: %s", client->head.constData());
    return client;
}

void say(RawClient &client, const QString &text)
{
    client.say(QJsonObject{{u"message"_s, text}});
}

}

class TestConversation : public QObject
{
    Q_OBJECT

    // All heard the same, each text once, and what anybody said.
    static void agree(const Talkers &talkers)
    {
        const auto &all = talkers.front()->all();
        QStringList said;
        for (const auto &talker : talkers) {
            QCOMPARE(talker->faults(), QStringList{});
            QCOMPARE(talker->all(), all);
            said += talker->said();
        }
        QCOMPARE(all.firstKey(), 1);
        QCOMPARE(all.lastKey(), all.size()); // without a hole
        QStringList heard = all.values();
        heard.sort();
        said.sort();
        QCOMPARE(heard, said);
    }

private slots:
    void roomsAndHistoryOutliveAKill()
    {
        HostProcess host;
        QVERIFY(host.start());
        auto client = plain(host, "/ws/chat/caf%C3%A9/?name=Ann");
        say(*client, u"remember me"_s);
        QTRY_COMPARE(client->texts().size(), 1);
        const auto before = client->objects();
        host.kill();
        QTRY_VERIFY(client->ended);
        QVERIFY(host.start());
        client = plain(host, "/ws/chat/caf%C3%A9/?history=10");
        QTRY_COMPARE(client->objects(), before);
        say(*client, u"and on"_s);
        QTRY_COMPARE(client->objects().last()[u"seq"], 2);
    }

    void withoutHistoryNothingOutlivesTheHost()
    {
        HostProcess host{{u"--no-history"_s}};
        QVERIFY(host.start());
        auto client = plain(host, "/ws/chat/lobby/");
        say(*client, u"forget me"_s);
        QTRY_COMPARE(client->texts().size(), 1);
        QVERIFY(host.stop());
        QVERIFY(host.start());
        client = plain(host, "/ws/chat/lobby/?history=10");
        say(*client, u"first"_s);
        QTRY_COMPARE(client->texts(), QStringList{u"first"_s});
        QCOMPARE(client->objects().first()[u"seq"], 1);
    }

    void aThousandMessagesASecondComeInOneOrder()
    {
        HostProcess host{{u"--message-rate"_s, u"0"_s}};
        QVERIFY(host.start());
        Talkers talkers;
        for (int i = 0; i < 8; ++i) {
            talkers.push_back(std::make_unique<Talker>(u"talker-%1"_s.arg(i), u"load"_s));
            talkers.back()->enter(quint16(host.url().port()));
            talkers.back()->talk(10);
        }
        QTRY_VERIFY_WITH_TIMEOUT(talkers.front()->heard() > 2'000, 30'000);
        for (const auto &talker : talkers)
            talker->talk(0);
        QTRY_VERIFY_WITH_TIMEOUT(areAll(talkers, [](auto &talker) { return talker.isSilent(); }),
                                 10'000);
        QTRY_VERIFY(
            areAll(talkers, [&](auto &talker) { return talker.heard() == talkers[0]->heard(); }));
        agree(talkers);
    }

    // Killed under load again and again: what anybody saw is still there, nothing is doubled, and
    // all see one order without a hole.
    void whatAnybodySawOutlivesEveryKill()
    {
        HostProcess host{{u"--message-rate"_s, u"0"_s}};
        QVERIFY(host.start());
        Talkers talkers;
        for (int i = 0; i < 4; ++i) {
            talkers.push_back(std::make_unique<Talker>(u"talker-%1"_s.arg(i), u"load"_s));
            talkers.back()->enter(quint16(host.url().port()));
            talkers.back()->talk(20);
        }
        QRandomGenerator random{7478};
        for (int cycle = 0; cycle < 10; ++cycle) {
            const auto enough = talkers[0]->heard() + random.bounded(20, 400);
            QTRY_VERIFY_WITH_TIMEOUT(talkers[0]->heard() > enough, 20'000);
            host.kill();
            QVERIFY(host.start());
            for (const auto &talker : talkers)
                talker->enter(quint16(host.url().port()));
        }
        for (const auto &talker : talkers)
            talker->talk(0);
        QTRY_VERIFY_WITH_TIMEOUT(areAll(talkers, [](auto &talker) { return talker.isSilent(); }),
                                 20'000);
        QTRY_VERIFY(
            areAll(talkers, [&](auto &talker) { return talker.heard() == talkers[0]->heard(); }));
        agree(talkers);

        Talker late{u"late"_s, u"load"_s};
        late.enter(quint16(host.url().port()));
        QTRY_VERIFY(late.isSilent());
        QCOMPARE(late.all(), talkers[0]->all());
    }

    void aStopUnderLoadLosesNothing()
    {
        HostProcess host{{u"--message-rate"_s, u"0"_s}};
        QVERIFY(host.start());
        Talkers talkers;
        for (int i = 0; i < 4; ++i) {
            talkers.push_back(std::make_unique<Talker>(u"talker-%1"_s.arg(i), u"load"_s));
            talkers.back()->enter(quint16(host.url().port()));
            talkers.back()->talk(50);
        }
        QTRY_VERIFY_WITH_TIMEOUT(talkers[0]->heard() > 500, 20'000);
        QVERIFY(host.stop());
        QVERIFY(host.start());
        for (const auto &talker : talkers) {
            talker->talk(0);
            talker->enter(quint16(host.url().port()));
        }
        QTRY_VERIFY_WITH_TIMEOUT(areAll(talkers, [](auto &talker) { return talker.isSilent(); }),
                                 20'000);
        QTRY_VERIFY(
            areAll(talkers, [&](auto &talker) { return talker.heard() == talkers[0]->heard(); }));
        agree(talkers);
    }
};

QTEST_GUILESS_MAIN(TestConversation)
#include "tst_conversation.moc"
