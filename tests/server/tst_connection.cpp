// SPDX-License-Identifier: MIT
// One socket of the loopback with a client made by hand at its other end: what comes, what goes,
// and the ways in which it ends, for every kind of connection there is. Time is put in by hand.
#include "server/connection.h"

#include "protocol/limits.h"
#include "server/listener.h"
#include "server/transport.h"
#include "server/upgrader.h"
#include "support/rawclient.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>

#include <sys/socket.h>

using namespace Server;
using namespace Support;
using namespace Qt::StringLiterals;
using Protocol::CloseCode;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 begin = 1'000'000;

QByteArray letters(qsizetype count)
{
    return QByteArray(count, 'x');
}

}

class TestConnection : public QObject
{
    Q_OBJECT

    // Both ends of one connection.
    struct Line
    {
        std::unique_ptr<RawClient> client;
        QPointer<Connection> connection; // deletes itself
        QByteArrayList received = {};
        int binaries = 0;
        QList<CloseCode> closed = {};
    };

    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<Upgrader> m_upgrader;
    std::unique_ptr<Listener> m_listener;
    std::vector<std::unique_ptr<Line>> m_lines;
    bool m_diesOnTheWay = false; // between the handshake and its connection

    Line &line()
    {
        auto &line = *m_lines.emplace_back(std::make_unique<Line>());
        line.client = std::make_unique<RawClient>(quint16(m_listener->urls().first().port()));
        if (!QTest::qWaitFor([&] { return line.connection && line.client->isUpgraded(); }))
            qFatal("no upgrade: %s", line.client->head.constData());
        return line;
    }

    void connected(QWebSocket *webSocket, QTcpSocket *transport)
    {
        Line *line = m_lines.back().get();
        if (m_diesOnTheWay)
            transport->abort();
        auto *connection = m_transport->connectionOver(webSocket, transport, begin, nullptr);
        line->connection = connection;
        connect(connection, &Connection::received, this,
                [line](const QByteArray &text) { line->received.append(text); });
        connect(connection, &Connection::refusedBinary, this, [line] { ++line->binaries; });
        connect(connection, &Connection::closed, this,
                [line](CloseCode code) { line->closed.append(code); });
    }

    static QList<CloseCode> only(CloseCode code) { return {code}; }

