// SPDX-License-Identifier: MIT
// The native dialect: what each command does, and each refusal with its ref.
#include "protocol/codec.h"
#include "protocol/limits.h"
#include "server/steadyclock.h"
#include "support/asking.h"
#include "support/backstage.h"

#include <QElapsedTimer>
#include <QJsonArray>

using namespace Support;
using Server::steadyMilliseconds;

class TestNativeSession : public QObject
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

    QJsonObject post(const QString &room, const QString &nonce, const QString &text = u"hi"_s)
    {
        return command(
            u"text.post"_s,
            {{u"room"_s, m_stage->idOf(room)}, {u"nonce"_s, nonce}, {u"message"_s, text}});
    }

    QJsonObject history(const QString &room, QJsonObject fields = {})
    {
        fields[u"room"] = m_stage->idOf(room);
        return command(u"history.fetch"_s, fields);
    }

    static QList<qint64> numbersOf(const QJsonObject &page)
    {
        QList<qint64> numbers;
        for (const QJsonValue message : page[u"messages"].toArray())
            numbers.append(message[u"seq"].toInteger());
        return numbers;
    }

    static QList<qint64> range(qint64 first, qint64 last)
    {
        QList<qint64> numbers;
        for (qint64 number = first; number <= last; ++number)
            numbers.append(number);
        return numbers;
    }

    static QStringList namesOf(const QJsonObject &page)
    {
        QStringList names;
        for (const QJsonValue member : page[u"members"].toArray())
            names.append(member[u"name"].toString());
        names.sort();
        return names;
    }

    static QStringList idsOf(const QJsonValue &list, const QString &key)
    {
        QStringList ids;
        for (const QJsonValue item : list.toArray())
            ids.append(item[key].toString());
        return ids;
    }

