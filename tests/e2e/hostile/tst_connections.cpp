// SPDX-License-Identifier: MIT
// Connections that are none: silent, dripping, storming, dying at every step. They end in time,
// cost little, and give everything back; newcomers are served meanwhile. The deadlines of the rows
// 1 and 53 of docs/bad-input.md are here. Ten thousand connections are the business of bench/; a
// few hundred show the same.
//
// Not here, but with a clock put in by hand (tests/server/tst_connection.cpp): peers that are
// silent for 45 s.
#include "protocol/limits.h"
#include "support/siege.h"

#include <QJsonArray>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace Support;

namespace {

QByteArray upgrade(const QByteArray &path)
{
    return "GET " + path
        + " HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
          "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
}

}

class TestConnections : public QObject
{
    Q_OBJECT

    Sieges m_sieges;

    Siege &siege() const { return m_sieges.now(); }

    // A member that lives in a process of its own, which can be stopped and killed: the system's
    // `cat`, put into a room by a shell.
    std::unique_ptr<QProcess> memberProcess() const
    {
        const QString script =
            u"exec 3<>/dev/tcp/127.0.0.1/%1; printf '%2' >&3; exec cat <&3 >/dev/null"_s.arg(
                QString::number(siege().port()),
                QString::fromLatin1(upgrade("/ws/chat/busy/"))
                    .replace(u"\r"_s, u"\\r"_s)
                    .replace(u"\n"_s, u"\\n"_s));
        auto process = std::make_unique<QProcess>();
        process->start(u"bash"_s, {u"-c"_s, script});
        return process;
    }

    // Those in the room, as the host sees it.
    static qsizetype presentWith(NativeClient &observer)
    {
        const auto before = observer.ofType(u"members.page"_s).size();
        observer.say({{u"type"_s, u"members.fetch"_s}, {u"room"_s, observer.room}});
        soon([&] { return observer.ofType(u"members.page"_s).size() > before; });
        const auto members = observer.ofType(u"members.page"_s).last()[u"members"].toArray();
        return std::ranges::count_if(
            members, [](const QJsonValue &member) { return member[u"online"].toBool(); });
    }

private slots:
    void initTestCase_data() { Sieges::addKinds(); }

    void initTestCase() { QVERIFY(m_sieges.begin({u"--connections-per-address"_s, u"0"_s})); }

    void cleanup() { QCOMPARE(siege().harm(), QString{}); }
    void cleanupTestCase() { QVERIFY(m_sieges.end()); }

    void aStormIsServed()
    {
        std::vector<std::unique_ptr<RawClient>> storm;
        for (int i = 0; i < 400; ++i)
            storm.push_back(std::make_unique<RawClient>(siege().port(), "/ws/chat/storm/"));
        QVERIFY(soon([&] {
            return std::ranges::all_of(storm, [](auto &one) { return one->isUpgraded(); });
        }));
        QCOMPARE(siege().harm(), QString{});
        storm.back()->say(QByteArray{"{\"message\":\"all here\"}"});
        QVERIFY(soon([&] {
            return std::ranges::all_of(storm, [](auto &one) { return one->texts().size() == 1; });
        }));
        for (const auto &one : storm)
            one->cutOff();
    }

    // By a reset, which comes in the middle of something and takes everything with it.
    void whoDiesAtAnyStepHarmsNobody_data()
    {
        QTest::addColumn<QByteArray>("bytes"); // after the handshake; none: instead of it
        QTest::newRow("before a word") << QByteArray{};
        QTest::newRow("in a frame") << toBytes({.payload = "{\"message\":\"hi\"}"}).first(9);
        QTest::newRow("in a message") << toBytes({.payload = "{", .final = false});
        QTest::newRow("after a message") << toBytes({.payload = "{\"message\":\"hi\"}"});
        QTest::newRow("after many messages")
            << toBytes({.payload = "{\"message\":\"hi\"}"}).repeated(50);
        QTest::newRow("after nonsense") << toBytes({.payload = "nonsense"}).repeated(50);
        QTest::newRow("after a bad frame") << toBytes({.opcode = 3});
        QTest::newRow("after pings") << toBytes({.opcode = Ping}).repeated(50);
        QTest::newRow("after a close") << toBytes({.opcode = Close, .payload = closePayload(1000)});
    }

