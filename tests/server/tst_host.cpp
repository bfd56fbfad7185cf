// SPDX-License-Identifier: MIT
// A whole host on the loopback: it starts, serves, fails and stops as it should, over either kind
// of connection.
#include "protocol/limits.h"
#include "support/fulldisk.h"
#include "support/testhost.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>

using namespace Server;
using namespace Support;
using Protocol::ErrorCode;

namespace {

using Clients = std::vector<std::unique_ptr<RawClient>>;

QJsonObject saying(const QString &text)
{
    return {{u"message"_s, text}};
}

bool haveAll(const Clients &clients, auto predicate)
{
    return std::ranges::all_of(clients, [&](const auto &client) { return predicate(*client); });
}

HostConfig configFor(const QString &folder)
{
    HostConfig config;
    config.listen = {{.address = QHostAddress::LocalHost, .port = 0}};
    config.store.folder = folder;
    config.announce = false;
    return config;
}

}

class HostTest : public QObject
{
    Q_OBJECT

    static std::optional<Protocol::Error> failureOf(const HostConfig &config)
    {
        Host host{config};
        std::optional<Protocol::Error> failure;
        connect(&host, &Host::failed, &host,
                [&](const Protocol::Error &error) { failure = error; });
        host.start();
        return QTest::qWaitFor([&] { return failure || host.status().listening; })
            ? failure
            : Protocol::Error{ErrorCode::TimedOut};
    }

    static void eachTransport()
    {
        QTest::addColumn<bool>("portable");
        QTest::newRow("the platform's connections") << false;
        QTest::newRow("portable connections") << true;
    }

    static HostConfig fetched()
    {
        QFETCH(bool, portable);
        HostConfig config;
        config.portable = portable;
        config.messageRate = 0;
        return config;
    }

private slots:
    // --- Service ------------------------------------------------------------------------------

