// SPDX-License-Identifier: MIT
// Too much of what is allowed, and of what is not: metered, refused, and in the end closed with
// 1008; and those who ask and do not read. The others notice nothing and the host keeps its size.
// Rows 33 and 50 of docs/bad-input.md.
#include "protocol/limits.h"
#include "support/caller.h"
#include "support/siege.h"

#include <QTest>

using namespace Support;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;

QByteArray text(const QByteArray &json)
{
    return toBytes({.payload = json});
}

// Of one member: many, a little different from each other.
using Flood = std::function<QByteArray(const QByteArray &room, int number)>;

Flood same(const QByteArray &frame)
{
    return [frame](const QByteArray &, int) { return frame; };
}

Flood command(const QByteArray &type, const QByteArray &fields = {})
{
    return [=](const QByteArray &room, int number) {
        QByteArray json = "{\"type\":\"" + type + '"' + fields + '}';
        return text(json.replace("ROOM", room).replace("NUMBER", QByteArray::number(number)));
    };
}

}
Q_DECLARE_METATYPE(Flood)

class TestFloods : public QObject
{
    Q_OBJECT

    Sieges m_sieges;
    int m_attacker = 0;

    Siege &siege() const { return m_sieges.now(); }

    // Each attack from an address that nobody has been angry at yet.
    QString somewhere() { return u"127.0.1.%1"_s.arg(++m_attacker); }

    static QStringList codesOf(const RawClient &client)
    {
        QStringList codes;
        for (const QJsonObject &refusal : client.ofType(u"refusal"_s))
            codes += refusal[u"code"].toString();
        codes.removeDuplicates();
        return codes;
    }

    // Some at a time, so that the answers are read.
    static bool isDrowned(RawClient &client, const QByteArray &room, const Flood &flood)
    {
        for (int number = 0; number < 20'000 && client.closeCode() == 0; ++number) {
            client.write(flood(room, number));
            if (number % 100 == 99)
                soon([&] { return client.bytesToWrite() == 0; });
        }
        return soon([&] { return client.closeCode() != 0; });
    }

private slots:
    void initTestCase_data() { Sieges::addKinds(); }

    void initTestCase()
    {
        const auto rate = QString::number(Limits::messageRate);
        QVERIFY(m_sieges.begin({u"--message-rate"_s, rate}));
    }

    void cleanup() { QCOMPARE(siege().harm(), QString{}); }
    void cleanupTestCase() { QVERIFY(m_sieges.end()); }

    void floodsEndWith1008_data()
    {
        QTest::addColumn<bool>("native");
        QTest::addColumn<Flood>("flood");
        QTest::addColumn<QString>("code"); // among the refusals before
        const auto plain = [](const char *name, const QByteArray &frame, const QString &code) {
            QTest::addRow("%s, plain", name) << false << same(frame) << code;
        };
        const auto native = [](const char *name, const Flood &flood, const QString &code) {
            QTest::addRow("%s, native", name) << true << flood << code;
        };
        const auto rate = u"rate"_s;
        plain("50 posts", text("{\"message\":\"spam\"}"), u"rate"_s);
        native("50 posts",
               command("text.post", ",\"room\":\"ROOM\",\"nonce\":\"NUMBER\",\"message\":\"spam\""),
               rate);
        native("50 one post again and again",
               command("text.post", ",\"room\":\"ROOM\",\"nonce\":\"n\",\"message\":\"spam\""),
               rate);
        plain("nonsense", text("nonsense"), u"bad_json"_s);
        native("nonsense", same(text("nonsense")), u"bad_json"_s);
        plain("binary", toBytes({.opcode = Binary, .payload = "x"}), u"bad_message"_s);
        native("binary", same(toBytes({.opcode = Binary, .payload = "x"})), u"bad_message"_s);
        native("unknown commands", command("coffee.brew"), u"unknown"_s);
        native("hello", command("hello"), u"login"_s);
        native("pages of rooms", command("rooms.fetch"), rate);
        native("pages of members", command("members.fetch", ",\"room\":\"ROOM\""), rate);
        native("pages of history", command("history.fetch", ",\"room\":\"ROOM\""), rate);
        native("names", command("member.rename", ",\"name\":\"Eve NUMBER\""), rate);
        native("new rooms", command("room.join", ",\"name\":\"NUMBER\""), rate);
        native("joins", command("room.join", ",\"room\":\"ROOM\""), rate);
        native(
            "joins and leaves",
            [](const QByteArray &room, int number) {
                const char *type = number % 2 ? "room.join" : "room.leave";
                return command(type, ",\"room\":\"ROOM\"")(room, number);
            },
            rate);
    }

