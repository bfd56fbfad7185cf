// SPDX-License-Identifier: MIT
// Messages that cannot be taken: each is answered to its sender alone, who stays, and nobody else
// notices. In both dialects, over both kinds of connection. A row's number is that of
// docs/bad-input.md.
//
// Not here, since what they try does not exist yet: 52 (passwords of rooms), 54 (search), 55 and 56
// (uploads and previews), 57 (discovery). 53's deadline for hello is in tst_deadlines.cpp.
#include "protocol/limits.h"
#include "support/caller.h"
#include "support/siege.h"

#include <QJsonArray>
#include <QTest>

using namespace Support;

namespace {

QByteArray plainText(const QByteArray &json) // the value of `message`, as JSON
{
    return "{\"message\":" + json + '}';
}

QByteArray quoted(const QByteArray &text)
{
    return '"' + text + '"';
}

// ROOM stands for the id of the lobby.
QByteArray nativeText(const QByteArray &json, const QByteArray &nonce = "\"n\"")
{
    return "{\"type\":\"text.post\",\"ref\":7,\"room\":\"ROOM\",\"nonce\":" + nonce
        + ",\"message\":" + json + '}';
}

QByteArray manyKeys(int count)
{
    QByteArray keys;
    for (int i = 0; i < count; ++i)
        keys += ",\"k" + QByteArray::number(i) + "\":1";
    return keys;
}

}

class TestMessages : public QObject
{
    Q_OBJECT

    Sieges m_sieges;

    Siege &siege() const { return m_sieges.now(); }

    // The answer to a message; none in time: an empty object.
    // That there is a new room may be said in between.
    static QJsonObject answerTo(RawClient &client, const QByteArray &message)
    {
        const auto before = client.objects().size();
        client.say(message);
        const auto answers = [&] {
            auto objects = client.objects().sliced(before);
            objects.removeIf(
                [](const auto &one) { return Siege::told.contains(one[u"type"].toString()); });
            return objects;
        };
        soon([&] { return !answers().isEmpty() || client.ended; });
        return answers().value(0);
    }

    static QJsonObject answerTo(RawClient &client, const QJsonObject &message)
    {
        return answerTo(client, jsonOf(message));
    }

    // What both dialects say of it; an empty message is none of that dialect.
    void addRow(const QByteArray &name, const QByteArray &plain, const QByteArray &native,
                const QString &code)
    {
        if (!plain.isEmpty())
            QTest::newRow(name + ", plain") << false << plain << code;
        if (!native.isEmpty())
            QTest::newRow(name + ", native") << true << native << code;
    }

    void addText(const QByteArray &name, const QByteArray &json, const QString &code)
    {
        addRow(name, plainText(json), nativeText(json), code);
    }

private slots:
    void initTestCase_data() { Sieges::addKinds(); }

    void initTestCase() { QVERIFY(m_sieges.begin({u"--connections-per-address"_s, u"0"_s})); }

    void cleanup() { QCOMPARE(siege().harm(), QString{}); }
    void cleanupTestCase() { QVERIFY(m_sieges.end()); }