    void allHearAllInOneOrder_data() { eachTransport(); }
    void allHearAllInOneOrder()
    {
        TestHost host{fetched()};
        Clients clients;
        for (int i = 0; i < 10; ++i)
            clients.push_back(host.plain());
        for (int i = 0; i < 100; ++i) {
            for (size_t k = 0; k < clients.size(); ++k)
                clients[k]->say(saying(u"%1 of %2"_s.arg(i).arg(k)));
        }
        QTRY_VERIFY_WITH_TIMEOUT(
            haveAll(clients, [](auto &client) { return client.frames.size() == 1000; }), 20'000);
        const auto order = clients.front()->texts();
        for (size_t k = 0; k < clients.size(); ++k) {
            QCOMPARE(clients[k]->texts(), order);
            const auto own = order.filter(QRegularExpression{u" of %1$"_s.arg(k)});
            for (int i = 0; i < 100; ++i) // each author's own order is kept
                QCOMPARE(own.value(i), u"%1 of %2"_s.arg(i).arg(k));
        }
        qint64 seq = 0;
        for (const QJsonObject &event : clients.back()->objects())
            QCOMPARE(event[u"seq"].toInteger(), ++seq);
    }

    void bothDialectsMeetInOneRoom_data() { eachTransport(); }
    void bothDialectsMeetInOneRoom()
    {
        TestHost host{fetched()};
        const auto guest = host.plain("/ws/chat/tea/?name=Gus");
        const auto member = host.native();
        member->say(QByteArray{R"({"type":"hello","name":"Anna"})"});
        QTRY_COMPARE(member->objects().size(), 1);
        member->say(QByteArray{R"({"type":"room.join","name":"tea"})"});
        QTRY_COMPARE(member->ofType(u"room.entered"_s).size(), 1);
        const QString room = member->ofType(u"room.entered"_s).first()[u"room"].toString();
        guest->say(saying(u"from the guest"_s));
        QTRY_COMPARE(member->texts(), QStringList{u"from the guest"_s});
        member->say(QJsonObject{{u"type"_s, u"text.post"_s},
                                {u"room"_s, room},
                                {u"nonce"_s, u"n"_s},
                                {u"message"_s, u"from the member"_s}});
        QTRY_COMPARE(guest->texts().size(), 2);
        QCOMPARE(guest->frames.last().payload, member->frames.last().payload);
    }

    void aFloodOfNonsenseIsClosedAndOthersNoticeNothing_data() { eachTransport(); }
    void aFloodOfNonsenseIsClosedAndOthersNoticeNothing()
    {
        TestHost host{fetched()};
        const auto flood = host.plain();
        const auto other = host.plain();
        for (int i = 0; i < 3 * Limits::refusalBurst; ++i)
            flood->say(QByteArray{"nonsense"});
        QTRY_COMPARE(flood->closeCode(), 1008);
        QTRY_VERIFY(flood->ended);
        QCOMPARE(flood->objects().first()[u"code"], u"bad_json"_s);
        other->say(saying(u"peace"_s));
        QTRY_COMPARE(other->frames.size(), 1);
        QCOMPARE(other->texts(), QStringList{u"peace"_s});
    }

    void aReaderThatNeverReadsIsLetGo_data() { eachTransport(); }
    void aReaderThatNeverReadsIsLetGo()
    {
        TestHost host{fetched()};
        const auto slow = host.plain();
        const auto quick = host.plain();
        const auto author = host.plain();
        slow->stopReading();
        const QString text(16'000, u'x');
        int sent = 0;
        while (host.host().status().connections == 3 && sent < 4'000) {
            for (int i = 0; i < 20; ++i)
                author->say(saying(text));
            sent += 20;
            QTRY_COMPARE(quick->texts().size(), sent);
        }
        QTRY_COMPARE(host.host().status().connections, 2); // closed, then cut off after its grace
        QVERIFY(sent < 4'000);
        slow->readAgain();
        QTRY_VERIFY(slow->ended);
        QVERIFY(slow->closeCode() == 0 || slow->closeCode() == 4008);
        author->say(saying(u"and on"_s));
        QTRY_COMPARE(quick->texts().last(), u"and on"_s);
    }

    void whoSaysNoHelloIsClosed()
    {
        TestHost host;
        const auto silent = host.native();
        QTRY_COMPARE_WITH_TIMEOUT(silent->closeCode(), 4401, 13'000);
        QTRY_VERIFY(silent->ended);
        QTRY_COMPARE(host.host().status().connections, 0);
    }

    void theStatusCountsConnections()
    {
        TestHost host;
        QSignalSpy changed{&host.host(), &Host::statusChanged};
        auto client = host.plain();
        QCOMPARE(host.host().status().connections, 1);
        QVERIFY(changed.size() >= 1);
        client.reset();
        QTRY_COMPARE(host.host().status().connections, 0);
        QCOMPARE(changed.last().first().value<HostStatus>(), host.host().status());
    }

    void theAddressCapCountsLiveConnections_data() { eachTransport(); }
    void theAddressCapCountsLiveConnections()
    {
        QTemporaryDir folder;
        QFETCH(bool, portable);
        HostConfig config = configFor(folder.path());
        config.portable = portable;
        config.connectionsPerAddress = 3;
        Host host{config};
        host.start();
        QTRY_VERIFY(host.status().listening);
        const auto port = quint16(host.status().urls.first().port());
        Clients clients;
        for (int i = 0; i < 3; ++i) {
            clients.push_back(std::make_unique<RawClient>(port));
            QTRY_VERIFY(clients.back()->isUpgraded());
        }
        RawClient refused{port};
        QTRY_VERIFY(refused.head.startsWith("HTTP/1.1 429 "));
        clients.pop_back();
        QTRY_COMPARE(host.status().connections, 2);
        RawClient next{port};
        QTRY_VERIFY(next.isUpgraded());
    }

    void peopleAreMembersAndGuests()
    {
        TestHost host;
        const auto member = host.native();
        QTRY_COMPARE(host.host().status().connections, 1);
        QCOMPARE(host.host().status().people, 0);
        member->say(QByteArray{"{\"type\":\"hello\",\"name\":\"Anna\"}"});
        QTRY_COMPARE(host.host().status().people, 1);
        const auto guest = host.plain();
        QTRY_COMPARE(host.host().status().people, 2);
        member->disconnectFromHost();
        QTRY_COMPARE(host.host().status().people, 1);
        guest->disconnectFromHost();
        QTRY_COMPARE(host.host().status().people, 0);
    }

    // --- Restart ------------------------------------------------------------------------------

    void roomsAndHistoryOutliveTheHost_data() { eachTransport(); }
    void roomsAndHistoryOutliveTheHost()
    {
        TestHost host{fetched()};
        auto client = host.plain("/ws/chat/tea/");
        client->say(saying(u"remember me"_s));
        QTRY_COMPARE(client->texts().size(), 1);
        client.reset();
        host.end();
        host.start();
        client = host.plain("/ws/chat/tea/?history=10");
        QTRY_COMPARE(client->texts(), QStringList{u"remember me"_s});
    }

    void withoutHistoryNothingOutlivesTheHost()
    {
        HostConfig config;
        config.store.keepHistory = false;
        TestHost host{config};
        auto client = host.plain("/ws/chat/tea/");
        client->say(saying(u"forget me"_s));
        QTRY_COMPARE(client->texts().size(), 1);
        client.reset();
        host.end();
        host.start();
        client = host.plain("/ws/chat/tea/?history=10");
        client->say(saying(u"first"_s));
        QTRY_COMPARE(client->texts(), QStringList{u"first"_s});
        QCOMPARE(client->objects().first()[u"seq"], 1);
    }

    // --- Failure ------------------------------------------------------------------------------

    void aTakenPortIsAFailure()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        QTemporaryDir folder;
        HostConfig config = configFor(folder.path());
        config.listen.append({.address = QHostAddress::LocalHost, .port = taken.serverPort()});
        const auto failure = failureOf(config);
        QVERIFY(failure);
        QCOMPARE(failure->code, ErrorCode::CannotListen);
        QVERIFY(failure->detail.contains(QString::number(taken.serverPort())));
    }

    void anUnusableFolderIsAFailure()
    {
        QTemporaryDir folder;
        QFile file{folder.filePath(u"file"_s)};
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto failure = failureOf(configFor(file.fileName()));
        QVERIFY(failure);
        QCOMPARE(failure->code, ErrorCode::FolderUnusable);
    }

    void aFolderInUseIsAFailure()
    {
        TestHost host;
        const auto failure = failureOf(configFor(host.folder()));
        QVERIFY(failure);
        QCOMPARE(failure->code, ErrorCode::FolderInUse);
    }

    void aFullDiskRefusesPostsAndShowsNothing()
    {
        HostConfig config;
        config.messageRate = 0;
        TestHost host{config};
        const auto author = host.plain();
        const auto reader = host.plain();
        author->say(saying(u"before"_s));
        QTRY_COMPARE(reader->texts().size(), 1);
        {
            const FullDisk full{1024};
            for (int i = 0; i < 2 * Limits::refusalBurst; ++i)
                author->say(saying(QString(1000, u'x')));
            QTRY_COMPARE(author->objects().size(), 1 + 2 * Limits::refusalBurst);
            QCOMPARE(author->objects().last()[u"code"], u"storage"_s);
            QCOMPARE(author->closeCode(), 0); // it is not the author's fault
            QCOMPARE(reader->frames.size(), 1);
        }
        author->say(saying(u"after"_s));
        QTRY_COMPARE(reader->texts(), (QStringList{u"before"_s, u"after"_s}));
        QCOMPARE(reader->objects().last()[u"seq"], 2);
    }

    // --- The end ------------------------------------------------------------------------------

    void whoStopsSaysGoodbye_data() { eachTransport(); }
    void whoStopsSaysGoodbye()
    {
        TestHost host{fetched()};
        QSignalSpy stopped{&host.host(), &Host::stopped};
        Clients clients;
        for (int i = 0; i < 20; ++i)
            clients.push_back(host.plain());
        host.host().stop();
        host.host().stop();
        QTRY_COMPARE(stopped.size(), 1);
        QVERIFY(!host.host().status().listening);
        QTRY_VERIFY(haveAll(clients, [](auto &client) { return client.closeCode() == 1001; }));
        QTRY_VERIFY(haveAll(clients, [](auto &client) { return client.ended; }));
    }

    // Everybody posts while the host stops: what anybody saw is stored, and all saw the same.
    void whatWasSaidBeforeTheStopIsStoredAndHeard_data() { eachTransport(); }
    void whatWasSaidBeforeTheStopIsStoredAndHeard()
    {
        TestHost host{fetched()};
        QSignalSpy stopped{&host.host(), &Host::stopped};
        Clients clients;
        for (int i = 0; i < 5; ++i)
            clients.push_back(host.plain());
        for (int i = 0; i < 400; ++i) {
            for (auto &client : clients)
                client->say(saying(QString::number(i)));
        }
        QTRY_VERIFY(clients.front()->frames.size() > 100);
        host.host().stop();
        QTRY_COMPARE(stopped.size(), 1);
        QTRY_VERIFY(haveAll(clients, [](auto &client) { return client.ended; }));
        const auto heard = clients.front()->texts().size();
        for (const auto &client : clients) {
            QCOMPARE(client->closeCode(), 1001);
            QCOMPARE(client->texts().size(), heard);
        }
        clients.clear();
        host.end();
        host.start();
        const auto late = host.plain("/ws/chat/lobby/?history=1");
        QTRY_COMPARE(late->objects().value(0)[u"seq"].toInteger(), heard);
    }

    void whoDoesNotAnswerTheGoodbyeHoldsUpNobody_data() { eachTransport(); }
    void whoDoesNotAnswerTheGoodbyeHoldsUpNobody()
    {
        TestHost host{fetched()};
        QSignalSpy stopped{&host.host(), &Host::stopped};
        const auto rude = host.plain();
        rude->answersClose = false;
        host.host().stop();
        QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, 4'500);
        QCOMPARE(rude->closeCode(), 1001);
    }

    void toStopWhatHasNotStartedIsToBeStopped()
    {
        QTemporaryDir folder;
        Host host{configFor(folder.path())};
        QSignalSpy started{&host, &Host::started};
        QSignalSpy stopped{&host, &Host::stopped};
        host.start();
        host.stop();
        QTRY_COMPARE(stopped.size(), 1);
        QTest::qWait(200); // the store has long opened
        QCOMPARE(started.size(), 0);
        QVERIFY(!host.status().listening);
    }

    void aHostMayGoAtAnyTime()
    {
        QTemporaryDir folder;
        {
            Host host{configFor(folder.path())};
            host.start(); // and gone before its store is open
        }
        {
            Host host{configFor(folder.path())};
            host.start();
            QTRY_VERIFY(host.status().listening);
            host.stop(); // and gone before it has drained
        }
        Host host{configFor(folder.path())};
    }

    void aHostMayGoWithEverybodyInIt_data() { eachTransport(); }
    void aHostMayGoWithEverybodyInIt()
    {
        TestHost host{fetched()};
        Clients clients;
        for (int i = 0; i < 5; ++i) {
            clients.push_back(host.plain("/ws/chat/tea/?history=100"));
            clients.push_back(host.native());
            clients.back()->say(QByteArray{R"({"type":"hello"})"});
            clients.front()->say(saying(QString::number(i)));
        }
        host.end();
        QTRY_VERIFY(haveAll(clients, [](auto &client) { return client.ended; }));
    }
};

QTEST_GUILESS_MAIN(HostTest)
#include "tst_host.moc"