    void floodsEndWith1008()
    {
        QFETCH(const bool, native);
        QFETCH(const Flood, flood);
        QFETCH(const QString, code);
        const QString from = somewhere();
        const auto member = native ? siege().native(u"flood"_s, from) : nullptr;
        const auto guest = native ? nullptr : siege().plain("/ws/chat/flood/", from);
        RawClient &client = native ? *member : *guest;
        QVERIFY(isDrowned(client, native ? member->room.toUtf8() : QByteArray{}, flood));
        QCOMPARE(client.closeCode(), 1008);
        QVERIFY(soon([&] { return client.ended; }));
        QVERIFY2(codesOf(client).contains(code), qPrintable(codesOf(client).join(u" "_s)));
        QVERIFY(client.ofType(u"refusal"_s).size() < 2 * Limits::refusalBurst);
        for (const QJsonObject &refusal : client.ofType(u"refusal"_s))
            QVERIFY((refusal[u"code"] == u"rate"_s) == (refusal[u"retryAfter"].toInt() > 0));
    }

    // QtWebSockets answers pings without telling anybody; what it sends counts, and what it reads
    // costs no more than any other byte.
    void row33_pings()
    {
        const auto client = siege().plain("/ws/chat/lobby/", somewhere());
        for (int i = 0; i < 2 * Limits::controlBurst; ++i)
            client->send({.opcode = Ping, .payload = "?"});
        const bool portable = Sieges::isPortable();
        QVERIFY(soon([&] {
            return client->closeCode() == 1008
                || (portable && client->count(Pong) == 2 * Limits::controlBurst);
        }));
    }

    void row33_pongs()
    {
        const auto client = siege().plain("/ws/chat/lobby/", somewhere());
        for (int i = 0; i < 2 * Limits::controlBurst; ++i)
            client->send({.opcode = Pong, .payload = "?"});
        QVERIFY(soon([&] { return client->closeCode() == 1008; }));
    }