    // Gives a connection so much that the system takes no more of it.
    static void clog(Line &line)
    {
        const Frame frame = textFrame(letters(32 * 1024));
        for (int i = 0, calm = 0; i < 2'000 && calm < 10; ++i) {
            const bool full = line.connection->waitingBytes() >= Limits::outboxBytes / 2;
            calm = full ? calm + 1 : 0;
            if (!full)
                line.connection->enqueue(frame);
            QTest::qWait(1);
        }
    }

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("portable");
        QTest::newRow("over QWebSocket") << true;
        QTest::newRow("the platform's own") << false;
    }

    void init()
    {
        m_diesOnTheWay = false;
        QFETCH_GLOBAL(const bool, portable);
        m_transport = portable ? portableTransport() : platformTransport();
        m_upgrader = std::make_unique<Upgrader>();
        connect(m_upgrader.get(), &Upgrader::upgraded, this, &TestConnection::connected);
        m_listener = std::make_unique<Listener>(HostConfig{.connectionsPerAddress = 0}, *m_upgrader,
                                                *m_transport);
        QVERIFY(m_listener->listen({{.address = QHostAddress::LocalHost, .port = 0}}));
    }

    void cleanup()
    {
        for (const auto &line : m_lines)
            delete line->connection;
        m_lines.clear();
        m_listener.reset();
        m_upgrader.reset();
        m_transport.reset();
    }

    // --- In and out ---------------------------------------------------------------------------

    void textsComeInWholeAndInOrder()
    {
        auto &[client, connection, received, binaries, closed] = line();
        const QByteArrayList texts{
            "",           "hi",         u"\u00e9\u20ac\U0001f600\0!"_s.toUtf8(),
            letters(125), letters(126), letters(Limits::frameBytes)};
        for (const QByteArray &text : texts)
            client->say(text);
        QTRY_COMPARE(received, texts);
        QVERIFY(closed.isEmpty());
    }

    void aMessageMayComeInFragmentsWithAPingBetween()
    {
        auto &[client, connection, received, binaries, closed] = line();
        client->send({.payload = "one ", .final = false});
        client->send({.opcode = Ping, .payload = "there?"});
        client->send({.opcode = Continuation, .payload = "message"});
        QTRY_COMPARE(received, QByteArrayList{"one message"});
        QTRY_COMPARE(client->count(Pong), 1);
        QCOMPARE(client->frames.first().payload, "there?");
        QVERIFY(!client->frames.first().masked);
    }

    void aFrameMayComeByteByByte()
    {
        auto &[client, connection, received, binaries, closed] = line();
        for (const char byte : toBytes({.payload = "slowly"})) {
            client->write(&byte, 1);
            client->flush();
            QTest::qWait(1);
        }
        QTRY_COMPARE(received, QByteArrayList{"slowly"});
    }

    void framesGoOutAsTheyAre()
    {
        auto &[client, connection, received, binaries, closed] = line();
        connection->enqueue(textFrame("one"));
        connection->enqueue({textFrame("two").bytes + textFrame(letters(70'000)).bytes}); // a batch
        QTRY_COMPARE(client->frames.size(), 3);
        QCOMPARE(client->frames[0].payload, "one");
        QCOMPARE(client->frames[1].payload, "two");
        QCOMPARE(client->frames[2].payload, letters(70'000));
    }

    void thePeerIsKnown()
    {
        auto &[client, connection, received, binaries, closed] = line();
        QCOMPARE(connection->peer(),
                 (Peer{QHostAddress{QHostAddress::LocalHost}, client->localPort()}));
    }

    void binaryIsReported()
    {
        auto &[client, connection, received, binaries, closed] = line();
        client->send({.opcode = Binary, .payload = "\x00\x01"});
        QTRY_COMPARE(binaries, 1);
        QVERIFY(received.isEmpty() && closed.isEmpty());
    }

    // --- Frames that break the rules ----------------------------------------------------------

    void framesThatBreakTheRulesEndTheConnection_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<int>>("codes");
        const auto add = [](const char *name, const QList<WireFrame> &frames,
                            const QList<int> &codes) {
            QByteArray bytes;
            for (const WireFrame &frame : frames)
                bytes += toBytes(frame);
            QTest::newRow(name) << bytes << codes;
        };
        for (const quint8 bit : {4, 2, 1})
            add(qPrintable(u"reserved bit %1"_s.arg(bit)), {{.payload = "x", .reserved = bit}},
                {1002});
        for (const quint8 opcode : {3, 4, 5, 6, 7, 11, 12, 13, 14, 15})
            add(qPrintable(u"opcode %1"_s.arg(opcode)), {{.opcode = opcode}}, {1002});
        add("fragmented ping", {{.opcode = Ping, .final = false}}, {1002});
        add("fragmented close", {{.opcode = Close, .final = false}}, {1002});
        add("long ping", {{.opcode = Ping, .payload = letters(126)}}, {1002});
        add("long close", {{.opcode = Close, .payload = closePayload(1000, letters(124))}}, {1002});
        add("continuation of nothing", {{.opcode = Continuation, .payload = "x"}}, {1002});
        add("message inside a message", {{.payload = "a", .final = false}, {.payload = "b"}},
            {1002});
        add("not UTF-8", {{.payload = "a\xff"}}, {1007});
        add("overlong UTF-8", {{.payload = "\xc0\xaf"}}, {1007});
        add("surrogate in UTF-8", {{.payload = "\xed\xa0\x80"}}, {1007});
        add("above Unicode", {{.payload = "\xf4\x90\x80\x80"}}, {1007});
        add("cut UTF-8", {{.payload = "\xe2\x82"}}, {1007});
        add("close reason not UTF-8", {{.opcode = Close, .payload = closePayload(1000, "\xff")}},
            {1002, 1007});
        add("close of one byte", {{.opcode = Close, .payload = "\x03"}}, {1002});
        for (const int code : {0, 999, 1004, 1005, 1006, 1015, 1016, 2999, 5000, 65535})
            add(qPrintable(u"close code %1"_s.arg(code)),
                {{.opcode = Close, .payload = closePayload(code)}}, {1002});
        add("one byte too big", {{.payload = letters(Limits::frameBytes + 1)}}, {1009});
        add("128 KiB", {{.payload = letters(128 * 1024)}}, {1009});
        add("length announced", {{.declared = 1u << 30}}, {1009});
        add("length of 63 bits", {{.declared = (quint64(1) << 63) - 1}}, {1009, 1002});
        add("length of 64 bits", {{.declared = quint64(1) << 63}}, {1009, 1002});
        add("binary too big", {{.opcode = Binary, .payload = letters(Limits::frameBytes + 1)}},
            {1009});
        add("fragments too big",
            {{.payload = letters(40'000), .final = false},
             {.opcode = Continuation, .payload = letters(40'000), .final = false}},
            {1009});
        add("unmasked", {{.payload = "hi", .masked = false}}, {1002});
        QTest::newRow("length of 16 bits, not minimal")
            << QByteArray("\x81\xfe\x00\x05maskhello", 13) << QList{1002};
        QTest::newRow("length of 64 bits, not minimal")
            << QByteArray("\x81\xff\0\0\0\0\0\0\x00\x05maskhello", 19) << QList{1002};
    }

    void framesThatBreakTheRulesEndTheConnection()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QList<int>, codes);
        auto &[client, connection, received, binaries, closed] = line();
        client->write(bytes);
        QFETCH_GLOBAL(const bool, portable);
        if (portable)
            QEXPECT_FAIL("unmasked", "QtWebSockets takes it", Abort);
        QTRY_VERIFY_WITH_TIMEOUT(client->closeCode() != 0, 1000);
        QVERIFY2(codes.contains(client->closeCode()), QByteArray::number(client->closeCode()));
        QTRY_VERIFY(client->ended);
        QTRY_COMPARE(closed.size(), 1);
        QVERIFY(received.isEmpty() && binaries == 0);
        QTRY_VERIFY(!connection); // and it is gone
    }

    void goodCloseCodesAreAnswered_data()
    {
        QTest::addColumn<int>("code");
        for (const int code : {1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 3000, 4999})
            QTest::addRow("%d", code) << code;
    }

    void goodCloseCodesAreAnswered()
    {
        QFETCH(int, code);
        auto &[client, connection, received, binaries, closed] = line();
        client->answersClose = false;
        client->send({.opcode = Close, .payload = closePayload(code, "bye")});
        QTRY_COMPARE(client->closeCode(), code);
        QTRY_COMPARE(closed, only(CloseCode(code)));
        QTRY_VERIFY(client->ended);
    }

    void aCloseWithoutACodeIsAnswered()
    {
        auto &[client, connection, received, binaries, closed] = line();
        client->answersClose = false;
        client->send({.opcode = Close});
        QTRY_VERIFY(client->ended);
        QFETCH_GLOBAL(const bool, portable);
        const int code = portable ? 1000 : 1005; // as it came, and as QtWebSockets has it
        QCOMPARE(client->closeCode(), code);
        QCOMPARE(closed, only(CloseCode(code)));
    }

    void whatComesAfterACloseIsNotHeard()
    {
        auto &[client, connection, received, binaries, closed] = line();
        client->write(toBytes({.payload = "heard"})
                      + toBytes({.opcode = Close, .payload = closePayload(1000)})
                      + toBytes({.payload = "not heard"}) + toBytes({.opcode = 3}));
        QTRY_COMPARE(closed, only(CloseCode::Normal));
        QCOMPARE(received, QByteArrayList{"heard"});
        QTRY_VERIFY(client->ended);
    }

    // TCP ends, on one side first, and no close frame was sent.
    void whoSaysNoGoodbyeIsHeardToTheEnd()
    {
        auto &[client, connection, received, binaries, closed] = line();
        client->say(QByteArray{"last words"});
        client->say(letters(20'000));
        client->flush();
        shutdown(int(client->socketDescriptor()), SHUT_WR);
        QTRY_COMPARE(closed, only(CloseCode::Abnormal));
        QCOMPARE(received, (QByteArrayList{"last words", letters(20'000)}));
        QTRY_VERIFY(client->ended);
        QTRY_VERIFY(!connection);
    }

    void whoEndsInsideAFrameIsNotHeard()
    {
        auto &[client, connection, received, binaries, closed] = line();
        client->write(toBytes({.payload = "half of it"}).first(9));
        client->flush();
        shutdown(int(client->socketDescriptor()), SHUT_WR);
        QTRY_COMPARE(closed, only(CloseCode::Abnormal));
        QVERIFY(received.isEmpty());
        QTRY_VERIFY(!connection);
    }

    void badUtf8IsRefusedBeforeTheMessageIsComplete()
    {
        auto &[client, connection, received, binaries, closed] = line();
        client->write(toBytes({.payload = "a\xff" + letters(1'000)}).first(100));
        QFETCH_GLOBAL(const bool, portable);
        if (portable) { // it waits for the frame, and may learn not to
            QTest::qWait(50);
            client->write(QByteArray(1'000, 'x'));
        }
        QTRY_COMPARE(client->closeCode(), 1007);
        QTRY_COMPARE(closed, only(CloseCode::BadUtf8));
    }

    void aCharacterOverTwoFramesIsOneCharacter()
    {
        auto &[client, connection, received, binaries, closed] = line();
        client->send({.payload = "\xe2\x82", .final = false});
        client->send({.opcode = Continuation, .payload = "\xac"});
        QTRY_VERIFY(!received.isEmpty() || client->closeCode());
        QFETCH_GLOBAL(const bool, portable);
        if (portable)
            QEXPECT_FAIL("", "QtWebSockets decodes each frame by itself and closes with 1007",
                         Abort);
        QCOMPARE(received, QByteArrayList{u"\u20ac"_s.toUtf8()});
    }

    // --- The end ------------------------------------------------------------------------------

    void closeReachesThePeerAndEndsTheConnection()
    {
        auto &[client, connection, received, binaries, closed] = line();
        connection->enqueue(textFrame("last words"));
        connection->close(CloseCode::GoingAway);
        connection->enqueue(textFrame("too late"));
        connection->close(CloseCode::Policy);
        QTRY_VERIFY(client->ended);
        QCOMPARE(client->closeCode(), 1001);
        QCOMPARE(client->frames.first().payload, "last words");
        QCOMPARE(client->frames[1].payload, closePayload(1001, "the host stops"));
        QTRY_COMPARE(closed, only(CloseCode::GoingAway));
        QTRY_VERIFY(!connection);
    }

    // A socket that is closed with bytes unread resets the connection, and the code is lost.
    void closeReachesAPeerThatSendsAllTheTime()
    {
        auto &[client, connection, received, binaries, closed] = line();
        client->answersClose = false;
        for (int i = 0; i < 100; ++i)
            client->say(letters(60'000));
        client->flush();
        QTRY_VERIFY(!received.isEmpty());
        connection->close(CloseCode::Policy);
        const auto heard = received.size();
        QTRY_COMPARE(client->closeCode(), 1008);
        client->send({.opcode = Close, .payload = closePayload(1008)});
        QTRY_VERIFY(client->ended);
        QCOMPARE(client->error(), QAbstractSocket::RemoteHostClosedError);
        QCOMPARE(received.size(), heard); // nothing of it is heard any more
        QTRY_COMPARE(closed, only(CloseCode::Policy));
    }

    void whoDoesNotAnswerTheCloseIsCutOff()
    {
        auto &[client, connection, received, binaries, closed] = line();
        client->answersClose = false;
        connection->close(CloseCode::Policy);
        connection->sweep(begin);
        connection->sweep(begin + 1 * second);
        QTRY_COMPARE(client->closeCode(), 1008);
        QVERIFY(closed.isEmpty());
        connection->sweep(begin + 2 * second);
        QCOMPARE(closed, only(CloseCode::Policy));
        QTRY_VERIFY(client->ended);
        QTRY_VERIFY(!connection);
    }

    void aPeerThatVanishesIsNoticedOnce()
    {
        auto &[client, connection, received, binaries, closed] = line();
        connect(connection, &Connection::closed, connection, [&line = connection] {
            line->enqueue(textFrame("anybody?"));
            line->close(CloseCode::Policy);
            line->sweep(begin + 100 * second);
        });
        client->abort();
        QTRY_VERIFY(!connection);
        QCOMPARE(closed, only(CloseCode::Abnormal));
    }

    // No signal tells it any more.
    void aPeerThatDiesOnTheWayIsNoticed()
    {
        m_diesOnTheWay = true;
        auto &line = *m_lines.emplace_back(std::make_unique<Line>());
        line.client = std::make_unique<RawClient>(quint16(m_listener->urls().first().port()));
        QTRY_VERIFY(line.connection);
        line.connection->enqueue(textFrame("anybody?"));
        line.connection->sweep(begin);
        QCOMPARE(line.closed, only(CloseCode::Abnormal));
        QTRY_VERIFY(!line.connection);
    }

    void whoIsDeletedTellsNobody()
    {
        auto &[client, connection, received, binaries, closed] = line();
        delete connection;
        QTRY_VERIFY(client->ended);
        QVERIFY(closed.isEmpty());
        QCOMPARE(client->closeCode(), 1001);
    }

    // --- Time ---------------------------------------------------------------------------------

    void aDeadPeerIsCutOff()
    {
        auto &[client, connection, received, binaries, closed] = line();
        for (qint64 now = 0; now < 45; ++now)
            connection->sweep(begin + now * second);
        QVERIFY(closed.isEmpty());
        QTRY_COMPARE(client->count(Ping), 2); // after 20 and 40 seconds
        connection->sweep(begin + 46 * second);
        QCOMPARE(closed, only(CloseCode::Abnormal));
        QTRY_VERIFY(client->ended);
    }

    void whoAnswersPingsStays()
    {
        auto &[client, connection, received, binaries, closed] = line();
        int answered = 0;
        for (qint64 now = 0; now < 300; ++now) {
            connection->sweep(begin + now * second);
            if (now % 20 != 0 || now == 0)
                continue;
            QTRY_COMPARE(client->count(Ping), answered + 1);
            client->send({.opcode = Pong, .payload = client->frames.last().payload});
            client->flush();
            ++answered;
            QTest::qWait(1);
        }
        QCOMPARE(answered, 14);
        QVERIFY(closed.isEmpty());
    }

    void whoTalksNeedsNoPong()
    {
        auto &[client, connection, received, binaries, closed] = line();
        for (qint64 now = 0; now < 120; now += 30) {
            client->say(QByteArray{"hi"});
            QTRY_COMPARE(received.size(), now / 30 + 1);
            connection->sweep(begin + now * second);
        }
        QVERIFY(closed.isEmpty());
    }

    void aMessageWithoutEndIsCutOff()
    {
        auto &[client, connection, received, binaries, closed] = line();
        for (qint64 now = 0; now < 30; ++now) {
            client->send(
                {.opcode = now == 0 ? Text : Continuation, .payload = "x", .final = false});
            client->flush();
            QTest::qWait(1);
            connection->sweep(begin + now * second);
        }
        QCOMPARE(client->closeCode(), 0);
        connection->sweep(begin + 31 * second);
        QTRY_COMPARE(client->closeCode(), 1008);
        QTRY_COMPARE(closed, only(CloseCode::Policy));
    }

    void twoSlowMessagesAreNotOne()
    {
        auto &[client, connection, received, binaries, closed] = line();
        for (qint64 now = 0; now < 100; now += 20) {
            client->send({.payload = "a", .final = false});
            QTRY_VERIFY(client->bytesToWrite() == 0);
            QTest::qWait(1);
            connection->sweep(begin + now * second);
            client->send({.opcode = Continuation, .payload = "b"});
            QTRY_COMPARE(received.size(), now / 20 + 1);
            connection->sweep(begin + (now + 19) * second);
        }
        QVERIFY(closed.isEmpty());
    }

    // --- The outbox ---------------------------------------------------------------------------

    void aReaderThatNeverReadsIsLetGoAndOthersAreUnharmed()
    {
        Line &slow = line();
        Line &quick = line();
        slow.client->stopReading();
        const Frame frame = textFrame(letters(32 * 1024));
        int sent = 0;
        const auto room = Limits::outboxBytes - frame.bytes.size();
        for (; sent < 2'000 && slow.connection->waitingBytes() <= room; ++sent) {
            slow.connection->enqueue(frame);
            quick.connection->enqueue(frame);
            QTRY_VERIFY(quick.connection->waitingBytes() == 0);
        }
        QVERIFY(sent < 2'000);
        for (int i = 0; i < 100; ++i) // no more is taken for it
            slow.connection->enqueue(frame);
        QVERIFY(slow.connection->waitingBytes() <= Limits::outboxBytes + 2 * frame.bytes.size());
        slow.connection->sweep(begin);
        slow.connection->sweep(begin + 2 * second);
        QCOMPARE(slow.closed, only(CloseCode::Slow));
        QTRY_VERIFY(!slow.connection); // and its buffers with it
        QTRY_COMPARE(quick.client->frames.size(), sent);
        QVERIFY(quick.closed.isEmpty());
    }

    void aSlowReaderThatWakesUpLearnsWhy()
    {
        Line &slow = line();
        slow.client->stopReading();
        clog(slow);
        const Frame frame = textFrame(letters(64 * 1024));
        for (int i = 0; i < 200; ++i)
            slow.connection->enqueue(frame);
        slow.connection->sweep(begin);
        slow.client->readAgain();
        QTRY_COMPARE(slow.client->closeCode(), 4008);
        QTRY_COMPARE(slow.closed, only(CloseCode::Slow));
    }

    void muchInOneTurnIsNotASlowReader()
    {
        Line &quick = line();
        for (int i = 0; i < 20; ++i) {
            for (int j = 0; j < 16; ++j) // half of what may wait, without a turn of the loop
                quick.connection->enqueue(textFrame(letters(32 * 1024)));
            QTRY_COMPARE(quick.client->frames.size(), 16 * (i + 1));
        }
        QVERIFY(quick.closed.isEmpty());
    }

    // QWebSocket answers pings by itself and tells nobody.
    void pongsThatNobodyReadsAreCountedToo()
    {
        QFETCH_GLOBAL(const bool, portable);
        if (!portable)
            QSKIP("answers no flood of pings, see below");
        Line &slow = line();
        slow.client->stopReading();
        clog(slow);
        const QByteArray ping = toBytes({.opcode = Ping, .payload = letters(125)});
        qint64 most = 0;
        for (int i = 0; i < 400 && slow.closed.isEmpty() && slow.connection; ++i) {
            slow.client->write(ping.repeated(100));
            slow.client->flush();
            QTest::qWait(1);
            most = std::max(most, slow.connection ? qint64(slow.connection->waitingBytes()) : 0);
        }
        QCOMPARE(slow.closed, only(CloseCode::Slow)); // no sweep was needed
        QVERIFY2(most < 2 * Limits::outboxBytes, QByteArray::number(most));
    }

    void aFloodOfPingsIsEnded()
    {
        QFETCH_GLOBAL(const bool, portable);
        if (portable)
            QSKIP("QWebSocket answers pings by itself and tells nobody");
        auto &[client, connection, received, binaries, closed] = line();
        for (int i = 0; i < 2 * Limits::controlBurst; ++i)
            client->send({.opcode = i % 2 ? Ping : Pong});
        QTRY_COMPARE(client->closeCode(), 1008);
        QTRY_COMPARE(closed, only(CloseCode::Policy));
    }

    void aFloodOfPongsIsEnded()
    {
        auto &[client, connection, received, binaries, closed] = line();
        for (int i = 0; i < 2 * Limits::controlBurst; ++i)
            client->send({.opcode = Pong, .payload = "?"});
        QTRY_COMPARE(client->closeCode(), 1008);
        QTRY_COMPARE(closed, only(CloseCode::Policy));
    }

    void pongsThatAreReadHarmNobody()
    {
        auto &[client, connection, received, binaries, closed] = line();
        for (int i = 0; i < Limits::controlBurst; ++i)
            client->send({.opcode = Ping, .payload = letters(125)});
        QTRY_COMPARE(client->count(Pong), Limits::controlBurst);
        QVERIFY(closed.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
