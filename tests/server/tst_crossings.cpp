// SPDX-License-Identifier: MIT
// Commands that cross: what becomes of them when another one, or the end of the session, comes
// before the store's answer; and who is not to hear of it.
#include "protocol/limits.h"
#include "support/asking.h"
#include "support/backstage.h"

#include <QJsonArray>

using namespace Support;

class TestCrossings : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Backstage> m_stage;
    FakeConnection *m_anna = nullptr;
    FakeConnection *m_ben = nullptr;

    static QString idOf(const FakeConnection *connection)
    {
        return connection->objects.first()[u"member"][u"id"].toString();
    }

    static QString tokenOf(const FakeConnection *connection)
    {
        return connection->objects.first()[u"token"].toString();
    }

    static QJsonObject ofRoom(const QString &room, QJsonObject fields = {})
    {
        fields[u"room"] = room;
        return fields;
    }

    QString make(const QString &kind, const QString &name)
    {
        return ask(m_anna, u"room.create"_s,
                   {{u"kind"_s, kind},
                    {u"name"_s, name},
                    {u"members"_s, QJsonArray{idOf(m_ben)}}})[u"room"]
            .toString();
    }

    static QJsonObject join(FakeConnection *who, const QString &name)
    {
        return ask(who, u"room.join"_s, {{u"name"_s, name}});
    }

    static QJsonObject enter(FakeConnection *who, const QString &room)
    {
        return ask(who, u"room.join"_s, ofRoom(room));
    }

    static QJsonObject post(const QString &room, const QString &text)
    {
        static int nonce = 0;
        return command(u"text.post"_s,
                       ofRoom(room, {{u"nonce"_s, u"n%1"_s.arg(++nonce)}, {u"message"_s, text}}));
    }

    bool isPosted(FakeConnection *who, const QString &room, const QString &text)
    {
        who->say(post(room, text));
        m_stage->settle();
        return who->texts().contains(text);
    }

    static QJsonObject listed(FakeConnection *who, const QString &room)
    {
        for (const QJsonValue summary : ask(who, u"rooms.fetch"_s)[u"rooms"].toArray()) {
            if (summary[u"room"] == room)
                return summary.toObject();
        }
        return {};
    }

    static QJsonObject person(FakeConnection *asking, const QString &id)
    {
        for (const QJsonValue one : ask(asking, u"people.fetch"_s)[u"people"].toArray()) {
            if (one[u"id"] == id)
                return one.toObject();
        }
        return {};
    }

    QString ownedByNobody(const QString &name)
    {
        const QString id = u"r_"_s + name;
        (void)m_stage->rooms().add({.id = Protocol::RoomId{id}, .facts = {.name = name}});
        return id;
    }

    // With the session in it, as a socket that fails.
    void lose(FakeConnection *&connection)
    {
        connection->hangUp();
        delete std::exchange(connection, nullptr);
        m_stage->settle();
    }