    // A message in fragments of nothing is as long as its limit of time, and costs nobody anything.
    void emptyFragments()
    {
        const auto client = siege().plain("/ws/chat/lobby/", somewhere());
        client->send({.payload = "{", .final = false});
        const QByteArray nothing = toBytes({.opcode = Continuation, .final = false});
        for (int i = 0; i < 50; ++i) {
            client->write(nothing.repeated(2'000));
            QVERIFY(soon([&] { return client->bytesToWrite() == 0; }));
        }
        client->send({.opcode = Continuation, .payload = "}"});
        QVERIFY(soon([&] { return !client->frames.isEmpty(); }));
        QCOMPARE(client->objects().value(0)[u"code"], u"bad_message"_s);
    }

    // Whoever is closed and comes again at once, for ever.
    void badFramesAgainAndAgain()
    {
        const QString from = somewhere();
        int closed = 0;
        for (bool stopped = false; !stopped && closed < 3 * Limits::connectionBurst;) {
            RawClient client{siege().port(), "/ws/chat/lobby/", {}, from};
            client.send({.opcode = 3}); // perhaps too early, which is as bad
            QVERIFY(soon([&] { return client.ended; }));
            stopped = client.head.startsWith("HTTP/1.1 429 ") || client.head.isEmpty();
            closed += !stopped;
        }
        QVERIFY2(closed >= Limits::connectionBurst && closed < 2 * Limits::connectionBurst,
                 QByteArray::number(closed));
    }

    void requests()
    {
        const QByteArray get = "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n";
        const QString from = somewhere();
        int served = 0;
        bool refused = false;
        while (!refused && served < 2 * Limits::requestBurst) {
            Caller caller{siege().port(), get.repeated(Limits::requestsPerConnection), from};
            QVERIFY(soon([&] { return caller.ended; }));
            served += int(caller.received.count(" 200 OK\r\n"));
            refused = caller.received.contains("HTTP/1.1 429 ");
        }
        QVERIFY2(refused && served >= Limits::requestBurst, QByteArray::number(served));
    }

    // They are served in turn: a flood from one address keeps nobody else waiting.
    void knocks()
    {
        const QString from = somewhere();
        std::vector<std::unique_ptr<RawSocket>> sockets;
        for (int i = 0; i < 2'000; ++i) {
            sockets.push_back(std::make_unique<RawSocket>(siege().port(), from));
            if (i % 500 == 0)
                QCOMPARE(siege().harm(), QString{});
        }
        const auto ended = [&] {
            return std::ranges::count_if(sockets, [](auto &one) { return one->ended; });
        };
        QVERIFY(soon([&] { return ended() >= 2'000 - Limits::connectionsPerAddress; }));
    }

    // --- Those who do not read ------------------------------------------------------------------

    void whoNeverReadsIsLetGo()
    {
        Siege siege{Sieges::options()};
        QVERIFY(siege.begin());
        std::vector<std::unique_ptr<RawClient>> quick;
        for (int i = 0; i < 3; ++i)
            quick.push_back(siege.plain("/ws/chat/busy/"));
        const QByteArray message = jsonOf({{u"message"_s, QString(16'000, u'x')}});
        qint64 most = 0;
        const auto talk = [&](int rounds) {
            constexpr int atOnce = 20;
            for (int round = 0; round < rounds; ++round) { // 320 KB to each
                for (int i = 0; i < atOnce; ++i)
                    quick.front()->say(message);
                for (const auto &client : quick) {
                    if (!soon([&] { return client->frames.size() == atOnce; }))
                        return false;
                    client->frames.clear();
                }
                most = std::max(most, siege.host().residentBytes());
            }
            return true;
        };
        QVERIFY(talk(20)); // until the host has what it needs for so much talk
        std::vector<std::unique_ptr<RawClient>> slow;
        for (int i = 0; i < 8; ++i) {
            slow.push_back(siege.plain("/ws/chat/busy/"));
            slow.back()->stopReading();
        }
        const qint64 before = std::exchange(most, 0);
        QVERIFY(talk(80)); // 25 MB that each of them leaves unread
        const qint64 more = most - before;
        // The megabyte of an outbox, and what the kernel and the allocator make of it.
        QVERIFY2(more < qint64(slow.size()) * 4 * mebibyte,
                 QByteArray::number(more / 1024) + " KiB");
        QCOMPARE(siege.harm(), QString{});
        for (const auto &client : slow) {
            client->readAgain();
            QVERIFY(soon([&] { return client->ended; }));
        }
        QVERIFY(siege.end());
    }

    // It asks for answers and reads none: refusals, pongs and pages count as everything else does.
    void whoAsksAndNeverReadsIsLetGo_data()
    {
        QTest::addColumn<bool>("native");
        QTest::addColumn<Flood>("flood");
        QTest::newRow("33 pongs") << false
                                  << same(toBytes(
                                         {.opcode = Ping, .payload = QByteArray(125, 'x')}));
        QTest::newRow("nonsense") << false << same(text("nonsense"));
        QTest::newRow("binary") << false << same(toBytes({.opcode = Binary, .payload = "x"}));
        QTest::newRow("pages of history") << true << command("history.fetch", ",\"room\":\"ROOM\"");
    }

    void whoAsksAndNeverReadsIsLetGo()
    {
        QFETCH(const bool, native);
        QFETCH(const Flood, flood);
        Siege siege{Sieges::options()};
        QVERIFY(siege.begin());
        const auto member = siege.native(u"long"_s);
        for (int i = 0; i < 20; ++i) // a page is heavy
            member->post(QString(15'000, u'x'));
        QVERIFY(soon([&] { return member->texts().size() == 20; }));
        const auto guest = siege.plain("/ws/chat/short/");
        RawClient &client = native ? *member : *guest;
        const qint64 before = siege.host().residentBytes();
        qint64 most = before;
        client.stopReading();
        for (int i = 0; i < 400 && !client.ended; ++i) {
            for (int j = 0; j < 250; ++j)
                client.write(flood(member->room.toUtf8(), i));
            client.flush();
            QTest::qWait(1);
            most = std::max(most, siege.host().residentBytes());
        }
        QVERIFY2(most - before < 16 * mebibyte,
                 QByteArray::number((most - before) / 1024) + " KiB");
        QCOMPARE(siege.harm(), QString{});
        client.readAgain();
        QVERIFY(soon([&] { return client.ended; }, 10'000));
        QVERIFY(siege.end());
    }

    // One answer at a time: the next request is not looked at before.
    void whoAsksForPagesAndNeverReadsCostsOne()
    {
        Siege &host = siege();
        const qint64 before = host.host().residentBytes();
        const QByteArray get = "GET /static/chat.css HTTP/1.1\r\nHost: localhost\r\n\r\n";
        std::vector<std::unique_ptr<Caller>> callers;
        const QString from = somewhere();
        for (int i = 0; i < 50; ++i) {
            auto &caller =
                *callers.emplace_back(std::make_unique<Caller>(host.port(), QByteArray{}, from));
            caller.setReadBufferSize(1);
            caller.write(get.repeated(2'000)); // 100 KB; the answers are 20 MB
        }
        for (int i = 0; i < 10; ++i)
            QCOMPARE(host.harm(), QString{});
        const qint64 after = host.host().residentBytes();
        QVERIFY2(after - before < 16 * mebibyte,
                 QByteArray::number((after - before) / 1024) + " KiB");
    }

    void whoReadsAgainInTimeMissesNothing()
    {
        Siege siege{Sieges::options()};
        QVERIFY(siege.begin());
        const auto slow = siege.plain("/ws/chat/busy/");
        const auto quick = siege.plain("/ws/chat/busy/");
        slow->stopReading();
        const QByteArray message = jsonOf({{u"message"_s, QString(1'000, u'x')}});
        for (int i = 0; i < 500; ++i)
            quick->say(message);
        QVERIFY(soon([&] { return quick->frames.size() == 500; }));
        QVERIFY(slow->frames.isEmpty());
        slow->readAgain();
        QVERIFY(soon([&] { return slow->texts().size() == 500; }));
        QVERIFY(!slow->ended);
        QVERIFY(siege.end());
    }
};

QTEST_GUILESS_MAIN(TestFloods)
#include "tst_floods.moc"