    void badMessagesAreRefused_data()
    {
        QTest::addColumn<bool>("native");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QString>("code");
        const auto both = [this](const QByteArray &name, const QByteArray &message,
                                 const QString &code) { addRow(name, message, message, code); };
        const auto json = u"bad_json"_s;
        QTest::newRow("37 nothing, plain") << false << QByteArray{} << json;
        QTest::newRow("37 nothing, native") << true << QByteArray{} << json;
        both("37 a word", "nonsense", json);
        both("37 cut", "{\"message\":\"a", json);
        both("37 two documents", "{\"message\":\"a\"} {\"message\":\"b\"}", json);
        both("37 a comma too many", "{\"message\":\"a\",}", json);
        both("37 single quotes", "{'message':'a'}", json);
        both("37 a comment", "{\"message\":\"a\"} // hi", json);
        both("37 no quotes", "{message:\"a\"}", json);
        both("37 an escape of C", "{\"message\":\"\\x41\"}", json);
        both("37 a raw line feed", "{\"message\":\"a\nb\"}", json);
        both("37 NaN", "{\"message\":NaN}", json);
        both("37 64 KiB of brackets", QByteArray(Limits::frameBytes, '{'), json);

        const auto bad = u"bad_message"_s;
        for (const QByteArray document :
             {"[]", "[{\"message\":\"a\"}]", "7", "\"a\"", "null", "true"})
            both("38 " + document, document, bad);

        both("39 an empty object", "{}", bad);
        addRow("39 no message", "{\"text\":\"a\"}",
               "{\"type\":\"text.post\",\"room\":\"ROOM\",\"nonce\":\"n\"}", bad);
        for (const QByteArray value : {"null", "7", "true", "{\"message\":\"a\"}", "[\"a\"]"})
            addText("39 message " + value, value, bad);
        addRow("39 type is a number", {}, "{\"type\":7}", bad);
        addRow("39 room is a number", {},
               "{\"type\":\"text.post\",\"room\":7,\"nonce\":\"n\",\"message\":\"a\"}", bad);

        const QByteArray deep = QByteArray(16, '[') + QByteArray(16, ']');
        both("40 17 deep", "{\"type\":\"rooms.fetch\",\"message\":\"a\",\"x\":" + deep + '}', json);
        both("40 30,000 deep", QByteArray(30'000, '['), json);

        both("41 too many keys",
             "{\"type\":\"rooms.fetch\",\"message\":\"a\"" + manyKeys(Limits::jsonKeys - 1) + '}',
             bad);
        both("41 a key of 65",
             "{\"type\":\"rooms.fetch\",\"message\":\"a\",\"" + QByteArray(65, 'k') + "\":1}", bad);
        both("41 a key twice", "{\"type\":\"rooms.fetch\",\"message\":\"a\",\"message\":\"b\"}",
             bad);
        both("41 a key twice, escaped",
             "{\"type\":\"rooms.fetch\",\"message\":\"a\",\"m\\u0065ssage\":\"b\"}", bad);
        addRow("41 an unknown type", {}, "{\"type\":\"coffee.brew\"}", u"unknown"_s);

        const auto tooLong = u"too_long"_s;
        addText("42 16 KiB and one", quoted(QByteArray(Limits::textBytes + 1, 'x')), tooLong);
        addText("42 in characters of three bytes",
                quoted(QByteArray{"\xe2\x82\xac"}.repeated(Limits::textBytes / 3 + 1)), tooLong);
        addText("42 as much as fits a frame", quoted(QByteArray(Limits::frameBytes - 200, 'x')),
                tooLong);

        for (const QByteArray text : {"", " ", " \\t\\n ", "\\u00a0", "\\u200b\\u200d", "\\u2060",
                                      "\\u3164", "\\u2800", "\\ufe0f", "\\u202e\\u202c"})
            addText("43 “" + text + "”", quoted(text), u"empty"_s);

        const auto badText = u"bad_text"_s;
        for (const QByteArray text :
             {"\\ud800", "\\udc00", "a\\ud800b", "\\udc00\\ud800", "\\ud800\\ud800\\udc00",
              "\\ufffe", "\\uffff", "\\ufdd0", "\\ud83f\\udffe", "a\xef\xbf\xbe"})
            addText("44 " + text.toPercentEncoding("\\"), quoted(text), badText);

        for (const QByteArray text : {"\\u0000", "a\\u0000b", "a\\u0007", "\\u001b[31mred",
                                      "a\\u0008b", "a\\u007f", "a\\u0085b", "a\\u009b31m"})
            addText("45 " + text, quoted(text), badText);

        const auto nonce = [this](const QByteArray &name, const QByteArray &value,
                                  const QString &code) {
            addRow("46 nonce " + name, {}, nativeText("\"a\"", value), code);
        };
        nonce("of 65", quoted(QByteArray(65, 'n')), u"bad_nonce"_s);
        nonce("of 10,000", quoted(QByteArray(10'000, 'n')), u"bad_nonce"_s);
        nonce("that is empty", "\"\"", bad);
        nonce("that is a number", "7", bad);
        nonce("that is null", "null", bad);

        const auto fetch = [this](const QByteArray &fields, const QString &code) {
            addRow("48 " + fields, {},
                   "{\"type\":\"history.fetch\",\"ref\":7,\"room\":\"ROOM\"," + fields + '}', code);
        };
        const auto seq = u"bad_seq"_s;
        fetch("\"after\":-1", seq);
        fetch("\"before\":-1", seq);
        fetch("\"after\":1,\"before\":5", seq);
        fetch("\"after\":1.5", bad);
        fetch("\"after\":1e300", bad);
        fetch("\"after\":9007199254740993", bad);
        fetch("\"after\":\"1\"", bad);
        addRow("49 unknown epoch", {},
               "{\"type\":\"history.fetch\",\"room\":\"ROOM\",\"epoch\":\"e_0\",\"after\":1}",
               u"epoch"_s);
        addRow("49 unknown room", {}, "{\"type\":\"history.fetch\",\"room\":\"r_0\",\"after\":1}",
               u"no_room"_s);

        for (const QByteArray name : {"", " ", "\\u200b", "\\u202e", "\\u3164", "\\n"})
            addRow("51 name “" + name + "”", {},
                   "{\"type\":\"member.rename\",\"name\":" + quoted(name) + '}', u"bad_name"_s);
        addRow("51 name of 33", {},
               "{\"type\":\"member.rename\",\"name\":" + quoted(QByteArray(33, 'x')) + '}',
               u"bad_name"_s);
        for (const QByteArray name : {"", ".", "..", "\\u200b", "a\\u202eb", "a\\u0000b"})
            addRow("51 room “" + name + "”", {},
                   "{\"type\":\"room.join\",\"name\":" + quoted(name) + '}', u"bad_room"_s);

        addRow("53 hello again", {}, "{\"type\":\"hello\",\"name\":\"Eve\"}", u"login"_s);

        for (const QByteArray type :
             {"chat.message", "websocket.close", "text.posted", "welcome", "refusal",
              "presence.changed", "room.entered", "__init__", "", "text.post "})
            addRow("60 " + type, {},
                   "{\"type\":\"" + type + "\",\"room\":\"ROOM\",\"message\":\"a\"}",
                   QByteArrayList{"text.posted", "welcome", "refusal", "presence.changed",
                                  "room.entered"}
                           .contains(type)
                       ? QString{}
                       : u"unknown"_s);
    }

    void badMessagesAreRefused()
    {
        QFETCH(const bool, native);
        QFETCH(QByteArray, message);
        QFETCH(const QString, code);
        const auto plain = native ? nullptr : siege().plain("/ws/chat/lobby/");
        const auto member = native ? siege().native() : nullptr;
        RawClient &client = native ? *member : *plain;
        if (native)
            message.replace("ROOM", member->room.toUtf8());
        const QJsonObject answer = answerTo(client, message);
        QCOMPARE(answer[u"type"], u"refusal"_s);
        if (code.isEmpty()) // one of ours: incomplete, or not a command
            QVERIFY(
                QStringList({u"unknown"_s, u"bad_message"_s}).contains(answer[u"code"].toString()));
        else
            QCOMPARE(answer[u"code"], code);
        if (code == u"too_long"_s)
            QCOMPARE(answer[u"limit"], Limits::textBytes);
        if (message.contains("\"ref\":7") && code != u"bad_json"_s)
            QCOMPARE(answer[u"ref"].toInt(code == u"bad_text"_s ? 7 : 0), 7);
        QCOMPARE(answerTo(client, QByteArray{"{"})[u"code"], u"bad_json"_s); // it stays
    }

    // QtWebSockets takes it away; one that does not is as good.
    void row37_aByteOrderMark()
    {
        const auto bad = siege().plain("/ws/chat/lobby/");
        const auto code = answerTo(*bad, QByteArray{"\xef\xbb\xbf{}"})[u"code"].toString();
        const bool portable = Sieges::isPortable();
        QVERIFY2(code == u"bad_json"_s || (portable && code == u"bad_message"_s), qPrintable(code));
    }

    void row47_aNonceMakesOneMessage()
    {
        const auto anna = siege().native(u"tea"_s);
        const auto ben = siege().native(u"tea"_s);
        anna->frames.clear();
        QByteArray message = nativeText("\"hi\"");
        message.replace("ROOM", anna->room.toUtf8());
        for (int i = 0; i < 3; ++i) {
            anna->say(message);
            QVERIFY(soon([&] { return anna->texts().size() == i + 1; }));
        }
        const auto answers = anna->ofType(u"text.posted"_s);
        QCOMPARE(answers.last(), answers.first());
        ben->post(u"only once"_s);
        QVERIFY(soon([&] { return ben->texts().size() >= 2; }));
        QCOMPARE(ben->texts(), (QStringList{u"hi"_s, u"only once"_s}));
    }

    void row48_beyondTheNewestIsNothing()
    {
        const auto anna = siege().native(u"empty"_s);
        const auto page = answerTo(*anna,
                                   QJsonObject{{u"type"_s, u"history.fetch"_s},
                                               {u"room"_s, anna->room},
                                               {u"after"_s, 1'000'000}});
        QCOMPARE(page[u"type"], u"history.page"_s);
        QVERIFY(page[u"messages"].toArray().isEmpty() && !page[u"more"].toBool());
        const auto entered =
            answerTo(*anna, QJsonObject{{u"type"_s, u"room.join"_s}, {u"room"_s, anna->room}});
        QCOMPARE(entered[u"newest"], 0); // the true one
    }

    void row51_namesAreCleanedAndMayRepeat()
    {
        const QList<std::pair<QString, QString>> names{{u"A\u202enna"_s, u"Anna"_s},
                                                       {u"  An\tna\u200b "_s, u"An na"_s},
                                                       {u"\u0430nna"_s, u"\u0430nna"_s}};
        for (const QString &room : {u"one"_s, u"another"_s}) {
            const auto anna = siege().native(room);
            for (const auto &[given, cleaned] : names) {
                const QString &clean = cleaned;
                anna->frames.clear();
                anna->say({{u"type"_s, u"member.rename"_s}, {u"name"_s, given}});
                QVERIFY(soon([&] {
                    const auto told = anna->ofType(u"presence.changed"_s);
                    return !told.isEmpty() && told.last()[u"member"][u"name"] == clean;
                }));
                QVERIFY(soon([&] { return anna->ofType(u"ack"_s).size() == 1; }));
            }
        }
    }

    // In the plain dialect the name is in the address.
    void row51_aBadNameInTheAddress()
    {
        for (const QByteArray name :
             {"", "%20", "%e2%80%8b", "%ff", "%", "%00", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}) {
            RawClient client{siege().port(), "/ws/chat/lobby/?name=" + name};
            QVERIFY(soon([&] { return client.ended; }));
            QVERIFY2(client.head.startsWith("HTTP/1.1 400 "), client.head);
        }
    }

    void row53_whoIsNotSignedInIsRefused()
    {
        const auto stranger = siege().client("/ws", "hubbub.v1");
        for (const QByteArray type : {"text.post", "room.join", "room.leave", "history.fetch",
                                      "members.fetch", "rooms.fetch", "member.rename"}) {
            const auto answer = answerTo(*stranger,
                                         "{\"type\":\"" + type
                                             + "\",\"ref\":7,\"room\":\"r_0\",\"nonce\":\"n\","
                                               "\"message\":\"a\",\"name\":\"a\"}");
            QCOMPARE(answer[u"code"], u"login"_s);
            QCOMPARE(answer[u"ref"], 7);
        }
        QCOMPARE(answerTo(*stranger, QByteArray{"{\"type\":\"hello\"}"})[u"type"], u"welcome"_s);
    }

    void row58_aFullDisk()
    {
        Siege siege{Sieges::options()};
        QVERIFY(siege.begin());
        const auto author = siege.native(u"tea"_s);
        const auto reader = siege.plain("/ws/chat/tea/");
        author->frames.clear();
        siege.host().limitDisk(1024);
        for (int i = 0; i < 10; ++i)
            author->post(QString(1'000, u'x'));
        QVERIFY(soon([&] { return author->ofType(u"refusal"_s).size() == 10; }));
        for (const QJsonObject &refused : author->ofType(u"refusal"_s))
            QCOMPARE(refused[u"code"], u"storage"_s);
        QVERIFY(reader->frames.isEmpty()); // what is not stored is not shown
        siege.host().limitDisk(-1);
        author->post(u"after"_s);
        QVERIFY(soon([&] { return !reader->frames.isEmpty(); }));
        QCOMPARE(reader->texts(), QStringList{u"after"_s});
        QCOMPARE(reader->objects().first()[u"seq"], 1);
        QCOMPARE(siege.harm(), QString{});
        QVERIFY(siege.end());
    }

    void row59_forgedFieldsAreIgnored()
    {
        const auto anna = siege().native(u"forge"_s);
        const auto guest = siege().plain("/ws/chat/forge/?name=Guest");
        anna->frames.clear();
        const QJsonObject forged{
            {u"seq"_s, 999},
            {u"id"_s, u"m_0"_s},
            {u"time"_s, u"1999-01-01T00:00:00.000Z"_s},
            {u"from"_s, QJsonObject{{u"id"_s, u"p_0"_s}, {u"name"_s, u"Boss"_s}}},
            {u"room"_s, anna->room},
            {u"nonce"_s, u"mine"_s},
            {u"message"_s, u"believe me"_s}};
        guest->say(forged);
        QVERIFY(soon([&] { return anna->texts().size() == 1 && guest->texts().size() == 1; }));
        auto asCommand = forged;
        asCommand[u"type"] = u"text.post"_s;
        anna->say(asCommand);
        QVERIFY(soon([&] { return anna->texts().size() == 2 && guest->texts().size() == 2; }));
        const auto events = guest->objects();
        QCOMPARE(events[0][u"from"][u"name"], u"Guest"_s);
        QCOMPARE(events[1][u"from"][u"name"], u"Nat"_s);
        for (const QJsonObject &event : events) {
            QVERIFY(event[u"seq"].toInt() < 999);
            QVERIFY(event[u"id"] != u"m_0"_s && event[u"from"][u"id"] != u"p_0"_s);
            QVERIFY(!event[u"time"].toString().startsWith(u"1999"_s));
        }
        QVERIFY(!events[0].contains(u"nonce"_s)); // a guest has none
    }

    // Whose `type` says nothing: it is a text like any other.
    void row60_internalTypesInThePlainDialect()
    {
        const auto guest = siege().plain("/ws/chat/types/");
        QStringList texts;
        for (const QString &type : {u"chat.message"_s, u"websocket.close"_s, u"text.posted"_s}) {
            texts += type;
            guest->say({{u"type"_s, type}, {u"message"_s, type}});
            QVERIFY(soon([&] { return guest->texts() == texts; }));
        }
        QCOMPARE(guest->objects().size(), texts.size());
    }
};

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