private slots:
    void init()
    {
        m_folder = QTemporaryDir{};
        m_stage = std::make_unique<Backstage>(m_folder.path());
        m_anna = m_stage->signedIn(u"Anna"_s);
        m_ben = m_stage->signedIn(u"Ben"_s);
    }

    void cleanup() { m_stage.reset(); }

    void aNameOnItsWayToTheStoreIsNobodyElses()
    {
        m_anna->say(command(u"room.create"_s, {{u"kind"_s, u"public"_s}, {u"name"_s, u"tea"_s}}));
        m_ben->say(command(u"room.join"_s, {{u"name"_s, u"tea"_s}, {u"ref"_s, 7}}));
        m_ben->say(command(u"room.create"_s,
                           {{u"kind"_s, u"public"_s}, {u"name"_s, u"tea"_s}, {u"ref"_s, 8}}));
        m_stage->settle();
        QCOMPARE(codeOf(answerTo(m_ben, 7)), u"storage"_s);
        QVERIFY(answerTo(m_ben, 7)[u"retryAfter"].toInt() > 0);
        QCOMPARE(codeOf(answerTo(m_ben, 8)), u"taken"_s);
        const QString room = m_anna->ofType(u"room.entered"_s).first()[u"room"].toString();
        QCOMPARE(join(m_ben, u"tea"_s)[u"room"], room);
        QVERIFY(isPosted(m_ben, room, u"one room"_s));
    }

    void oneOfTwoRoomsGetsTheName()
    {
        const QString first = make(u"public"_s, u"tea"_s);
        const QString second = make(u"public"_s, u"coffee"_s);
        m_anna->say(
            command(u"room.edit"_s, ofRoom(first, {{u"name"_s, u"chai"_s}, {u"ref"_s, 7}})));
        m_anna->say(
            command(u"room.edit"_s, ofRoom(second, {{u"name"_s, u"chai"_s}, {u"ref"_s, 8}})));
        m_ben->say(command(u"room.join"_s, {{u"name"_s, u"chai"_s}, {u"ref"_s, 9}}));
        m_stage->settle();
        QCOMPARE(codeOf(answerTo(m_anna, 7)), u"ack"_s);
        QCOMPARE(codeOf(answerTo(m_anna, 8)), u"taken"_s);
        QCOMPARE(codeOf(answerTo(m_ben, 9)), u"storage"_s);
        QCOMPARE(join(m_ben, u"chai"_s)[u"room"], first);
    }

    void aRoomThatWasChangedStays()
    {
        const QString room = join(m_anna, u"tea"_s)[u"room"].toString();
        QCOMPARE(codeOf(ask(m_anna, u"room.edit"_s, ofRoom(room, {{u"topic"_s, u"green"_s}}))),
                 u"ack"_s);
        lose(m_anna);
        const auto entered = join(m_ben, u"tea"_s);
        QCOMPARE(entered[u"room"], room);
        QCOMPARE(entered[u"topic"], u"green"_s);
        QCOMPARE(entered[u"role"], u"member"_s); // it has an owner
        QVERIFY(isPosted(m_ben, room, u"still here"_s));
    }

    void anInvitationMayComeBeforeTheFirstText()
    {
        const QString room = join(m_anna, u"tea"_s)[u"room"].toString();
        const auto made = ask(m_anna, u"invite.make"_s, ofRoom(room));
        QCOMPARE(codeOf(made), u"invite.made"_s);
        QCOMPARE(ask(m_ben, u"room.join"_s, {{u"invite"_s, made[u"token"]}})[u"room"], room);
    }

    void whatIsMadeForAPeerThatIsGoneIsThere()
    {
        m_anna->say(command(u"room.create"_s, {{u"kind"_s, u"public"_s}, {u"name"_s, u"tea"_s}}));
        lose(m_anna);
        const QString room = join(m_ben, u"tea"_s)[u"room"].toString();
        QCOMPARE(m_ben->ofType(u"room.opened"_s).value(0)[u"room"], room);
        QVERIFY(isPosted(m_ben, room, u"for us"_s));
    }

    void whatChangedForAPeerThatIsGoneIsTold()
    {
        const QString room = make(u"public"_s, u"tea"_s);
        QVERIFY(isPosted(m_anna, room, u"one"_s));
        enter(m_ben, room);
        m_anna->say(command(u"member.rename"_s, {{u"name"_s, u"Ann"_s}}));
        m_anna->say(command(u"reaction.set"_s,
                            ofRoom(room, {{u"seq"_s, 1}, {u"emoji"_s, u"👍"_s}, {u"on"_s, true}})));
        m_anna->say(
            command(u"text.edit"_s, ofRoom(room, {{u"seq"_s, 1}, {u"message"_s, u"won"_s}})));
        m_anna->say(command(u"room.edit"_s, ofRoom(room, {{u"name"_s, u"chai"_s}})));
        lose(m_anna);
        QCOMPARE(m_ben->ofType(u"reaction.changed"_s).size(), 1);
        QCOMPARE(m_ben->ofType(u"text.changed"_s).value(0)[u"message"], u"won"_s);
        QCOMPARE(m_ben->ofType(u"room.changed"_s).value(0)[u"name"], u"chai"_s);
        QCOMPARE(enter(m_ben, room)[u"revision"], 2);
        QCOMPARE(join(m_ben, u"chai"_s)[u"room"], room);
    }

    void whoIsGoneEntersNothing()
    {
        const QString room = make(u"private"_s, u"plans"_s);
        const auto token = ask(m_anna, u"invite.make"_s, ofRoom(room))[u"token"];
        auto *cleo = m_stage->signedIn(u"Cleo"_s);
        cleo->say(command(u"room.join"_s, {{u"invite"_s, token}}));
        cleo->hangUp();
        m_stage->settle();
        QCOMPARE(enter(m_anna, room)[u"present"], 1);
    }

    void whoIsGoneDoesNotSignIn()
    {
        auto *second = m_stage->native(u"tea"_s);
        second->say(command(u"hello"_s, {{u"token"_s, tokenOf(m_ben)}}));
        second->hangUp();
        lose(m_ben);
        QCOMPARE(person(m_anna, idOf(m_anna))[u"availability"], u"online"_s);
        const auto people = ask(m_anna, u"people.fetch"_s)[u"people"].toArray();
        QCOMPARE(std::ranges::count_if(
                     people, [](const QJsonValue &p) { return p[u"availability"] == u"online"_s; }),
                 1);
        QVERIFY(!m_stage->rooms().find(u"tea"_s));
    }

    void whoLeftWasSeenThen()
    {
        const QString ben = idOf(m_ben);
        lose(m_ben);
        const QString seen = person(m_anna, ben)[u"seen"].toString();
        QVERIFY(!seen.isEmpty());
        const auto now = [] { return QDateTime::currentMSecsSinceEpoch(); };
        const qint64 later = now() + 5;
        QTRY_VERIFY(now() > later);
        QCOMPARE(person(m_anna, ben)[u"seen"], seen);
    }

    void whoPostsAndLeavesHearsOfIt()
    {
        const QString room = join(m_anna, u"tea"_s)[u"room"].toString();
        m_anna->say(post(room, u"goodbye"_s));
        m_anna->say(command(u"room.leave"_s, ofRoom(room)));
        m_stage->settle();
        QCOMPARE(m_anna->texts(), QStringList{u"goodbye"_s});
    }

    void aRoomThatCannotBeEnteredIsNotMade()
    {
        for (int i = 0; i < Limits::roomsPerSession; ++i)
            enter(m_anna, ownedByNobody(u"room %1"_s.arg(i)));
        QCOMPARE(codeOf(ask(m_anna, u"room.create"_s,
                            {{u"kind"_s, u"public"_s}, {u"name"_s, u"tea"_s}})),
                 u"too_many"_s);
        QVERIFY(!m_stage->rooms().find(u"tea"_s));
    }

    void anotherRoleLeavesUnreadWhatIsUnread()
    {
        const QString room = make(u"private"_s, u"plans"_s);
        QVERIFY(isPosted(m_anna, room, u"one"_s));
        QVERIFY(isPosted(m_anna, room, u"hello @ben"_s));
        const QJsonObject moderator{{u"member"_s, idOf(m_ben)}, {u"role"_s, u"moderator"_s}};
        QCOMPARE(codeOf(ask(m_anna, u"role.set"_s, ofRoom(room, moderator))), u"ack"_s);
        QCOMPARE(listed(m_ben, room)[u"mentions"], 1);
        const QString token = tokenOf(m_ben);
        m_stage.reset();
        m_stage = std::make_unique<Backstage>(m_folder.path());
        m_ben = m_stage->signedIn(u"Ben"_s, token);
        QCOMPARE(listed(m_ben, room)[u"unread"], 2);
        QCOMPARE(listed(m_ben, room)[u"role"], u"moderator"_s);
    }

    void whatIsHiddenIsNotToldByTheWay()
    {
        const QString room = make(u"private"_s, u"plans"_s);
        QCOMPARE(codeOf(ask(m_anna, u"room.edit"_s, ofRoom(room, {{u"history"_s, u"joined"_s}}))),
                 u"ack"_s);
        QVERIFY(isPosted(m_anna, room, u"secret"_s));
        auto *cleo = m_stage->signedIn(u"Cleo"_s);
        QCOMPARE(codeOf(ask(m_anna, u"members.add"_s,
                            ofRoom(room, {{u"members"_s, QJsonArray{idOf(cleo)}}}))),
                 u"ack"_s);
        QVERIFY(!listed(cleo, room).contains(u"last"_s));
        enter(cleo, room);
        enter(m_ben, room);
        QVERIFY(isPosted(m_anna, room, u"open"_s));
        for (const int seq : {1, 2})
            ask(m_anna, u"pin.set"_s, ofRoom(room, {{u"seq"_s, seq}, {u"on"_s, true}}));
        m_stage->settle();
        QCOMPARE(listed(cleo, room)[u"last"][u"message"], u"open"_s);
        QCOMPARE(cleo->ofType(u"text.changed"_s).size(), 1);
        QCOMPARE(cleo->ofType(u"text.changed"_s).first()[u"seq"], 2);
        QCOMPARE(m_ben->ofType(u"text.changed"_s).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestCrossings)
#include "tst_crossings.moc"
