// SPDX-License-Identifier: MIT
// The plain dialect: what the Channels tutorial does, unchanged, and what hostile peers do,
// refused.
#include "protocol/codec.h"
#include "protocol/limits.h"
#include "support/backstage.h"

using namespace Support;

class TestPlainSession : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Backstage> m_stage;

    void restart(int messageRate = 0, bool keepHistory = true, int connectionsPerAddress = 0)
    {
        m_stage.reset();
        m_stage = std::make_unique<Backstage>(m_folder.path(), messageRate, keepHistory,
                                              connectionsPerAddress);
    }

    static QByteArray saying(const QString &text) { return jsonOf({{u"message"_s, text}}); }

private slots:
    void init()
    {
        m_folder = QTemporaryDir{};
        restart();
    }

    void cleanup() { m_stage.reset(); }

    // chat/room.html of the tutorial sends and reads exactly this.
    void theTutorialsExchangeIsUnchanged()
    {
        auto *one = m_stage->plain(u"lobby"_s);
        auto *two = m_stage->plain(u"lobby"_s);
        one->say(QByteArray{R"({"message":"hello"})"});
        QTRY_COMPARE(one->texts(), QStringList{u"hello"_s}); // the sender too
        QTRY_COMPARE(two->texts(), QStringList{u"hello"_s});
        two->say(QByteArray{R"({ "message" : "h\u00e9" , "other": [1] })"});
        QTRY_COMPARE(one->texts(), (QStringList{u"hello"_s, u"hé"_s}));
        QCOMPARE(one->objects, two->objects);
    }

    void anEventSaysEverything()
    {
        auto *ann = m_stage->plain(u"lobby"_s, 0, u"Ann"_s);
        ann->say(saying(u"hi"_s));
        QTRY_COMPARE(ann->objects.size(), 1);
        const QJsonObject event = ann->last();
        QCOMPARE(event["type"_L1], u"text.posted"_s);
        QCOMPARE(event["room"_L1], m_stage->idOf(u"lobby"_s));
        QCOMPARE(event["seq"_L1], 1);
        QCOMPARE(event["message"_L1], u"hi"_s);
        QCOMPARE(event["from"_L1]["name"_L1], u"Ann"_s);
        QCOMPARE(event["from"_L1]["guest"_L1], true);
        QVERIFY(Protocol::fromRfc3339(event["time"_L1].toString()));
        QVERIFY(!event.contains("nonce"_L1));
    }

    void otherRoomsHearNothing()
    {
        auto *tea = m_stage->plain(u"tea"_s);
        auto *coffee = m_stage->plain(u"coffee"_s);
        tea->say(saying(u"hi"_s));
        QTRY_COMPARE(tea->texts().size(), 1);
        QVERIFY(coffee->objects.isEmpty());
    }

    void whoHasNoNameIsAGuest()
    {
        auto *one = m_stage->plain(u"lobby"_s);
        auto *two = m_stage->plain(u"lobby"_s);
        one->say(saying(u"a"_s));
        two->say(saying(u"b"_s));
        QTRY_COMPARE(one->objects.size(), 2);
        const auto from = [one](int i) { return one->objects[i]["from"_L1].toObject(); };
        QVERIFY(from(0)["name"_L1].toString().startsWith("guest-"_L1));
        QVERIFY(from(0)["id"_L1] != from(1)["id"_L1]);
    }

    void badMessagesAreRefusedAndTheConnectionStays_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QString>("code");
        const auto add = [](const char *name, const QByteArray &message, const QString &code) {
            QTest::newRow(name) << message << code;
        };
        add("nothing", "", u"bad_json"_s);
        add("not JSON", "hello", u"bad_json"_s);
        add("cut", "{\"message\":\"h", u"bad_json"_s);
        add("two documents", R"({"message":"a"}{"message":"b"})", u"bad_json"_s);
        add("trailing comma", R"({"message":"a",})", u"bad_json"_s);
        add("byte order mark", "\xef\xbb\xbf{\"message\":\"a\"}", u"bad_json"_s);
        add("bad escape", R"({"message":"\x41"})", u"bad_json"_s);
        add("raw control character", "{\"message\":\"a\nb\"}", u"bad_json"_s);
        add("not UTF-8", "{\"message\":\"\xff\"}", u"bad_json"_s);
        add("17 deep", QByteArray(17, '[') + QByteArray(17, ']'), u"bad_json"_s);
        add("very deep", QByteArray(30'000, '[') + QByteArray(30'000, ']'), u"bad_json"_s);
        add("array", "[]", u"bad_message"_s);
        add("number", "7", u"bad_message"_s);
        add("string", "\"hi\"", u"bad_message"_s);
        add("null", "null", u"bad_message"_s);
        add("true", "true", u"bad_message"_s);
        add("no message", "{}", u"bad_message"_s);
        add("another case", R"({"Message":"a"})", u"bad_message"_s);
        for (const QByteArray kind : {"null", "7", "true", "{}", "[]", R"(["a"])", R"({"a":"b"})"})
            add("message is " + kind, R"({"message":)" + kind + '}', u"bad_message"_s);
        add("message twice", R"({"message":"a","message":"b"})", u"bad_message"_s);
        add("too many keys", manyKeys(Limits::jsonKeys), u"bad_message"_s);
        add("long key", "{\"message\":\"a\",\"" + QByteArray(65, 'k') + "\":1}", u"bad_message"_s);
        add("empty", R"({"message":""})", u"empty"_s);
        add("blank", R"({"message":" \n\t\u3000\u200b\u2060"})", u"empty"_s);
        add("too long", saying(QString(Limits::textBytes + 1, u'x')), u"too_long"_s);
        add("too long in bytes", saying(QString(Limits::textBytes / 2, u'\u20ac')), u"too_long"_s);
        add("NUL", R"({"message":"a\u0000b"})", u"bad_text"_s);
        add("escape", R"({"message":"\u001b"})", u"bad_text"_s);
        add("C1", R"({"message":"\u009b"})", u"bad_text"_s);
        add("non-character", R"({"message":"x\uffff"})", u"bad_text"_s);
        add("lone surrogate", R"({"message":"a\ud800"})", u"bad_text"_s);
        add("surrogates the wrong way round", R"({"message":"\udc00\ud800"})", u"bad_text"_s);
    }

    static QByteArray manyKeys(int further)
    {
        QJsonObject object{{u"message"_s, u"hi"_s}};
        for (int i = 0; i < further; ++i)
            object[QString::number(i)] = i;
        return jsonOf(object);
    }

    void badMessagesAreRefusedAndTheConnectionStays()
    {
        QFETCH(QByteArray, message);
        QFETCH(QString, code);
        auto *one = m_stage->plain();
        auto *two = m_stage->plain();
        one->say(message);
        QCOMPARE(one->refusal(), code);
        QCOMPARE(one->last()["limit"_L1].toInt(), code == "too_long"_L1 ? Limits::textBytes : 0);
        one->say(saying(u"still here"_s));
        QTRY_COMPARE(two->texts(), QStringList{u"still here"_s});
        QCOMPARE(two->objects.size(), 1); // of the rest it noticed nothing
        QVERIFY(!one->closedWith);
    }

    void whatIsAllowedPasses_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QString>("text");
        const QString most(Limits::textBytes, u'x');
        QTest::newRow("many keys") << manyKeys(Limits::jsonKeys - 1) << u"hi"_s;
        QTest::newRow("longest text") << saying(most) << most;
        QTest::newRow("pair of surrogates")
            << QByteArray{R"({"message":"\ud83d\ude00"})"} << u"😀"_s;
        QTest::newRow("markup") << saying(u"<b>&amp;\"'\\</b>"_s) << u"<b>&amp;\"'\\</b>"_s;
        QTest::newRow("code") << saying(u"\n\tif (x)\n"_s) << u"\n\tif (x)\n"_s;
        QTest::newRow("carriage returns") << saying(u"a\r\nb\rc"_s) << u"a\nb\nc"_s;
        QTest::newRow("16 deep") << QByteArray{"{\"message\":\"hi\",\"x\":" + QByteArray(15, '[')
                                               + QByteArray(15, ']') + '}'}
                                 << u"hi"_s;
    }

    void whatIsAllowedPasses()
    {
        QFETCH(QByteArray, message);
        QFETCH(QString, text);
        auto *one = m_stage->plain();
        one->say(message);
        QTRY_COMPARE(one->texts(), QStringList{text});
    }

    void forgedFieldsAreIgnored()
    {
        auto *one = m_stage->plain(u"lobby"_s, 0, u"Ann"_s);
        one->say(QJsonObject{{u"message"_s, u"hi"_s},
                             {u"type"_s, u"text.posted"_s},
                             {u"seq"_s, 99},
                             {u"id"_s, u"m_x"_s},
                             {u"room"_s, u"r_x"_s},
                             {u"from"_s, QJsonObject{{u"id"_s, u"p_x"_s}, {u"name"_s, u"Eve"_s}}},
                             {u"time"_s, u"1999-01-01T00:00:00.000Z"_s},
                             {u"nonce"_s, u"n"_s}});
        QTRY_COMPARE(one->objects.size(), 1);
        QCOMPARE(one->last()["seq"_L1], 1);
        QCOMPARE(one->last()["from"_L1]["name"_L1], u"Ann"_s);
        QCOMPARE(one->last()["room"_L1], m_stage->idOf(u"lobby"_s));
        QVERIFY(one->last()["id"_L1] != u"m_x"_s);
        QVERIFY(!one->last()["time"_L1].toString().startsWith("1999"_L1));
        QVERIFY(!one->last().contains("nonce"_L1));
    }

    void binaryIsRefused()
    {
        auto *one = m_stage->plain();
        one->sayBinary();
        QCOMPARE(one->refusal(), u"bad_message"_s);
        QVERIFY(!one->closedWith);
    }

    void whoKeepsAtItIsClosedAndOthersNoticeNothing()
    {
        auto *flood = m_stage->plain();
        auto *other = m_stage->plain();
        for (int i = 0; i < 2 * Limits::refusalBurst && !flood->closedWith; ++i)
            flood->say(QByteArray{"nonsense"});
        QCOMPARE(flood->closedWith, Protocol::CloseCode::Policy);
        QVERIFY(flood->objects.size() >= Limits::refusalBurst);
        other->say(saying(u"what a quiet day"_s));
        QTRY_COMPARE(other->texts(), QStringList{u"what a quiet day"_s});
        QCOMPARE(other->objects.size(), 1);
    }

    void aClumsyScriptLives()
    {
        auto *clumsy = m_stage->plain();
        for (int i = 0; i < Limits::refusalBurst / 2; ++i)
            clumsy->say(QByteArray{"nonsense"});
        QVERIFY(!clumsy->closedWith);
    }

    void tooFastIsRefusedWithTheTimeToWait()
    {
        restart(20);
        auto *fast = m_stage->plain();
        auto *other = m_stage->plain();
        const int burst = 20 * Limits::burstSeconds;
        for (int i = 0; i < burst + 10; ++i)
            fast->say(saying(QString::number(i)));
        QTRY_VERIFY(fast->texts().size() >= burst);
        const auto refusals = fast->ofType(u"refusal"_s);
        QVERIFY(refusals.size() >= 8); // a few tokens may have come back meanwhile
        QCOMPARE(refusals.first()["code"_L1], u"rate"_s);
        const int wait = refusals.first()["retryAfter"_L1].toInt();
        QVERIFY(wait >= 1 && wait <= 50);
        other->say(saying(u"me too"_s)); // has a bucket of its own
        QTRY_VERIFY(other->texts().contains(u"me too"_s));
        QTest::qWait(wait);
        fast->say(saying(u"patient"_s));
        QTRY_VERIFY(fast->texts().contains(u"patient"_s));
    }

    // Or a flood would come from one guest after another.
    void thoseBehindOneAddressShareWhatATeamMayPost()
    {
        restart(1, true, 64);
        auto *witness = m_stage->plain();
        for (int i = 0; i < 3 * Limits::addressShare; ++i) {
            auto *guest = m_stage->plain();
            for (int j = 0; j < Limits::burstSeconds; ++j)
                guest->say(saying(u"hi"_s));
            guest->hangUp();
        }
        m_stage->settle();
        const auto most = Limits::addressShare * Limits::burstSeconds;
        QVERIFY(witness->texts().size() >= most && witness->texts().size() < 2 * most);
    }

    void roomsOfOneAddressAreMadeAtARate()
    {
        restart(0, true, 64);
        for (int i = 0; i < Limits::addressShare * Limits::newRoomBurst; ++i)
            QVERIFY(!m_stage->plain(QString::number(i))->closedWith);
        auto *late = m_stage->plain(u"one more"_s);
        QCOMPARE(late->refusal(), u"rate"_s);
        QVERIFY(late->last()[u"retryAfter"].toInt() > 1'000);
        QCOMPARE(late->closedWith, Protocol::CloseCode::Policy);
        QVERIFY(!m_stage->plain()->closedWith); // the lobby is there already
    }

    void withoutARateNothingIsTooFast()
    {
        auto *fast = m_stage->plain();
        for (int i = 0; i < 5'000; ++i)
            fast->say(saying(QString::number(i)));
        QTRY_COMPARE(fast->texts().size(), 5'000);
        QVERIFY(fast->ofType(u"refusal"_s).isEmpty());
    }

    void historyComesFirstThenWhatIsNew()
    {
        auto *one = m_stage->plain();
        for (int i = 1; i <= 5; ++i)
            one->say(saying(QString::number(i)));
        m_stage->settle();
        auto *late = m_stage->plain(u"lobby"_s, 3);
        one->say(saying(u"6"_s));
        QTRY_COMPARE(late->texts(), (QStringList{u"3"_s, u"4"_s, u"5"_s, u"6"_s}));
    }

    void withoutAskingThereIsNoHistory()
    {
        auto *one = m_stage->plain();
        one->say(saying(u"before"_s));
        m_stage->settle();
        auto *late = m_stage->plain();
        one->say(saying(u"after"_s));
        QTRY_COMPARE(late->texts(), QStringList{u"after"_s});
    }

    // Somebody posts all the time; whoever joins, whenever, hears each message once and in order.
    void betweenHistoryAndLiveThereIsNoHoleAndNoDouble()
    {
        auto *one = m_stage->plain();
        QList<FakeConnection *> joined;
        for (int i = 1; i <= 300; ++i) {
            one->say(saying(QString::number(i)));
            if (i % 7 == 0)
                joined.append(m_stage->plain(u"lobby"_s, Limits::pageMessages));
            if (i % 3 == 0)
                QCoreApplication::processEvents();
        }
        m_stage->settle();
        QTRY_COMPARE(one->texts().size(), 300);
        for (const FakeConnection *late : joined) {
            const auto events = late->objects;
            QVERIFY(!events.isEmpty());
            qint64 seq = events.first()["seq"_L1].toInteger();
            for (const QJsonObject &event : events)
                QCOMPARE(event["seq"_L1].toInteger(), seq++);
            QCOMPARE(seq, 301);
        }
    }

    void historyOutlivesTheHost()
    {
        auto *one = m_stage->plain(u"tea"_s);
        one->say(saying(u"remember me"_s));
        m_stage->settle();
        restart();
        auto *late = m_stage->plain(u"tea"_s, 10);
        QTRY_COMPARE(late->texts(), QStringList{u"remember me"_s});
        late->say(saying(u"again"_s));
        QTRY_COMPARE(late->last()["seq"_L1], 2);
    }

    void withoutHistoryThereIsNone()
    {
        restart(0, false);
        auto *one = m_stage->plain();
        one->say(saying(u"gone with the wind"_s));
        QTRY_COMPARE(one->last()["seq"_L1], 1);
        auto *late = m_stage->plain(u"lobby"_s, 10);
        one->say(saying(u"new"_s));
        QTRY_COMPARE(late->texts(), QStringList{u"new"_s});
        QCOMPARE(late->last()["seq"_L1], 2);
    }

    void whoHangsUpBeforeTheHistoryComesHarmsNobody()
    {
        auto *one = m_stage->plain(u"tea"_s);
        one->say(saying(u"hi"_s));
        m_stage->settle();
        auto *gone = m_stage->plain(u"tea"_s, 10);
        gone->hangUp();
        auto *deleted = m_stage->plain(u"tea"_s, 10);
        deleted->hangUp();
        delete deleted;
        m_stage->settle();
        QVERIFY(gone->objects.isEmpty());
        one->say(saying(u"still here"_s));
        QTRY_COMPARE(one->texts().size(), 2);
        QVERIFY(gone->objects.isEmpty());
    }

    void anEmptyRoomGoesWithItsLastGuest()
    {
        auto *one = m_stage->plain(u"fleeting"_s);
        const QString id = m_stage->idOf(u"fleeting"_s);
        one->hangUp();
        QVERIFY(!m_stage->rooms().find(Protocol::RoomId{id}));
    }

    void postsOfOneWhoHungUpAreStoredAndHeard()
    {
        auto *one = m_stage->plain();
        auto *two = m_stage->plain();
        one->say(saying(u"my last words"_s));
        one->hangUp();
        delete one;
        QTRY_COMPARE(two->texts(), QStringList{u"my last words"_s});
    }

    void aGuestOfAFullHostIsTurnedAway()
    {
        for (int i = 1; i < Limits::rooms; ++i)
            QVERIFY(m_stage->rooms().open(QString::number(i)));
        auto *late = m_stage->plain(u"no room at the inn"_s);
        QCOMPARE(late->refusal(), u"too_many"_s);
        QCOMPARE(late->closedWith, Protocol::CloseCode::Policy);
        late->say(saying(u"hi"_s));
        late->hangUp();
    }
};

QTEST_GUILESS_MAIN(TestPlainSession)
#include "tst_plainsession.moc"
