// SPDX-License-Identifier: MIT
// What our own reader of frames makes of good ones, bad ones, and ones that come in pieces.
#include "server/websocketcodec.h"

#include "support/wire.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Server;
using namespace Support;
using namespace Qt::StringLiterals;
using Protocol::CloseCode;
using Kind = Incoming::Kind;

namespace {

constexpr qsizetype limit = 1000;

// What the reader said, kept: payloads are views that do not last.
struct Heard
{
    Kind kind;
    QByteArray payload;
    int code;

    friend bool operator==(const Heard &, const Heard &) = default;
};

Heard text(const QByteArray &payload)
{
    return {Kind::Text, payload, 1000};
}
Heard violation(int code)
{
    return {Kind::Violation, {}, code};
}

// Feeds the bytes in pieces of so many, each in a buffer that is gone when the next comes.
QList<Heard> hear(WebSocketReader &reader, const QByteArray &bytes, qsizetype pieces)
{
    QList<Heard> heard;
    for (qsizetype at = 0; at < bytes.size(); at += pieces) {
        QByteArray piece = bytes.mid(at, pieces);
        reader.feed({piece.data(), size_t(piece.size())});
        while (const auto incoming = reader.next())
            heard.append({incoming->kind, incoming->payload.toByteArray(), int(incoming->code)});
        piece.fill('!');
    }
    return heard;
}

QList<Heard> hear(const QByteArray &bytes, qsizetype pieces = 1 << 20)
{
    WebSocketReader reader{limit};
    return hear(reader, bytes, pieces);
}

QByteArray letters(qsizetype count)
{
    return QByteArray(count, 'x');
}

}

