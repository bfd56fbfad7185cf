// SPDX-License-Identifier: MIT
// Hostile input over real sockets to the real program: each has its answer, never 1011, and the
// others in the room notice nothing.
#include "protocol/limits.h"
#include "support/hostprocess.h"
#include "support/rawclient.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Support;

class TestBadInput : public QObject
{
    Q_OBJECT

    std::unique_ptr<HostProcess> m_host;
    std::unique_ptr<RawClient> m_witness; // is in the room all the time
    int m_heard = 0;

    std::unique_ptr<RawClient> client(const QByteArray &path = "/ws/chat/lobby/",
                                      const QByteArray &subprotocol = {})
    {
        auto client = std::make_unique<RawClient>(quint16(m_host->url().port()), path, subprotocol);
        if (!QTest::qWaitFor([&] { return client->isUpgraded(); }))
            qFatal("no upgrade: %s", client->head.constData());
        return client;
    }

    // Nothing came but what the witness now says itself.
    void theRoomIsUnharmed()
    {
        const QString text = u"quiet %1"_s.arg(++m_heard);
        m_witness->say({{u"message"_s, text}});
        QTRY_COMPARE(m_witness->texts().value(m_heard - 1), text);
        QCOMPARE(m_witness->objects().size(), m_heard);
        QVERIFY(!m_witness->ended);
    }

private slots:
    void initTestCase()
    {
        m_host = std::make_unique<HostProcess>(
            QStringList{u"--connections-per-address"_s, u"0"_s, u"--message-rate"_s, u"0"_s});
        QVERIFY(m_host->start());
        m_witness = client();
    }

    void cleanup() { theRoomIsUnharmed(); }

    void cleanupTestCase()
    {
        m_witness.reset();
        QVERIFY(m_host->stop());
    }

    void badFramesEndTheirConnection_data()
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
        const QByteArray big(128 * 1024, 'x');
        add("reserved bit", {{.payload = "x", .reserved = 4}}, {1002});
        add("reserved opcode", {{.opcode = 3}}, {1002});
        add("reserved control opcode", {{.opcode = 11}}, {1002});
        add("fragmented ping", {{.opcode = Ping, .final = false}}, {1002});
        add("long ping", {{.opcode = Ping, .payload = QByteArray(126, 'x')}}, {1002});
        add("continuation of nothing", {{.opcode = Continuation, .payload = "x"}}, {1002});
        add("message inside a message", {{.payload = "a", .final = false}, {.payload = "b"}},
            {1002});
        add("not UTF-8", {{.payload = "a\xff"}}, {1007});
        add("cut UTF-8", {{.payload = "\xe2\x82"}}, {1007});
        add("close reason not UTF-8", {{.opcode = Close, .payload = closePayload(1000, "\xff")}},
            {1002, 1007});
        add("close of one byte", {{.opcode = Close, .payload = "\x03"}}, {1002});
        for (const int code : {0, 999, 1004, 1005, 1006, 1015, 1016, 2999, 5000})
            add(qPrintable(u"close code %1"_s.arg(code)),
                {{.opcode = Close, .payload = closePayload(code)}}, {1002});
        add("128 KiB", {{.payload = big}}, {1009});
        add("one byte too big", {{.payload = big.first(Limits::frameBytes + 1)}}, {1009});
        add("length of 62 bits", {{.declared = quint64(1) << 62}}, {1009, 1002});
        add("length of 64 bits", {{.declared = ~quint64(0)}}, {1009, 1002});
        add("fragments too big",
            {{.payload = big.first(40'000), .final = false},
             {.opcode = Continuation, .payload = big.first(40'000)}},
            {1009});
        add("unmasked", {{.payload = "{}", .masked = false}}, {1002});
    }

    void badFramesEndTheirConnection()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QList<int>, codes);
        const auto bad = client();
        bad->write(bytes);
        QTRY_VERIFY(bad->closeCode() != 0);
        QVERIFY2(codes.contains(bad->closeCode()), QByteArray::number(bad->closeCode()));
    }

    void whoBrokeTheRulesIsGoneInSeconds()
    {
        const auto rude = client();
        rude->answersClose = false;
        rude->send({.opcode = 3});
        QTRY_COMPARE(rude->closeCode(), 1002);
        QTRY_VERIFY(rude->ended);
    }

    void aCharacterOverTwoFramesIsOneCharacter()
    {
        const auto good = client("/ws/chat/tea/");
        good->send({.payload = "{\"message\":\"\xe2\x82", .final = false});
        good->send({.opcode = Continuation, .payload = "\xac\"}"});
        QTRY_COMPARE(good->texts(), QStringList{u"\u20ac"_s});
    }

    void badMessagesAreRefusedAndTheConnectionStays()
    {
        const auto bad = client();
        const QList<std::pair<QByteArray, QString>> messages{
            {"", u"bad_json"_s},
            {"{", u"bad_json"_s},
            {R"({"message":"a"} {"message":"b"})", u"bad_json"_s},
            {QByteArray(30'000, '['), u"bad_json"_s},
            {QByteArray(64 * 1024, '{'), u"bad_json"_s},
            {"[1]", u"bad_message"_s},
            {"{}", u"bad_message"_s},
            {R"({"message":null})", u"bad_message"_s},
            {R"({"message":{"message":"a"}})", u"bad_message"_s},
            {R"({"message":""})", u"empty"_s},
            {R"({"message":"\ud800"})", u"bad_text"_s},
            {R"({"message":"\u0000"})", u"bad_text"_s},
            {jsonOf({{u"message"_s, QString(Limits::textBytes + 1, u'x')}}), u"too_long"_s}};
        for (const auto &[message, code] : messages)
            bad->say(message);
        QTRY_COMPARE(bad->frames.size(), messages.size());
        for (qsizetype i = 0; i < messages.size(); ++i)
            QCOMPARE(bad->objects()[i][u"code"], messages[i].second);
        QVERIFY(!bad->ended);
    }

    void aFloodIsClosed()
    {
        const auto flood = client();
        for (int i = 0; i < 5'000; ++i)
            flood->say(QByteArray{"nonsense"});
        QTRY_COMPARE(flood->closeCode(), 1008);
        QTRY_VERIFY(flood->ended);
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
        QFETCH(QByteArray, subprotocol);
        QRandomGenerator random{20260131};
        const auto bytes = [&](int most) {
            QByteArray noise(random.bounded(most), '\0');
            for (char &byte : noise)
                byte = char(random.bounded(256));
            return noise;
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
            const auto stream = client("/ws/chat/noise/", subprotocol);
            stream->write(bytes(4'000));
            const auto frames = client("/ws/chat/noise/", subprotocol);
            for (int i = 0; i < 20; ++i)
                frames->send({.opcode = quint8(random.bounded(16)),
                              .payload = bytes(200),
                              .final = random.bounded(4) > 0});
            const auto json = client("/ws/chat/noise/", subprotocol);
            for (int i = 0; i < 20; ++i)
                json->say(almost());
            QTest::qWait(5);
            for (const auto *one : {stream.get(), frames.get(), json.get()})
                QVERIFY(one->closeCode() != 1011);
        }
    }

    void whoComesAndGoesDoesNoHarm()
    {
        for (int i = 0; i < 200; ++i) {
            RawClient client{quint16(m_host->url().port()), "/ws/chat/door/?history=100"};
            QVERIFY(client.waitForConnected());
            if (i % 2) {
                QVERIFY(QTest::qWaitFor([&] { return client.isUpgraded(); }));
                client.say({{u"message"_s, u"knock"_s}});
            }
            client.flush();
            client.abort();
        }
    }
};

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