private slots:
    void init()
    {
        m_folder = QTemporaryDir{};
        restart();
    }

    void cleanup() { m_stage.reset(); }

    // --- Sign-in ------------------------------------------------------------------------------

    void welcomeSaysWhoYouAre()
    {
        const auto welcome =
            ask(m_stage->native(), command(u"hello"_s, {{u"name"_s, u"  Anna "_s}}));
        QCOMPARE(welcome[u"type"], u"welcome"_s);
        QCOMPARE(welcome[u"place"], u"here"_s);
        QCOMPARE(welcome[u"epoch"], m_stage->epoch().text());
        QCOMPARE(welcome[u"member"][u"name"], u"Anna"_s);
        QVERIFY(welcome[u"member"][u"id"].toString().startsWith("p_"_L1));
        QVERIFY(!welcome[u"token"].toString().isEmpty());
        const auto time = Protocol::fromRfc3339(welcome[u"time"].toString());
        QVERIFY(time && std::chrono::abs(Protocol::now() - *time) < std::chrono::minutes{1});
    }

    void whoHasNoNameGetsOne()
    {
        const auto welcome = ask(m_stage->native(), command(u"hello"_s));
        QVERIFY(welcome[u"member"][u"name"].toString().startsWith("guest-"_L1));
    }

    void aTokenBringsTheSameMemberBack()
    {
        const auto first = m_stage->signedIn(u"Anna"_s)->last();
        const QString token = first[u"token"].toString();
        const auto again = m_stage->signedIn(u"Annie"_s, token)->last();
        QCOMPARE(again[u"member"][u"id"], first[u"member"][u"id"]);
        QCOMPARE(again[u"member"][u"name"], u"Annie"_s);
        QCOMPARE(again[u"token"], token);

        restart();
        const auto later = ask(m_stage->native(), command(u"hello"_s, {{u"token"_s, token}}));
        QCOMPARE(later[u"member"][u"id"], first[u"member"][u"id"]);
        QCOMPARE(later[u"member"][u"name"], u"Annie"_s);
    }

    void anUnknownTokenMakesSomebodyNew()
    {
        const auto first = m_stage->signedIn(u"Anna"_s)->last();
        const auto other = m_stage->signedIn(u"Anna"_s, u"made up"_s)->last();
        QVERIFY(other[u"member"][u"id"] != first[u"member"][u"id"]);
        QVERIFY(other[u"token"] != u"made up"_s);
        QVERIFY(other[u"token"] != first[u"token"]);
    }

    void namesMayRepeat()
    {
        auto *one = m_stage->memberOf(u"tea"_s, u"Anna"_s);
        auto *two = m_stage->memberOf(u"tea"_s, u"Anna"_s);
        const auto page =
            ask(two, command(u"members.fetch"_s, {{u"room"_s, m_stage->idOf(u"tea"_s)}}));
        QCOMPARE(namesOf(page), (QStringList{u"Anna"_s, u"Anna"_s}));
        ask(two, post(u"tea"_s, u"n"_s));
        QTRY_COMPARE(one->texts(), QStringList{u"hi"_s});
    }

    void beforeHelloEverythingElseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("frame");
        for (const QByteArray fields :
             {R"("type":"room.join","name":"tea")", R"("type":"room.leave","room":"r_x")",
              R"("type":"text.post","room":"r_x","nonce":"n1","message":"hi")",
              R"("type":"history.fetch","room":"r_x")", R"("type":"members.fetch","room":"r_x")",
              R"("type":"rooms.fetch")", R"("type":"member.rename","name":"Eve")",
              R"("type":"ack")"})
            QTest::newRow(fields) << "{\"ref\":5," + fields + '}';
    }

    void betweenHelloAndWelcomeEverythingIsRefused_data()
    {
        beforeHelloEverythingElseIsRefused_data();
    }

    void beforeHelloEverythingElseIsRefused()
    {
        QFETCH(QByteArray, frame);
        auto *stranger = m_stage->native();
        stranger->say(frame);
        QCOMPARE(stranger->refusal(), u"login"_s);
        QCOMPARE(stranger->last()[u"ref"], 5);
        QCOMPARE(stranger->last()[u"nonce"].toString(), frame.contains("n1") ? u"n1"_s : QString{});
        QVERIFY(!stranger->closedWith);
    }

    // Whoever does not wait for the welcome is nobody yet.
    void betweenHelloAndWelcomeEverythingIsRefused()
    {
        QFETCH(QByteArray, frame);
        auto *hasty = m_stage->native();
        hasty->say(command(u"hello"_s, {{u"ref"_s, 1}}));
        hasty->say(frame);
        QCOMPARE(hasty->refusal(), u"login"_s);
        QCOMPARE(hasty->last()[u"ref"], 5);
        QTRY_COMPARE(hasty->last()[u"type"], u"welcome"_s);
        QVERIFY(!hasty->closedWith);
    }

    void helloIsSaidOnce()
    {
        auto *anna = m_stage->signedIn(u"Anna"_s);
        QCOMPARE(codeOf(ask(anna, command(u"hello"_s))), u"login"_s);
    }

    void helloIsSaidOnceEvenBeforeTheAnswer()
    {
        auto *anna = m_stage->native();
        anna->say(command(u"hello"_s, {{u"ref"_s, 1}}));
        anna->say(command(u"hello"_s, {{u"ref"_s, 2}}));
        QTRY_COMPARE(anna->objects.size(), 2);
        QCOMPARE(anna->ofType(u"welcome"_s).size(), 1);
        QCOMPARE(anna->ofType(u"refusal"_s).first()[u"ref"], 2);
    }

    void aBadNameMayBeMended()
    {
        auto *anna = m_stage->native();
        const auto refused = ask(anna, command(u"hello"_s, {{u"name"_s, u"\u200b"_s}}));
        QCOMPARE(codeOf(refused), u"bad_name"_s);
        QCOMPARE(refused[u"limit"], Limits::memberNameLength);
        QCOMPARE(codeOf(ask(anna, command(u"hello"_s, {{u"name"_s, u"Anna"_s}}))), u"welcome"_s);
    }

    void whoSaysNoHelloIsClosed()
    {
        auto *silent = m_stage->native();
        auto *session = silent->findChild<Server::Session *>();
        const qint64 now = steadyMilliseconds();
        session->sweep(now + 9'000);
        QVERIFY(!silent->closedWith);
        session->sweep(now + 11'000);
        QCOMPARE(silent->closedWith, Protocol::CloseCode::SignInTimeout);
    }

    void whoSaidHelloStays()
    {
        auto *anna = m_stage->signedIn(u"Anna"_s);
        anna->findChild<Server::Session *>()->sweep(steadyMilliseconds() + 100'000);
        QVERIFY(!anna->closedWith);
    }

    void aRoomInTheUrlIsJoinedAfterHello()
    {
        auto *anna = m_stage->native(u"tea"_s);
        ask(anna, command(u"hello"_s));
        QTRY_COMPARE(anna->last()[u"type"], u"room.entered"_s);
        QCOMPARE(anna->last()[u"name"], u"tea"_s);
        QVERIFY(!anna->last().contains(u"ref"));
    }

    void whoHangsUpDuringSignInHarmsNobody()
    {
        auto *gone = m_stage->native(u"tea"_s);
        gone->say(command(u"hello"_s));
        gone->hangUp();
        delete gone;
        m_stage->settle();
    }

    // --- Rooms --------------------------------------------------------------------------------

    void toEnterARoomIsToKnowIt()
    {
        auto *anna = m_stage->signedIn(u"Anna"_s);
        const auto entered = ask(anna, command(u"room.join"_s, {{u"name"_s, u" tea "_s}}));
        QCOMPARE(entered[u"type"], u"room.entered"_s);
        QCOMPARE(entered[u"name"], u"tea"_s);
        QCOMPARE(entered[u"room"], m_stage->idOf(u"tea"_s));
        QCOMPARE(entered[u"newest"], 0);
        QCOMPARE(entered[u"present"], 1);

        auto *ben = m_stage->signedIn(u"Ben"_s);
        const auto byId = ask(ben, command(u"room.join"_s, {{u"room"_s, entered[u"room"]}}));
        QCOMPARE(byId[u"name"], u"tea"_s);
        QCOMPARE(byId[u"present"], 2);
        QCOMPARE(ask(ben, command(u"room.join"_s, {{u"name"_s, u"tea"_s}}))[u"present"], 2);
    }

    void aRoomThatCannotBeEnteredIsRefused_data()
    {
        QTest::addColumn<QJsonObject>("fields");
        QTest::addColumn<QString>("code");
        const auto name = [](const QString &text) { return QJsonObject{{u"name"_s, text}}; };
        QTest::newRow("neither") << QJsonObject{} << u"bad_message"_s;
        QTest::newRow("both") << QJsonObject{{u"name"_s, u"tea"_s}, {u"room"_s, u"r_x"_s}}
                              << u"bad_message"_s;
        QTest::newRow("wrong kind") << QJsonObject{{u"name"_s, 7}} << u"bad_message"_s;
        QTest::newRow("unknown id") << QJsonObject{{u"room"_s, u"r_x"_s}} << u"no_room"_s;
        QTest::newRow("empty") << name(u""_s) << u"bad_room"_s;
        QTest::newRow("dots") << name(u".."_s) << u"bad_room"_s;
        QTest::newRow("long") << name(QString(65, u'x')) << u"bad_room"_s;
        QTest::newRow("control character") << name(u"a\u0007b"_s) << u"bad_room"_s;
        QTest::newRow("bidi") << name(u"a\u202eb"_s) << u"bad_room"_s;
    }

    void aRoomThatCannotBeEnteredIsRefused()
    {
        QFETCH(QJsonObject, fields);
        QFETCH(QString, code);
        auto *anna = m_stage->signedIn(u"Anna"_s);
        QCOMPARE(codeOf(ask(anna, command(u"room.join"_s, fields))), code);
        QCOMPARE(ask(anna, command(u"rooms.fetch"_s))[u"rooms"].toArray().size(), 1); // the lobby
    }

    void thereAreSoManyRoomsToOneSession()
    {
        auto *anna = m_stage->signedIn(u"Anna"_s);
        for (int i = 0; i < Limits::roomsPerSession; ++i)
            anna->say(command(u"room.join"_s, {{u"name"_s, QString::number(i)}}));
        QCOMPARE(anna->ofType(u"room.entered"_s).size(), Limits::roomsPerSession);
        const auto refused = ask(anna, command(u"room.join"_s, {{u"name"_s, u"one more"_s}}));
        QCOMPARE(codeOf(refused), u"too_many"_s);
        QCOMPARE(refused[u"limit"], Limits::roomsPerSession);
        QCOMPARE(codeOf(ask(anna, command(u"room.join"_s, {{u"name"_s, u"7"_s}}))),
                 u"room.entered"_s); // in which it is already
        QCOMPARE(codeOf(ask(anna, command(u"room.leave"_s, {{u"room"_s, m_stage->idOf(u"0"_s)}}))),
                 u"ack"_s);
        QCOMPARE(codeOf(ask(anna, command(u"room.join"_s, {{u"name"_s, u"lobby"_s}}))),
                 u"room.entered"_s);
    }

    void whoLeavesHearsNoMore()
    {
        auto *anna = m_stage->memberOf(u"tea"_s, u"Anna"_s);
        auto *ben = m_stage->memberOf(u"tea"_s, u"Ben"_s);
        const auto leave = command(u"room.leave"_s, {{u"room"_s, m_stage->idOf(u"tea"_s)}});
        QCOMPARE(codeOf(ask(ben, leave)), u"ack"_s);
        ask(anna, post(u"tea"_s, u"n"_s));
        QTRY_COMPARE(anna->texts().size(), 1);
        QVERIFY(ben->texts().isEmpty());
        QCOMPARE(codeOf(ask(ben, leave)), u"not_joined"_s);
        QCOMPARE(codeOf(ask(ben, post(u"tea"_s, u"n"_s))), u"not_joined"_s);
        QCOMPARE(ben->last()[u"nonce"], u"n"_s);
        QCOMPARE(codeOf(ask(ben, history(u"tea"_s))), u"not_joined"_s);
        QCOMPARE(
            codeOf(ask(ben, command(u"members.fetch"_s, {{u"room"_s, m_stage->idOf(u"tea"_s)}}))),
            u"not_joined"_s);
    }

    void aRoomThatIsNotThereIsRefused()
    {
        auto *anna = m_stage->signedIn(u"Anna"_s);
        for (const QString &type : {u"room.leave"_s, u"history.fetch"_s, u"members.fetch"_s})
            QCOMPARE(codeOf(ask(anna, command(type, {{u"room"_s, u"r_x"_s}}))), u"no_room"_s);
        const auto refused =
            ask(anna,
                command(u"text.post"_s,
                        {{u"room"_s, u"r_x"_s}, {u"nonce"_s, u"n"_s}, {u"message"_s, u"hi"_s}}));
        QCOMPARE(codeOf(refused), u"no_room"_s);
        QCOMPARE(refused[u"nonce"], u"n"_s);
    }

    void everybodyHearsOfNewAndEmptyRooms()
    {
        auto *anna = m_stage->signedIn(u"Anna"_s);
        auto *ben = m_stage->memberOf(u"tea"_s, u"Ben"_s);
        QTRY_COMPARE(anna->ofType(u"room.opened"_s).size(), 1);
        QCOMPARE(anna->last()[u"name"], u"tea"_s);
        const QString id = anna->last()[u"room"].toString();
        ben->hangUp();
        QTRY_COMPARE(anna->ofType(u"room.closed"_s).size(), 1);
        QCOMPARE(anna->last()[u"room"], id);
    }

    void roomsComeInPages()
    {
        for (int i = 0; i < Limits::pageRooms; ++i)
            QVERIFY(m_stage->rooms().open(QString::number(i)));
        auto *anna = m_stage->signedIn(u"Anna"_s);
        const auto first = ask(anna, command(u"rooms.fetch"_s));
        const auto ids = idsOf(first[u"rooms"], u"room"_s);
        QCOMPARE(ids.size(), Limits::pageRooms);
        QCOMPARE(first[u"more"], true);
        const auto second = ask(anna, command(u"rooms.fetch"_s, {{u"after"_s, ids.last()}}));
        QCOMPARE(second[u"rooms"].toArray().size(), 1); // with the lobby one more than a page
        QCOMPARE(second[u"more"], false);
        QVERIFY(!ids.contains(second[u"rooms"][0][u"room"].toString()));
    }

    // --- Members ------------------------------------------------------------------------------

    void comingAndGoingIsSeen()
    {
        auto *anna = m_stage->memberOf(u"tea"_s, u"Anna"_s);
        auto *ben = m_stage->memberOf(u"tea"_s, u"Ben"_s);
        QTRY_COMPARE(anna->ofType(u"presence.changed"_s).size(), 1);
        QCOMPARE(anna->last()[u"member"][u"name"], u"Ben"_s);
        QCOMPARE(anna->last()[u"online"], true);
        ben->hangUp();
        QTRY_COMPARE(anna->ofType(u"presence.changed"_s).size(), 2);
        QCOMPARE(anna->last()[u"online"], false);
        QCOMPARE(anna->last()[u"room"], m_stage->idOf(u"tea"_s));
    }

    void aMemberWithTwoSessionsComesAndGoesOnce()
    {
        auto *anna = m_stage->memberOf(u"tea"_s, u"Anna"_s);
        auto *desk = m_stage->signedIn(u"Ben"_s);
        auto *phone = m_stage->signedIn(u"Ben"_s, desk->last()[u"token"].toString());
        for (auto *session : {desk, phone})
            ask(session, command(u"room.join"_s, {{u"name"_s, u"tea"_s}}));
        desk->hangUp();
        m_stage->settle();
        QCOMPARE(anna->ofType(u"presence.changed"_s).size(), 1);
        phone->hangUp();
        QTRY_COMPARE(anna->ofType(u"presence.changed"_s).size(), 2);
    }

    void guestsOfThePlainDialectAreSeenToo()
    {
        auto *anna = m_stage->memberOf(u"tea"_s, u"Anna"_s);
        auto *guest = m_stage->plain(u"tea"_s, 0, u"Gus"_s);
        QTRY_COMPARE(anna->ofType(u"presence.changed"_s).size(), 1);
        QCOMPARE(anna->last()[u"member"][u"guest"], true);
        m_stage->settle();
        QVERIFY(guest->objects.isEmpty()); // hears texts alone
        ask(anna, post(u"tea"_s, u"n"_s));
        QTRY_COMPARE(guest->texts(), QStringList{u"hi"_s});
        QCOMPARE(guest->objects, anna->ofType(u"text.posted"_s));
    }

    void membersComeInPages()
    {
        auto *anna = m_stage->memberOf(u"tea"_s, u"Anna"_s);
        for (int i = 0; i < Limits::pageMembers; ++i)
            m_stage->plain(u"tea"_s);
        const auto room = m_stage->idOf(u"tea"_s);
        const auto first = ask(anna, command(u"members.fetch"_s, {{u"room"_s, room}}));
        const auto ids = idsOf(first[u"members"], u"id"_s);
        QCOMPARE(ids.size(), Limits::pageMembers);
        QCOMPARE(first[u"more"], true);
        const auto second =
            ask(anna, command(u"members.fetch"_s, {{u"room"_s, room}, {u"after"_s, ids.last()}}));
        QCOMPARE(second[u"members"].toArray().size(), 1);
        QCOMPARE(second[u"more"], false);
    }

    void aNewNameReachesEverybody()
    {
        auto *anna = m_stage->memberOf(u"tea"_s, u"Anna"_s);
        auto *ben = m_stage->memberOf(u"tea"_s, u"Ben"_s);
        QCOMPARE(codeOf(ask(anna, command(u"member.rename"_s, {{u"name"_s, u" Annie "_s}}))),
                 u"ack"_s);
        QTRY_COMPARE(ben->ofType(u"presence.changed"_s).size(), 1);
        QCOMPARE(ben->last()[u"member"][u"name"], u"Annie"_s);
        QCOMPARE(ben->last()[u"online"], true);
        ask(anna, post(u"tea"_s, u"n"_s));
        QTRY_COMPARE(ben->last()[u"from"][u"name"], u"Annie"_s);
        const auto page =
            ask(ben, command(u"members.fetch"_s, {{u"room"_s, m_stage->idOf(u"tea"_s)}}));
        QCOMPARE(namesOf(page), (QStringList{u"Annie"_s, u"Ben"_s}));
    }

    void aNewNameIsThatOfAllSessionsOfAMember()
    {
        auto *desk = m_stage->signedIn(u"Ben"_s);
        auto *phone = m_stage->signedIn(u"Ben"_s, desk->last()[u"token"].toString());
        ask(phone, command(u"room.join"_s, {{u"name"_s, u"tea"_s}}));
        auto *anna = m_stage->memberOf(u"tea"_s, u"Anna"_s);
        ask(desk, command(u"member.rename"_s, {{u"name"_s, u"Benny"_s}}));
        QTRY_COMPARE(anna->last()[u"member"][u"name"], u"Benny"_s);
        ask(phone, post(u"tea"_s, u"n"_s));
        QTRY_COMPARE(anna->last()[u"from"][u"name"], u"Benny"_s);
        m_stage->signedIn(u"Benno"_s, phone->objects.first()[u"token"].toString());
        QTRY_COMPARE(anna->last()[u"member"][u"name"], u"Benno"_s);
    }

    void aBadNameIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("blank") << u" \u3000"_s;
        QTest::newRow("invisible") << u"\u200b\u2060"_s;
        QTest::newRow("long") << QString(33, u'x');
        QTest::newRow("very long") << QString(20'000, u'x');
    }

    void aBadNameIsRefused()
    {
        QFETCH(QString, name);
        auto *anna = m_stage->memberOf(u"tea"_s, u"Anna"_s);
        QCOMPARE(codeOf(ask(anna, command(u"member.rename"_s, {{u"name"_s, name}}))),
                 u"bad_name"_s);
        QVERIFY(anna->ofType(u"presence.changed"_s).isEmpty());
    }

    void aDirtyNameIsCleaned()
    {
        auto *anna = m_stage->memberOf(u"tea"_s, u"Anna"_s);
        ask(anna, command(u"member.rename"_s, {{u"name"_s, u"a\u202eb\u0007c\n d"_s}}));
        QTRY_COMPARE(anna->ofType(u"presence.changed"_s).size(), 1);
        QCOMPARE(anna->ofType(u"presence.changed"_s).first()[u"member"][u"name"], u"abc d"_s);
    }

    // --- Posts --------------------------------------------------------------------------------

    void theAuthorsEventIsTheAck()
    {
        auto *anna = m_stage->memberOf(u"tea"_s, u"Anna"_s);
        auto *ben = m_stage->memberOf(u"tea"_s, u"Ben"_s);
        anna->say(post(u"tea"_s, u"nonce-1"_s, u"hi"_s));
        QTRY_COMPARE(ben->texts(), QStringList{u"hi"_s});
        const auto event = ben->last();
        QCOMPARE(event[u"nonce"], u"nonce-1"_s);
        QCOMPARE(event[u"seq"], 1);
        QCOMPARE(event[u"from"][u"name"], u"Anna"_s);
        QVERIFY(event[u"from"][u"guest"].isUndefined());
        QCOMPARE(anna->ofType(u"text.posted"_s), QList{event});
    }

    void badPostsAreRefusedWithTheirNonce_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("nonce");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << u""_s << u"n"_s << u"empty"_s;
        QTest::newRow("long") << QString(Limits::textBytes + 1, u'x') << u"n"_s << u"too_long"_s;
        QTest::newRow("bell") << u"\u0007"_s << u"n"_s << u"bad_text"_s;
        QTest::newRow("nonce") << u"hi"_s << QString(Limits::nonceLength + 1, u'n')
                               << u"bad_nonce"_s;
    }

    void badPostsAreRefusedWithTheirNonce()
    {
        QFETCH(QString, text);
        QFETCH(QString, nonce);
        QFETCH(QString, code);
        auto *anna = m_stage->memberOf(u"tea"_s, u"Anna"_s);
        const auto refused = ask(anna, post(u"tea"_s, nonce, text));
        QCOMPARE(codeOf(refused), code);
        QCOMPARE(refused[u"nonce"], nonce);
        QVERIFY(anna->texts().isEmpty());
    }

    void aNonceMakesOneMessageEver()
    {
        auto *anna = m_stage->signedIn(u"Anna"_s);
        const QString token = anna->last()[u"token"].toString();
        ask(anna, command(u"room.join"_s, {{u"name"_s, u"tea"_s}}));
        auto *ben = m_stage->memberOf(u"tea"_s, u"Ben"_s);
        anna->say(post(u"tea"_s, u"n"_s, u"first"_s));
        QTRY_COMPARE(anna->texts(), QStringList{u"first"_s});
        const auto event = anna->last();

        anna->say(post(u"tea"_s, u"n"_s, u"second"_s));
        QTRY_COMPARE(anna->ofType(u"text.posted"_s), (QList{event, event}));
        m_stage->settle();
        QCOMPARE(ben->texts(), QStringList{u"first"_s});

        restart();
        anna = m_stage->signedIn(u"Anna"_s, token);
        ask(anna, command(u"room.join"_s, {{u"name"_s, u"tea"_s}}));
        anna->say(post(u"tea"_s, u"n"_s, u"third"_s));
        QTRY_COMPARE(anna->ofType(u"text.posted"_s), QList{event});
        QCOMPARE(numbersOf(ask(anna, history(u"tea"_s))), range(1, 1));
    }

    void aNonceTwiceInOneCommitMakesOneMessage()
    {
        auto *anna = m_stage->memberOf(u"tea"_s, u"Anna"_s);
        auto *ben = m_stage->memberOf(u"tea"_s, u"Ben"_s);
        for (int i = 0; i < 4; ++i)
            anna->say(post(u"tea"_s, u"n"_s));
        m_stage->settle();
        QTRY_COMPARE(ben->texts(), QStringList{u"hi"_s});
        QTRY_COMPARE(anna->texts().size(), 4); // an answer to each
        QCOMPARE(numbersOf(ask(anna, history(u"tea"_s))), range(1, 1));
    }

    void othersMayUseTheSameNonce()
    {
        auto *anna = m_stage->memberOf(u"tea"_s, u"Anna"_s);
        auto *ben = m_stage->memberOf(u"tea"_s, u"Ben"_s);
        anna->say(post(u"tea"_s, u"n"_s, u"a"_s));
        ben->say(post(u"tea"_s, u"n"_s, u"b"_s));
        QTRY_COMPARE(anna->texts(), (QStringList{u"a"_s, u"b"_s}));
    }

    void aNonceMakesOneMessageWithoutHistoryToo()
    {
        restart(0, false);
        auto *anna = m_stage->memberOf(u"tea"_s, u"Anna"_s);
        anna->say(post(u"tea"_s, u"n"_s, u"first"_s));
        anna->say(post(u"tea"_s, u"n"_s, u"second"_s));
        QTRY_COMPARE(anna->texts(), (QStringList{u"first"_s, u"first"_s}));
        QCOMPARE(anna->last()[u"seq"], 1);
    }

    void tooFastIsRefusedWithRefAndNonce()
    {
        restart(1);
        auto *anna = m_stage->memberOf(u"tea"_s, u"Anna"_s);
        for (int i = 0; i < Limits::burstSeconds; ++i)
            anna->say(post(u"tea"_s, QString::number(i)));
        const auto refused = ask(anna, post(u"tea"_s, u"n"_s));
        QCOMPARE(codeOf(refused), u"rate"_s);
        QCOMPARE(refused[u"nonce"], u"n"_s);
        QVERIFY(refused[u"retryAfter"].toInt() > 0 && refused[u"retryAfter"].toInt() <= 1000);
        QTRY_COMPARE(anna->texts().size(), Limits::burstSeconds);
    }

    void theSessionsOfAMemberShareTheRate()
    {
        restart(1);
        auto *desk = m_stage->signedIn(u"Ben"_s);
        auto *phone = m_stage->signedIn(u"Ben"_s, desk->last()[u"token"].toString());
        for (auto *session : {desk, phone})
            ask(session, command(u"room.join"_s, {{u"name"_s, u"tea"_s}}));
        for (int i = 0; i < Limits::burstSeconds; ++i)
            desk->say(post(u"tea"_s, QString::number(i)));
        QCOMPARE(codeOf(ask(phone, post(u"tea"_s, u"n"_s))), u"rate"_s);
    }

    void commandsHaveARateToo()
    {
        auto *anna = m_stage->signedIn(u"Anna"_s);
        for (int i = 0; i < Limits::commandBurst + 100; ++i)
            anna->say(command(u"rooms.fetch"_s));
        const auto refusals = anna->ofType(u"refusal"_s);
        QVERIFY(!refusals.isEmpty());
        QCOMPARE(refusals.first()[u"code"], u"rate"_s);
        QVERIFY(refusals.first()[u"retryAfter"].toInt() > 0);
    }

    void comingAndGoingHasARate()
    {
        auto *anna = m_stage->memberOf(u"lobby"_s, u"Anna"_s);
        auto *restless = m_stage->signedIn(u"Eve"_s);
        for (int i = 0; i < Limits::joinBurst + 20; ++i) {
            restless->say(command(u"room.join"_s, {{u"name"_s, u"lobby"_s}}));
            restless->say(command(u"room.leave"_s, {{u"room"_s, m_stage->idOf(u"lobby"_s)}}));
        }
        const auto refusals = restless->ofType(u"refusal"_s);
        QCOMPARE(refusals.first()[u"code"], u"rate"_s);
        QVERIFY(restless->ofType(u"room.entered"_s).size() < Limits::joinBurst + 10);
        m_stage->settle();
        QVERIFY(anna->ofType(u"presence.changed"_s).size() < 2 * Limits::joinBurst + 20);
    }

    void changingNamesHasARate()
    {
        auto *anna = m_stage->signedIn(u"Anna"_s);
        for (int i = 0; i < Limits::nameBurst; ++i)
            QCOMPARE(
                codeOf(ask(anna, command(u"member.rename"_s, {{u"name"_s, u"Anna %1"_s.arg(i)}}))),
                u"ack"_s);
        const auto refused = ask(anna, command(u"member.rename"_s, {{u"name"_s, u"Ben"_s}}));
        QCOMPARE(codeOf(refused), u"rate"_s);
        QVERIFY(refused[u"retryAfter"].toInt() > 5'000);
    }

    void roomsAreMadeAtARate()
    {
        auto *anna = m_stage->signedIn(u"Anna"_s);
        QString last;
        for (int i = 0; i < Limits::newRoomBurst; ++i) {
            last = ask(anna, command(u"room.join"_s, {{u"name"_s, QString::number(i)}}))[u"room"]
                       .toString();
            ask(anna, command(u"room.leave"_s, {{u"room"_s, last}}));
        }
        QVERIFY(!last.isEmpty());
        const auto refused = ask(anna, command(u"room.join"_s, {{u"name"_s, u"more"_s}}));
        QCOMPARE(codeOf(refused), u"rate"_s);
        QVERIFY(refused[u"retryAfter"].toInt() > 10'000);
        QVERIFY(!m_stage->rooms().find(u"more"_s));
        QCOMPARE(codeOf(ask(anna, command(u"room.join"_s, {{u"name"_s, u"lobby"_s}}))),
                 u"room.entered"_s); // which is there already
    }

    void thoseBehindOneAddressShareWhatATeamMayAsk()
    {
        restart(0, true, 64);
        constexpr int share = Limits::addressShare * Limits::commandBurst;
        QList<FakeConnection *> team;
        for (int i = 0; i < 2 * Limits::addressShare; ++i)
            team.append(m_stage->memberOf(u"tea"_s, u"Anna"_s));
        const auto question = command(u"members.fetch"_s, {{u"room"_s, m_stage->idOf(u"tea"_s)}});
        qsizetype answered = 0;
        QElapsedTimer clock;
        clock.start();
        for (FakeConnection *one : team) {
            for (int i = 0; i < Limits::commandBurst - 10; ++i)
                one->say(question);
            answered += one->ofType(u"members.page"_s).size();
        }
        const qint64 since = Limits::addressShare * Limits::commandRate * clock.elapsed() / 1000;
        QVERIFY(answered < share * 11 / 10 + since);
        QVERIFY(answered > share * 9 / 10);
    }

    // --- History ------------------------------------------------------------------------------

    void historyIsReadBothWays()
    {
        auto *anna = m_stage->memberOf(u"tea"_s, u"Anna"_s);
        for (int i = 1; i <= 250; ++i)
            anna->say(post(u"tea"_s, QString::number(i), QString::number(i)));
        m_stage->settle();

        const auto newest = ask(anna, history(u"tea"_s));
        QCOMPARE(newest[u"type"], u"history.page"_s);
        QCOMPARE(newest[u"epoch"], m_stage->epoch().text());
        QCOMPARE(newest[u"room"], m_stage->idOf(u"tea"_s));
        QCOMPARE(numbersOf(newest), range(151, 250));
        QCOMPARE(newest[u"more"], true);
        const auto before = ask(anna, history(u"tea"_s, {{u"before"_s, 101}, {u"limit"_s, 60}}));
        QCOMPARE(numbersOf(before), range(41, 100));
        const auto oldest = ask(anna, history(u"tea"_s, {{u"before"_s, 41}}));
        QCOMPARE(numbersOf(oldest), range(1, 40));
        QCOMPARE(oldest[u"more"], false);
        const auto after = ask(anna, history(u"tea"_s, {{u"after"_s, 200}, {u"limit"_s, 10}}));
        QCOMPARE(numbersOf(after), range(201, 210));
        QCOMPARE(after[u"more"], true);
        const auto last = ask(anna, history(u"tea"_s, {{u"after"_s, 240}}));
        QCOMPARE(numbersOf(last), range(241, 250));
        QCOMPARE(last[u"more"], false);
        QCOMPARE(last[u"messages"][0][u"message"], u"241"_s);
    }

    void oddCursorsAreAnsweredOrRefused_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QList<qint64>>("numbers");
        const auto add = [](const QByteArray &fields, const QString &code,
                            const QList<qint64> &numbers = {}) {
            QTest::newRow(fields) << fields << code << numbers;
        };
        const QString page = u"history.page"_s;
        add(R"("before":-1)", u"bad_seq"_s);
        add(R"("after":-1)", u"bad_seq"_s);
        add(R"("before":2,"after":1)", u"bad_seq"_s);
        add(R"("after":1.5)", u"bad_message"_s);
        add(R"("after":1e300)", u"bad_message"_s);
        add(R"("after":"1")", u"bad_message"_s);
        add(R"("after":[1])", u"bad_message"_s);
        add(R"("limit":"all")", u"bad_message"_s);
        add(R"("epoch":7)", u"bad_message"_s);
        add(R"("epoch":"e_other")", u"epoch"_s);
        add(R"("epoch":"e_other","after":1)", u"epoch"_s);
        add(R"("after":0)", page, {1, 2, 3});
        add(R"("after":3)", page);
        add(R"("after":1000000)", page);
        add(R"("after":9007199254740991)", page);
        add(R"("before":0)", page);
        add(R"("before":1)", page);
        add(R"("before":9007199254740991)", page, {1, 2, 3});
        add(R"("before":null,"after":null,"epoch":null)", page, {1, 2, 3});
        add(R"("limit":0)", page, {3});
        add(R"("limit":-5)", page, {3});
        add(R"("limit":9007199254740991)", page, {1, 2, 3});
        add(R"("limit":2,"later":{"unknown":true})", page, {2, 3});
    }

    void oddCursorsAreAnsweredOrRefused()
    {
        QFETCH(QByteArray, fields);
        QFETCH(QString, code);
        QFETCH(QList<qint64>, numbers);
        auto *anna = m_stage->memberOf(u"tea"_s, u"Anna"_s);
        for (int i = 0; i < 3; ++i)
            anna->say(post(u"tea"_s, QString::number(i)));
        m_stage->settle();
        anna->objects.clear();
        anna->say(R"({"type":"history.fetch","ref":9,"room":)"
                  + ('"' + m_stage->idOf(u"tea"_s).toUtf8()) + "\"," + fields + '}');
        QTRY_COMPARE(anna->objects.size(), 1);
        QCOMPARE(codeOf(anna->last()), code);
        QCOMPARE(anna->last()[u"ref"], 9);
        QCOMPARE(numbersOf(anna->last()), numbers);
    }

    void theRightEpochIsAccepted()
    {
        auto *anna = m_stage->memberOf(u"tea"_s, u"Anna"_s);
        const auto page =
            ask(anna, history(u"tea"_s, {{u"epoch"_s, m_stage->epoch().text()}, {u"after"_s, 0}}));
        QCOMPARE(codeOf(page), u"history.page"_s);
        QVERIFY(page[u"messages"].toArray().isEmpty());
        QCOMPARE(page[u"more"], false);
    }

    void aPageOfLongTextsIsShorter()
    {
        auto *anna = m_stage->memberOf(u"tea"_s, u"Anna"_s);
        for (int i = 0; i < 40; ++i)
            anna->say(post(u"tea"_s, QString::number(i), QString(Limits::textBytes, u'x')));
        m_stage->settle();
        const auto page = ask(anna, history(u"tea"_s));
        const auto numbers = numbersOf(page);
        QVERIFY(numbers.size() >= 15 && numbers.size() <= 17);
        QCOMPARE(numbers.last(), 40);
        QCOMPARE(page[u"more"], true);
        QVERIFY(jsonOf(page).size() < Limits::pageBytes + 2 * Limits::textBytes);
    }

    // The page is asked for while others post: what it does not have comes as events.
    void pageAndEventsLeaveNoHole()
    {
        auto *anna = m_stage->memberOf(u"tea"_s, u"Anna"_s);
        auto *ben = m_stage->signedIn(u"Ben"_s);
        for (int i = 1; i <= 60; ++i) {
            anna->say(post(u"tea"_s, QString::number(i)));
            if (i == 30)
                ben->say(command(u"room.join"_s, {{u"name"_s, u"tea"_s}}));
            if (i == 40)
                ben->say(history(u"tea"_s, {{u"after"_s, 0}}));
            if (i % 8 == 0)
                QCoreApplication::processEvents();
        }
        m_stage->settle();
        QTRY_COMPARE(anna->texts().size(), 60);
        QSet<qint64> heard;
        const auto numbers = numbersOf(ben->ofType(u"history.page"_s).value(0));
        heard.unite({numbers.begin(), numbers.end()});
        QList<qint64> live;
        for (const QJsonObject &event : ben->ofType(u"text.posted"_s))
            live.append(event[u"seq"].toInteger());
        heard.unite({live.begin(), live.end()});
        QCOMPARE(heard.size(), 60);
        const qint64 newest = ben->ofType(u"room.entered"_s).first()[u"newest"].toInteger();
        QCOMPARE(live, range(newest + 1, 60));
    }

    // They are read one at a time, so that a hundred of them do not lie in memory at once.
    void pagesComeInTheOrderAskedFor()
    {
        auto *anna = m_stage->memberOf(u"tea"_s, u"Anna"_s);
        for (int i = 1; i <= 3; ++i)
            anna->say(post(u"tea"_s, QString::number(i)));
        m_stage->settle();
        for (int ref = 1; ref <= 50; ++ref) {
            auto asked = history(u"tea"_s, {{u"after"_s, ref % 3}});
            asked[u"ref"] = ref;
            anna->say(asked);
        }
        QTRY_COMPARE(anna->ofType(u"history.page"_s).size(), 50);
        int ref = 0;
        for (const QJsonObject &page : anna->ofType(u"history.page"_s)) {
            QCOMPARE(page[u"ref"], ++ref);
            QCOMPARE(numbersOf(page), range(ref % 3 + 1, 3));
        }
    }

    void whoHangsUpBetweenPagesHarmsNobody()
    {
        auto *anna = m_stage->memberOf(u"tea"_s, u"Anna"_s);
        for (int i = 0; i < 50; ++i)
            anna->say(history(u"tea"_s));
        QTRY_VERIFY(!anna->ofType(u"history.page"_s).isEmpty());
        anna->hangUp();
        delete anna;
        m_stage->settle();
    }

    void withoutHistoryPagesAreEmpty()
    {
        restart(0, false);
        auto *anna = m_stage->memberOf(u"tea"_s, u"Anna"_s);
        anna->say(post(u"tea"_s, u"n"_s));
        QTRY_COMPARE(anna->texts().size(), 1);
        const auto page = ask(anna, history(u"tea"_s));
        QCOMPARE(codeOf(page), u"history.page"_s);
        QVERIFY(page[u"messages"].toArray().isEmpty());
    }

    // --- Hostile frames -----------------------------------------------------------------------

    void badFramesAreRefusedWithTheirRef_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("ref");
        const auto add = [](const QByteArray &frame, const QString &code, int ref = 0) {
            QTest::newRow(frame.left(60)) << frame << code << ref;
        };
        add("hello", u"bad_json"_s);
        add("[]", u"bad_message"_s);
        add("{}", u"bad_message"_s);
        add(R"({"type":7,"ref":3})", u"bad_message"_s, 3);
        add(R"({"type":"dance","ref":3})", u"unknown"_s, 3);
        add(R"({"type":"chat.message","ref":3})", u"unknown"_s, 3);
        add(R"({"type":"websocket.close","ref":3})", u"unknown"_s, 3);
        add(R"({"message":"plain here?"})", u"bad_message"_s);
        add(R"({"type":"text.post","ref":3,"room":"r_x","nonce":"n"})", u"bad_message"_s, 3);
        add(R"({"type":"text.post","ref":3,"room":"r_x","message":"hi"})", u"bad_message"_s, 3);
        add(R"({"type":"text.post","ref":3,"room":7,"nonce":"n","message":"hi"})", u"bad_message"_s,
            3);
        add(R"({"type":"text.post","ref":3,"room":"r","nonce":"","message":"hi"})",
            u"bad_message"_s, 3);
        add(R"({"type":"text.post","ref":3,"room":"r","nonce":7,"message":"hi"})", u"bad_message"_s,
            3);
        add(R"({"type":"text.post","ref":3,"room":"r","nonce":"n","message":["hi"]})",
            u"bad_message"_s, 3);
        add(R"({"type":"text.post","ref":3,"room":"r","nonce":"n","message":"\ud800"})",
            u"bad_text"_s);
        add(R"({"type":"rooms.fetch","ref":3,"ref":4})", u"bad_message"_s);
        add(R"({"type":"welcome","ref":3,"place":"x","version":"1","epoch":"e","member":{"id":"a","name":"b"},"token":"t"})",
            u"unknown"_s, 3);
        add(R"({"type":"ack","ref":3})", u"unknown"_s, 3);
        add(R"({"type":"refusal","ref":3,"code":"x"})", u"unknown"_s, 3);
        add(R"({"type":"room.closed","ref":3,"room":"r_x"})", u"unknown"_s, 3);
        add(R"({"type":"text.posted","ref":3,"room":"r_x","seq":1,"id":"m","from":{"id":"p","name":"E"},"time":"2026-01-31T12:00:00.123Z","message":"hi"})",
            u"unknown"_s, 3);
        add(R"({"type":"presence.changed","ref":3,"room":"r_x","member":{"id":"p","name":"E"},"online":true})",
            u"unknown"_s, 3);
    }

    void badFramesAreRefusedWithTheirRef()
    {
        QFETCH(QByteArray, frame);
        QFETCH(QString, code);
        QFETCH(int, ref);
        auto *anna = m_stage->memberOf(u"tea"_s, u"Anna"_s);
        auto *ben = m_stage->memberOf(u"tea"_s, u"Ben"_s);
        anna->objects.clear();
        anna->say(frame);
        QCOMPARE(anna->objects.size(), 1);
        QCOMPARE(anna->refusal(), code);
        QCOMPARE(anna->last()[u"ref"].toInt(), ref);
        QVERIFY(!anna->closedWith);
        m_stage->settle();
        QVERIFY(ben->objects.isEmpty());
    }

    void oddRefsDoNoHarm_data()
    {
        QTest::addColumn<QByteArray>("ref");
        for (const QByteArray ref :
             {"0", "-1", "1.5", "1e300", "\"7\"", "null", "[]", "9007199254740991"})
            QTest::newRow(ref) << ref;
    }

    void oddRefsDoNoHarm()
    {
        QFETCH(QByteArray, ref);
        auto *anna = m_stage->signedIn(u"Anna"_s);
        anna->say(R"({"type":"rooms.fetch","ref":)" + ref + '}');
        QTRY_COMPARE(anna->last()[u"type"], u"rooms.page"_s);
    }

    void forgedFieldsAreIgnored()
    {
        auto *anna = m_stage->memberOf(u"tea"_s, u"Anna"_s);
        QJsonObject forged = post(u"tea"_s, u"n"_s);
        for (const auto &[key, value] : std::initializer_list<std::pair<QString, QJsonValue>>{
                 {u"seq"_s, 77},
                 {u"time"_s, u"1999-01-01T00:00:00.000Z"_s},
                 {u"id"_s, u"m_forged"_s},
                 {u"from"_s, QJsonObject{{u"id"_s, u"p_x"_s}, {u"name"_s, u"Eve"_s}}}})
            forged[key] = value;
        anna->say(forged);
        QTRY_COMPARE(anna->texts().size(), 1);
        QCOMPARE(anna->last()[u"seq"], 1);
        QCOMPARE(anna->last()[u"from"][u"name"], u"Anna"_s);
        QVERIFY(anna->last()[u"id"] != u"m_forged"_s);
        QVERIFY(!anna->last()[u"time"].toString().startsWith("1999"_L1));
    }

    void binaryIsRefused()
    {
        auto *anna = m_stage->signedIn(u"Anna"_s);
        anna->sayBinary();
        QCOMPARE(anna->refusal(), u"bad_message"_s);
    }

    void whoKeepsAtItIsClosedAndOthersNoticeNothing()
    {
        auto *anna = m_stage->memberOf(u"tea"_s, u"Anna"_s);
        auto *flood = m_stage->memberOf(u"tea"_s, u"Eve"_s);
        m_stage->settle();
        anna->objects.clear();
        for (int i = 0; i < 2 * Limits::refusalBurst && !flood->closedWith; ++i)
            flood->say(QByteArray{"{}"});
        QCOMPARE(flood->closedWith, Protocol::CloseCode::Policy);
        m_stage->settle();
        QVERIFY(anna->objects.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestNativeSession)
#include "tst_nativesession.moc"