class TestWebSocketCodec : public QObject
{
    Q_OBJECT

private slots:
    void goodFramesAreHeardHoweverTheyAreCut_data()
    {
        QTest::addColumn<qsizetype>("pieces");
        for (const qsizetype pieces : {1, 2, 3, 7, 64, 100'000})
            QTest::addRow("%lld bytes at a time", qlonglong(pieces)) << pieces;
    }

    void goodFramesAreHeardHoweverTheyAreCut()
    {
        QFETCH(const qsizetype, pieces);
        const QByteArray euros = u"€€ \U0001f600"_s.toUtf8();
        const QByteArray bytes = toBytes({.payload = ""}) + toBytes({.payload = "hi"})
            + toBytes({.payload = letters(125)}) + toBytes({.payload = letters(126)})
            + toBytes({.payload = letters(limit)}) + toBytes({.opcode = Ping, .payload = "?"})
            + toBytes({.payload = euros.first(1), .final = false}) // inside a character
            + toBytes({.opcode = Ping}) + toBytes({.opcode = Continuation, .final = false})
            + toBytes({.opcode = Continuation, .payload = euros.sliced(1)})
            + toBytes({.opcode = Binary, .payload = "\xff"}) + toBytes({.opcode = Pong});
        const QList<Heard> expected{text(""),
                                    text("hi"),
                                    text(letters(125)),
                                    text(letters(126)),
                                    text(letters(limit)),
                                    {Kind::Ping, "?", 1000},
                                    {Kind::Ping, "", 1000},
                                    text(euros),
                                    {Kind::Binary, "\xff", 1000},
                                    {Kind::Pong, "", 1000}};
        QVERIFY(hear(bytes, pieces) == expected);
    }

    void violationsAreNamedAndEndIt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const QByteArray open = toBytes({.payload = "a", .final = false});
        const auto row = [](const char *name, const QByteArray &bytes, int code) {
            QTest::newRow(name) << bytes << code;
        };
        row("reserved bit", toBytes({.reserved = 4}), 1002);
        row("reserved opcode 3", toBytes({.opcode = 3}), 1002);
        row("reserved opcode 11", toBytes({.opcode = 11}), 1002);
        row("unmasked", toBytes({.payload = "hi", .masked = false}), 1002);
        row("fragmented ping", toBytes({.opcode = Ping, .final = false}), 1002);
        row("long ping", toBytes({.opcode = Ping, .payload = letters(126)}), 1002);
        row("continuation of nothing", toBytes({.opcode = Continuation}), 1002);
        row("message inside another", open + toBytes({.payload = "b"}), 1002);
        row("length not minimal", QByteArray("\x81\xfe\x00\x01mask!", 9), 1002);
        row("length of 16 bits, not minimal", QByteArray("\x81\xfe\x00\x7dmask", 8), 1002);
        row("length of 64 bits, not minimal", QByteArray("\x81\xff\0\0\0\0\0\0\xff\xffmask", 14),
            1002);
        row("too big", toBytes({.declared = quint64(limit + 1)}), 1009);
        row("2^63", toBytes({.declared = quint64(1) << 63}), 1009);
        row("too big in fragments",
            open + toBytes({.opcode = Continuation, .payload = letters(limit)}), 1009);
        row("not UTF-8", toBytes({.payload = "\xc3\x28"}), 1007);
        row("half a character", toBytes({.payload = "\xe2\x82"}), 1007);
        row("a surrogate", toBytes({.payload = "\xed\xa0\x80"}), 1007);
        row("close reason not UTF-8",
            toBytes({.opcode = Close, .payload = closePayload(1000, "\xff")}), 1007);
        row("close with one byte", toBytes({.opcode = Close, .payload = "x"}), 1002);
        for (const int code : {0, 999, 1004, 1005, 1006, 1015, 1016, 2999, 5000, 65535})
            row(qPrintable(u"close code %1"_s.arg(code)),
                toBytes({.opcode = Close, .payload = closePayload(code)}), 1002);
    }

    void violationsAreNamedAndEndIt()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, code);
        const QByteArray more = bytes + toBytes({.payload = "not heard"});
        QVERIFY(hear(more) == QList{violation(code)});
        QVERIFY(hear(more, 1) == QList{violation(code)});
    }

    void aHugeLengthIsRefusedBeforeItsPayload()
    {
        const QByteArray head = toBytes({.declared = quint64(1) << 40}).first(14);
        QVERIFY(hear(head) == QList{violation(1009)});
    }

    // Before the frame, or the message, is complete: nothing that comes could mend it.
    void badUtf8IsRefusedAtItsFirstByte_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray half = "\xe2\x82"; // of three
        const auto fragment = [](const QByteArray &payload, quint8 opcode = Text) {
            return toBytes({.opcode = opcode, .payload = payload, .final = false});
        };
        QTest::newRow("in a frame") << toBytes({.payload = "a\xff" + letters(100)}).first(8);
        QTest::newRow("in a fragment") << fragment("a\xff");
        QTest::newRow("in a later fragment") << fragment("a") + fragment("\xff", Continuation);
        QTest::newRow("across fragments") << fragment(half) + fragment("x", Continuation);
        QTest::newRow("across a ping") << fragment(half) + toBytes({.opcode = Ping})
                + toBytes({.opcode = Continuation, .payload = "x" + letters(100)}).first(7);
    }

    void badUtf8IsRefusedAtItsFirstByte()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY(hear(bytes).last() == violation(1007));
        QVERIFY(hear(bytes, 1).last() == violation(1007));
        const auto before = hear(bytes.chopped(1), 1);
        QVERIFY(before.isEmpty() || before.last().kind == Kind::Ping);
    }

    void binaryNeedNotBeUtf8()
    {
        const QByteArray noise(300, '\xff');
        const QByteArray frames =
            toBytes({.opcode = Binary, .payload = noise.first(100), .final = false})
            + toBytes({.opcode = Continuation, .payload = noise.sliced(100)});
        for (const qsizetype pieces : {1, 50, 1000})
            QVERIFY(hear(frames, pieces) == (QList<Heard>{{Kind::Binary, noise, 1000}}));
    }

    // What was refused or heard in one message says nothing of the next.
    void eachMessageBeginsAnew()
    {
        WebSocketReader reader{limit};
        const QByteArray euro = toBytes({.payload = "\xe2\x82\xac"});
        QVERIFY(hear(reader, euro.repeated(3), 1) == QList<Heard>(3, text("\xe2\x82\xac")));
        QVERIFY(hear(reader, euro.repeated(3), 8) == QList<Heard>(3, text("\xe2\x82\xac")));
    }

    void aCloseFrameIsTheLastThingHeard()
    {
        const QByteArray bytes =
            toBytes({.opcode = Close, .payload = closePayload(4000, "bye")}) + toBytes({});
        QVERIFY(hear(bytes) == (QList<Heard>{{Kind::Close, {}, 4000}}));
        QVERIFY(hear(toBytes({.opcode = Close})) == (QList<Heard>{{Kind::Close, {}, 1005}}));
    }

    void knowsWhetherAMessageIsUnderWay()
    {
        WebSocketReader reader{limit};
        const QByteArray frame = toBytes({.payload = "hello"});
        QVERIFY(!reader.isInMessage());
        hear(reader, frame.first(3), 100);
        QVERIFY(reader.isInMessage());
        hear(reader, frame.sliced(3), 100);
        QVERIFY(!reader.isInMessage());
        hear(reader, toBytes({.final = false}), 100);
        QVERIFY(reader.isInMessage());
        hear(reader, toBytes({.opcode = Continuation}), 100);
        QVERIFY(!reader.isInMessage());
    }

    // Any bytes, cut anywhere, are heard the same; and nothing is heard after a violation.
    void randomBytesAreHeardTheSameHoweverTheyAreCut()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo() << "seed" << seed;
        QRandomGenerator random{seed};
        for (int round = 0; round < 2000; ++round) {
            QByteArray bytes = toBytes({.payload = letters(random.bounded(200))});
            for (int i = random.bounded(4); i > 0; --i)
                bytes += toBytes({.opcode = quint8(random.bounded(11)),
                                  .payload = letters(random.bounded(130)),
                                  .final = random.bounded(3) > 0});
            bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            const auto whole = hear(bytes);
            QVERIFY(hear(bytes, 1 + random.bounded(20)) == whole);
            for (qsizetype i = 0; i + 1 < whole.size(); ++i)
                QVERIFY(whole[i].kind != Kind::Violation && whole[i].kind != Kind::Close);
        }
    }
};

QTEST_GUILESS_MAIN(TestWebSocketCodec)
#include "tst_websocketcodec.moc"
