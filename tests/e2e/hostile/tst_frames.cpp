// SPDX-License-Identifier: MIT
// Frames that break RFC 6455: each ends its connection with its code, 1011 is never one of them,
// and nobody in the host notices. A row's number is that of docs/bad-input.md.
//
// Not here, but with a clock put in by hand (tests/server/tst_connection.cpp): 31, fragments older
// than 30 s, and 34, no pong for 45 s. The floods of 33 are in tst_floods.cpp.
#include "protocol/limits.h"
#include "support/siege.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Support;

namespace {

QByteArray letters(qsizetype count)
{
    return QByteArray(count, 'x');
}

}

class TestFrames : public QObject
{
    Q_OBJECT

    Sieges m_sieges;

    Siege &siege() const { return m_sieges.now(); }

private slots:
    void initTestCase_data() { Sieges::addKinds(); }

    void initTestCase() { QVERIFY(m_sieges.begin({u"--connections-per-address"_s, u"0"_s})); }

    void cleanup() { QCOMPARE(siege().harm(), QString{}); }
    void cleanupTestCase() { QVERIFY(m_sieges.end()); }

    void badFramesEndTheirConnection_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<int>>("codes");
        const auto raw = [](const QByteArray &name, const QByteArray &bytes,
                            const QList<int> &codes) { QTest::newRow(name) << bytes << codes; };
        const auto row = [&](const QByteArray &name, const QList<WireFrame> &frames,
                             const QList<int> &codes) {
            QByteArray bytes;
            for (const WireFrame &frame : frames)
                bytes += toBytes(frame);
            raw(name, bytes, codes);
        };
        for (const quint8 bit : {4, 2, 1})
            row("26 reserved bit " + QByteArray::number(bit), {{.payload = "x", .reserved = bit}},
                {1002});
        for (const quint8 opcode : {3, 4, 5, 6, 7, 11, 12, 13, 14, 15})
            row("26 reserved opcode " + QByteArray::number(opcode), {{.opcode = opcode}}, {1002});
        row("26 fragmented ping", {{.opcode = Ping, .final = false}}, {1002});
        row("26 fragmented close", {{.opcode = Close, .final = false}}, {1002});
        row("26 long ping", {{.opcode = Ping, .payload = letters(126)}}, {1002});
        row("26 long pong", {{.opcode = Pong, .payload = letters(70'000)}}, {1002});
        row("26 long close", {{.opcode = Close, .payload = closePayload(1000, letters(124))}},
            {1002});

        row("27 continuation of nothing", {{.opcode = Continuation, .payload = "x"}}, {1002});
        row("27 continuation after a message",
            {{.payload = "{}", .final = false},
             {.opcode = Continuation},
             {.opcode = Continuation, .payload = "x"}},
            {1002});
        row("27 text inside a text", {{.payload = "a", .final = false}, {.payload = "b"}}, {1002});
        row("27 binary inside a text",
            {{.payload = "a", .final = false}, {.opcode = Binary, .payload = "b"}}, {1002});

        const QList<std::pair<QByteArray, QByteArray>> broken{
            {"no byte of UTF-8", "a\xff"},
            {"overlong", "\xc0\xaf"},
            {"a surrogate", "\xed\xa0\x80"},
            {"above Unicode", "\xf4\x90\x80\x80"},
            {"half a character", "\xe2\x82"},
            {"a continuation of nothing", "\x80"},
            {"in a message", "{\"message\":\"\xc3\x28\"}"}};
        for (const auto &[name, payload] : broken)
            row("28 " + name, {{.payload = payload}}, {1007});
        row("28 before the message is complete", {{.payload = "a\xff", .final = false}}, {1007});
        row("28 in a later fragment",
            {{.payload = "a", .final = false},
             {.opcode = Continuation, .payload = "\xff", .final = false}},
            {1007});
        row("28 half a character at the end",
            {{.payload = "a", .final = false}, {.opcode = Continuation, .payload = "\xe2\x82"}},
            {1007});
        row("28 close reason", {{.opcode = Close, .payload = closePayload(1000, "\xff")}},
            {1002, 1007});

        for (const int code : {0, 999, 1004, 1005, 1006, 1015, 1016, 2000, 2999, 5000, 65535})
            row("29 close code " + QByteArray::number(code),
                {{.opcode = Close, .payload = closePayload(code)}}, {1002});
        row("29 close of one byte", {{.opcode = Close, .payload = "\x03"}}, {1002});

        row("30 one byte too big", {{.payload = letters(Limits::frameBytes + 1)}}, {1009});
        row("30 binary too big", {{.opcode = Binary, .payload = letters(Limits::frameBytes + 1)}},
            {1009});
        row("30 a gigabyte announced", {{.declared = 1u << 30}}, {1009});
        row("30 2^62", {{.declared = quint64(1) << 62}}, {1009, 1002});
        row("30 2^63", {{.declared = quint64(1) << 63}}, {1009, 1002});
        row("30 2^64 - 1", {{.declared = ~quint64(0)}}, {1009, 1002});
        raw("30 16 bits for a short length", QByteArray("\x81\xfe\x00\x05maskhello", 13), {1002});
        raw("30 64 bits for a short length",
            QByteArray("\x81\xff\0\0\0\0\0\0\x00\x05maskhello", 19), {1002});

        row("31 fragments too big",
            {{.payload = letters(40'000), .final = false},
             {.opcode = Continuation, .payload = letters(40'000), .final = false}},
            {1009});
        QList<WireFrame> fragments{{.payload = letters(1'000), .final = false}};
        fragments.resize(70, {.opcode = Continuation, .payload = letters(1'000), .final = false});
        row("31 fragments without end", fragments, {1009});
    }

    void badFramesEndTheirConnection()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QList<int>, codes);
        const auto bad = siege().plain("/ws/chat/lobby/");
        bad->write(bytes);
        QVERIFY(soon([&] { return bad->closeCode() != 0; }));
        QVERIFY2(codes.contains(bad->closeCode()), QByteArray::number(bad->closeCode()));
        QVERIFY(soon([&] { return bad->ended; }));
        QCOMPARE(bad->frames.last().opcode, quint8(Close));
        QVERIFY(bad->texts().isEmpty());
    }

    void row32_binaryIsRefused()
    {
        const auto plain = siege().plain("/ws/chat/lobby/");
        const auto native = siege().native();
        for (RawClient *bad : std::initializer_list<RawClient *>{plain.get(), native.get()}) {
            const auto refusals = [bad] {
                QStringList codes; // not what others bring about
                for (const QJsonObject &said : bad->objects()) {
                    if (const auto code = said[u"code"]; code.isString())
                        codes << code.toString();
                }
                return codes;
            };
            bad->send({.opcode = Binary, .payload = "\x00\xff"});
            QVERIFY(soon([&] { return !refusals().isEmpty(); }));
            QCOMPARE(refusals().first(), u"bad_message"_s);
            bad->say(QByteArray{"{"});
            QVERIFY2(soon([&] { return refusals().size() == 2; }), // it stays
                     qPrintable(refusals().join(u' ')));
        }
    }

    // QtWebSockets takes it; one that does not is as good.
    void row35_unmasked()
    {
        const auto bad = siege().plain("/ws/chat/lobby/");
        bad->send({.payload = "{}", .masked = false});
        QVERIFY(soon([&] { return !bad->frames.isEmpty(); }));
        const bool portable = Sieges::isPortable();
        const bool taken = portable && bad->objects().value(0)[u"code"] == u"bad_message"_s;
        QVERIFY2(taken || bad->closeCode() == 1002, bad->frames.first().payload);
    }

    // QtWebSockets reads each frame by itself, which splits the character; one that does not is as
    // good.
    void row36_aCharacterOverTwoFrames()
    {
        const auto good = siege().plain("/ws/chat/tea/");
        good->send({.payload = "{\"message\":\"\xe2\x82", .final = false});
        good->send({.opcode = Continuation, .payload = "\xac\"}"});
        QVERIFY(soon([&] { return !good->frames.isEmpty(); }));
        const bool portable = Sieges::isPortable();
        const bool split = portable && good->closeCode() == 1007;
        QVERIFY2(split || good->texts() == QStringList{u"\u20ac"_s}, good->frames.first().payload);
    }

    void whoDoesNotAnswerTheCloseIsGoneInSeconds()
    {
        const auto rude = siege().plain("/ws/chat/lobby/");
        rude->answersClose = false;
        rude->send({.opcode = 3});
        QVERIFY(soon([&] { return rude->closeCode() == 1002 && rude->ended; }));
    }

    void whatComesAfterACloseIsNotHeard()
    {
        const auto bad = siege().plain("/ws/chat/lobby/");
        bad->write(toBytes({.opcode = Close, .payload = closePayload(1000)})
                   + toBytes({.payload = "{\"message\":\"a ghost\"}"}).repeated(100));
        QVERIFY(soon([&] { return bad->ended; }));
        QCOMPARE(bad->closeCode(), 1000);
    }

    void halfClosedSocketsAreLetGo()
    {
        const auto half = siege().plain("/ws/chat/lobby/");
        shutdown(int(half->socketDescriptor()), SHUT_WR);
        const auto inside = siege().plain("/ws/chat/lobby/");
        inside->write(toBytes({.payload = "{\"message\":\"half a mess"}).chopped(3));
        inside->flush();
        shutdown(int(inside->socketDescriptor()), SHUT_WR);
        QVERIFY(soon([&] { return half->ended && inside->ended; }));
    }

    // Connections full of noise: as a stream, as frames, as JSON that almost is.
    void noiseDoesNoHarm_data()
    {
        QTest::addColumn<QByteArray>("subprotocol");
        QTest::newRow("plain") << QByteArray{};
        QTest::newRow("native") << QByteArray{"hubbub.v1"};
    }

    void noiseDoesNoHarm()
    {
        QFETCH(const QByteArray, subprotocol);
        QRandomGenerator random{20260131};
        const auto noise = [&](int most) {
            QByteArray bytes(random.bounded(most), '\0');
            for (char &byte : bytes)
                byte = char(random.bounded(256));
            return bytes;
        };
        const QByteArray alphabet =
            "{}[]\",:\\ utrefnl0-1.e\"type\"\"message\"\"text.post\"\"room\"\"ref\"";
        const auto almost = [&] {
            QByteArray json = "{\"type\":";
            for (int i = random.bounded(60); i > 0; --i)
                json += alphabet[random.bounded(int(alphabet.size()))];
            return json;
        };
        for (int round = 0; round < 50; ++round) {
            const auto stream = siege().client("/ws/chat/noise/", subprotocol);
            stream->write(noise(4'000));
            const auto frames = siege().client("/ws/chat/noise/", subprotocol);
            for (int i = 0; i < 20; ++i)
                frames->send({.opcode = quint8(random.bounded(16)),
                              .payload = noise(200),
                              .final = random.bounded(4) > 0});
            const auto json = siege().client("/ws/chat/noise/", subprotocol);
            for (int i = 0; i < 20; ++i)
                json->say(almost());
            QVERIFY(soon([&] { return frames->ended && !json->frames.isEmpty(); }));
            for (const auto *one : {stream.get(), frames.get(), json.get()})
                QVERIFY(one->closeCode() != 1011);
        }
    }
};

QTEST_GUILESS_MAIN(TestFrames)
#include "tst_frames.moc"