    void whoDiesAtAnyStepHarmsNobody()
    {
        QFETCH(const QByteArray, bytes);
        for (int i = 0; i < 20; ++i) {
            RawClient client{siege().port(), "/ws/chat/door/?history=100"};
            QVERIFY(soon([&] { return client.state() == QTcpSocket::ConnectedState; }));
            client.flush();
            if (!bytes.isEmpty())
                QVERIFY(soon([&] { return client.isUpgraded(); }));
            client.write(bytes);
            client.flush();
            client.cutOff();
        }
    }

    void whoDiesWithNativeCommandsUnderWayHarmsNobody()
    {
        for (const QByteArray command :
             {R"({"type":"hello"})", R"({"type":"room.join","name":"door"})",
              R"({"type":"history.fetch","room":"ROOM"})",
              R"({"type":"members.fetch","room":"ROOM"})",
              R"({"type":"member.rename","name":"Eve"})", R"({"type":"room.leave","room":"ROOM"})",
              R"({"type":"text.post","room":"ROOM","nonce":"n","message":"hi"})"}) {
            const auto newcomer = siege().client("/ws", "hubbub.v1");
            newcomer->say(QByteArray{R"({"type":"hello"})"});
            newcomer->flush();
            newcomer->cutOff(); // before its welcome
            const auto member = siege().native(u"door"_s);
            for (int i = 0; i < 20; ++i)
                member->say(QByteArray{command}.replace("ROOM", member->room.toUtf8()));
            member->flush();
            member->cutOff();
        }
    }

    // At a random moment of coming, staying and going, many times over.
    void whoComesAndGoesHarmsNobody()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo() << "seed" << seed;
        QRandomGenerator random{seed};
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 400; ++i) {
            auto client = std::make_unique<RawClient>(siege().port(), "/ws/chat/door/?history=100");
            client->say(QByteArray{"{\"message\":\"knock\"}"}); // too early, or not
            clients.push_back(std::move(client));
            QTest::qWait(random.bounded(3));
            auto &one = clients[size_t(random.bounded(int(clients.size())))];
            random.bounded(2) ? one->cutOff() : one->close();
        }
    }

    // A program that hangs, and one that is killed: the others in the room hear everything.
    void whoIsStoppedOrKilledHarmsNobody()
    {
        const auto witness = siege().plain("/ws/chat/busy/");
        const auto hangs = memberProcess();
        const auto dies = memberProcess();
        const auto observer = siege().native(u"busy"_s);
        const auto present = [&] { return presentWith(*observer); };
        QVERIFY(soon([&] { return present() == 4; }));
        dies->kill();
        QVERIFY(soon([&] { return present() == 3; }));
        ::kill(pid_t(hangs->processId()), SIGSTOP);
        const QByteArray message = jsonOf({{u"message"_s, QString(16'000, u'x')}});
        constexpr int atOnce = 50;
        for (int said = 0; said < 2'000 && present() == 3; said += atOnce) {
            witness->frames.clear();
            for (int i = 0; i < atOnce; ++i)
                witness->say(message);
            QVERIFY(soon([&] { return witness->frames.size() == atOnce; }));
            observer->frames.clear();
        }
        QVERIFY(soon([&] { return present() == 2; })); // once its grace is over
        QVERIFY(!witness->ended && !observer->ended);
        ::kill(pid_t(hangs->processId()), SIGKILL);
        hangs->waitForFinished();
        dies->waitForFinished();
    }

    // What all of this took is given back.
    void nobodyIsLeftBehind()
    {
        QVERIFY2(soon([&] { return siege().descriptorsMore() == 0; }),
                 QByteArray::number(siege().descriptorsMore()));
        const auto observer = siege().native(u"door"_s);
        QVERIFY(soon([&] { return presentWith(*observer) == 1; }));
    }
};

QTEST_GUILESS_MAIN(TestConnections)
#include "tst_connections.moc"
