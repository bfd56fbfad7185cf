// SPDX-License-Identifier: MIT
// Rooms of every kind: who sees them, who gets in, who may do what there.
#include "protocol/limits.h"
#include "support/asking.h"
#include "support/backstage.h"

#include <QJsonArray>

using namespace Support;

class TestRoomCommands : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Backstage> m_stage;
    FakeConnection *m_anna = nullptr;
    FakeConnection *m_ben = nullptr;
    FakeConnection *m_cleo = nullptr;

    static QString idOf(const FakeConnection *connection)
    {
        return connection->objects.first()[u"member"][u"id"].toString();
    }

    static QString tokenOf(const FakeConnection *connection)
    {
        return connection->objects.first()[u"token"].toString();
    }

    static QJsonArray list(std::initializer_list<FakeConnection *> people)
    {
        QJsonArray ids;
        for (const FakeConnection *person : people)
            ids.append(idOf(person));
        return ids;
    }

    QString make(const QString &kind, QJsonObject fields = {})
    {
        fields[u"kind"] = kind;
        const auto entered = ask(m_anna, u"room.create"_s, fields);
        return codeOf(entered) == u"room.entered"_s ? entered[u"room"].toString() : QString{};
    }

    static QString join(FakeConnection *who, const QString &room)
    {
        return codeOf(ask(who, u"room.join"_s, {{u"room"_s, room}}));
    }

    static QString post(FakeConnection *who, const QString &room, const QString &text)
    {
        static int nonce = 0;
        const QString mine = u"n%1"_s.arg(++nonce);
        who->say(
            command(u"text.post"_s, {{u"room"_s, room}, {u"nonce"_s, mine}, {u"message"_s, text}}));
        const auto answer = [&] {
            for (const QJsonObject &object : who->objects) {
                if (object[u"nonce"] == mine)
                    return object;
            }
            return QJsonObject{};
        };
        (void)QTest::qWaitFor([&] { return !answer().isEmpty(); }, 2000);
        return codeOf(answer());
    }

    static QJsonObject listed(FakeConnection *who, const QString &room)
    {
        const auto page = ask(who, u"rooms.fetch"_s);
        for (const QJsonValue summary : page[u"rooms"].toArray()) {
            if (summary[u"room"] == room)
                return summary.toObject();
        }
        return {};
    }

    void restart()
    {
        const QStringList tokens{tokenOf(m_anna), tokenOf(m_ben), tokenOf(m_cleo)};
        m_stage.reset();
        m_stage = std::make_unique<Backstage>(m_folder.path());
        m_anna = m_stage->signedIn(u"Anna"_s, tokens[0]);
        m_ben = m_stage->signedIn(u"Ben"_s, tokens[1]);
        m_cleo = m_stage->signedIn(u"Cleo"_s, tokens[2]);
    }

private slots:
    void init()
    {
        m_stage = std::make_unique<Backstage>(m_folder.path());
        m_anna = m_stage->signedIn(u"Anna"_s);
        m_ben = m_stage->signedIn(u"Ben"_s);
        m_cleo = m_stage->signedIn(u"Cleo"_s);
    }

    void cleanup() { m_stage.reset(); }

    void aPublicRoomIsForEverybody()
    {
        const QString room = make(u"public"_s, {{u"name"_s, u"Fête 茶"_s}, {u"topic"_s, u"tea"_s}});
        QVERIFY(!room.isEmpty());
        m_stage->settle();
        QCOMPARE(m_ben->ofType(u"room.opened"_s).last()[u"topic"], u"tea"_s);
        QCOMPARE(join(m_ben, room), u"room.entered"_s);
        QCOMPARE(codeOf(ask(m_cleo, u"room.create"_s,
                            {{u"kind"_s, u"public"_s}, {u"name"_s, u"Fête 茶"_s}})),
                 u"taken"_s);
    }

    void aPrivateRoomIsThereForItsMembersOnly()
    {
        const QString room =
            make(u"private"_s, {{u"name"_s, u"plans"_s}, {u"members"_s, list({m_ben})}});
        QVERIFY(!room.isEmpty());
        m_stage->settle();
        QCOMPARE(m_ben->ofType(u"room.opened"_s).size(), 1);
        QVERIFY(m_cleo->ofType(u"room.opened"_s).isEmpty());
        QVERIFY(listed(m_cleo, room).isEmpty());
        QCOMPARE(join(m_cleo, room), u"no_room"_s);
        QCOMPARE(listed(m_ben, room)[u"role"], u"member"_s);
        QCOMPARE(join(m_ben, room), u"room.entered"_s);
        // Its name says nothing: another room may have the same.
        QCOMPARE(codeOf(ask(m_cleo, u"room.join"_s, {{u"name"_s, u"plans"_s}})), u"room.entered"_s);
    }

    void twoPeopleHaveOneDirectRoom()
    {
        const QString room = make(u"direct"_s, {{u"members"_s, list({m_ben})}});
        QVERIFY(!room.isEmpty());
        const auto again = ask(m_ben, u"room.create"_s,
                               {{u"kind"_s, u"direct"_s}, {u"members"_s, list({m_anna})}});
        QCOMPARE(again[u"room"], room);
        QCOMPARE(again[u"with"].toArray().size(), 2);
        QCOMPARE(post(m_ben, room, u"hi"_s), u"text.posted"_s);
        QCOMPARE(codeOf(ask(m_ben, u"room.leave"_s, {{u"room"_s, room}})), u"forbidden"_s);
        QCOMPARE(join(m_cleo, room), u"no_room"_s);
        restart();
        QCOMPARE(make(u"direct"_s, {{u"members"_s, list({m_ben})}}), room);
        QCOMPARE(listed(m_anna, room)[u"unread"], 1);
    }

    void aRoomIsMadeOfWhatThereIs_data()
    {
        QTest::addColumn<QJsonObject>("fields");
        QTest::addColumn<QString>("code");
        const QJsonArray nobody{u"p_nobody"_s};
        QTest::newRow("no name") << QJsonObject{{u"kind"_s, u"private"_s}} << u"bad_room"_s;
        QTest::newRow("nobody there")
            << QJsonObject{{u"kind"_s, u"group"_s}, {u"members"_s, nobody}} << u"no_member"_s;
        QTest::newRow("direct with nobody")
            << QJsonObject{{u"kind"_s, u"direct"_s}} << u"bad_message"_s;
        QTest::newRow("direct with a name")
            << QJsonObject{{u"kind"_s, u"direct"_s}, {u"name"_s, u"a"_s}, {u"members"_s, nobody}}
            << u"bad_message"_s;
        QTest::newRow("unknown kind") << QJsonObject{{u"kind"_s, u"odd"_s}} << u"bad_message"_s;
        QTest::newRow("topic") << QJsonObject{{u"kind"_s, u"public"_s},
                                              {u"name"_s, u"x"_s},
                                              {u"topic"_s, QString{600, u't'}}}
                               << u"too_long"_s;
    }
    void aRoomIsMadeOfWhatThereIs()
    {
        QFETCH(QJsonObject, fields);
        QFETCH(QString, code);
        QCOMPARE(codeOf(ask(m_anna, command(u"room.create"_s, fields))), code);
    }

    void nobodyIsDirectWithThemselves()
    {
        QCOMPARE(codeOf(ask(m_anna, u"room.create"_s,
                            {{u"kind"_s, u"direct"_s}, {u"members"_s, list({m_anna})}})),
                 u"bad_message"_s);
    }

    void anAnnouncementRoomIsReadByTheOthers()
    {
        const QString room =
            make(u"public"_s, {{u"name"_s, u"news"_s}, {u"posting"_s, u"moderators"_s}});
        QCOMPARE(join(m_ben, room), u"room.entered"_s);
        QCOMPARE(post(m_ben, room, u"me too"_s), u"forbidden"_s);
        QCOMPARE(post(m_anna, room, u"hear"_s), u"text.posted"_s);
        QCOMPARE(codeOf(ask(m_ben, u"typing.set"_s, {{u"room"_s, room}, {u"typing"_s, true}})),
                 u"forbidden"_s);
        QCOMPARE(codeOf(ask(
                     m_anna, u"role.set"_s,
                     {{u"room"_s, room}, {u"member"_s, idOf(m_ben)}, {u"role"_s, u"moderator"_s}})),
                 u"ack"_s);
        QCOMPARE(post(m_ben, room, u"me too"_s), u"text.posted"_s);
    }

    void anArchivedRoomIsReadOnly()
    {
        const QString room = make(u"private"_s, {{u"name"_s, u"old"_s}});
        QCOMPARE(post(m_anna, room, u"kept"_s), u"text.posted"_s);
        QCOMPARE(codeOf(ask(m_anna, u"room.edit"_s, {{u"room"_s, room}, {u"archived"_s, true}})),
                 u"ack"_s);
        m_stage->settle();
        QVERIFY(m_anna->ofType(u"room.changed"_s).last()[u"archived"].toBool());
        QCOMPARE(post(m_anna, room, u"more"_s), u"archived"_s);
        QCOMPARE(codeOf(ask(m_anna, u"text.edit"_s,
                            {{u"room"_s, room}, {u"seq"_s, 1}, {u"message"_s, u"x"_s}})),
                 u"archived"_s);
        restart();
        QCOMPARE(join(m_anna, room), u"room.entered"_s);
        QCOMPARE(post(m_anna, room, u"more"_s), u"archived"_s);
    }

    void aRoomGoesByAnotherName()
    {
        const QString room = make(u"public"_s, {{u"name"_s, u"tea"_s}});
        make(u"public"_s, {{u"name"_s, u"cake"_s}});
        QCOMPARE(codeOf(ask(m_anna, u"room.edit"_s, {{u"room"_s, room}, {u"name"_s, u"cake"_s}})),
                 u"taken"_s);
        QCOMPARE(codeOf(ask(m_anna, u"room.edit"_s, {{u"room"_s, room}, {u"name"_s, u"chai"_s}})),
                 u"ack"_s);
        QCOMPARE(ask(m_ben, u"room.join"_s, {{u"name"_s, u"chai"_s}})[u"room"], room);
        QCOMPARE_NE(ask(m_ben, u"room.join"_s, {{u"name"_s, u"tea"_s}})[u"room"], room);
        restart();
        QCOMPARE(ask(m_ben, u"room.join"_s, {{u"name"_s, u"chai"_s}})[u"room"], room);
    }

    void twoChangesAtOnceAreBothMade()
    {
        const QString room = make(u"private"_s, {{u"name"_s, u"plans"_s}});
        m_anna->say(command(u"room.edit"_s, {{u"room"_s, room}, {u"topic"_s, u"what"_s}}));
        m_anna->say(command(u"room.edit"_s, {{u"room"_s, room}, {u"slowMode"_s, 30}}));
        m_stage->settle();
        QTRY_COMPARE(m_anna->ofType(u"room.changed"_s).size(), 2);
        m_stage->settle();
        restart();
        const auto facts = listed(m_anna, room);
        QCOMPARE(facts[u"topic"], u"what"_s);
        QCOMPARE(facts[u"slowMode"], 30);
    }

    void slowModeHoldsMembersBack()
    {
        const QString room = make(u"public"_s, {{u"name"_s, u"slow"_s}});
        QCOMPARE(join(m_ben, room), u"room.entered"_s);
        QCOMPARE(codeOf(ask(m_anna, u"room.edit"_s, {{u"room"_s, room}, {u"slowMode"_s, 60}})),
                 u"ack"_s);
        QCOMPARE(post(m_ben, room, u"one"_s), u"text.posted"_s);
        QCOMPARE(post(m_ben, room, u"two"_s), u"rate"_s);
        const qint64 wait = m_ben->ofType(u"refusal"_s).last()[u"retryAfter"].toInteger();
        QVERIFY(wait > 50'000 && wait <= 60'000);
        QCOMPARE(post(m_anna, room, u"I may"_s), u"text.posted"_s);
        QCOMPARE(post(m_anna, room, u"and again"_s), u"text.posted"_s);
        QCOMPARE(codeOf(ask(m_anna, u"room.edit"_s, {{u"room"_s, room}, {u"slowMode"_s, -1}})),
                 u"bad_message"_s);
    }

    void anInvitationLetsIn()
    {
        const QString room = make(u"private"_s, {{u"name"_s, u"plans"_s}});
        const auto made = ask(m_anna, u"invite.make"_s, {{u"room"_s, room}, {u"uses"_s, 1}});
        QCOMPARE(codeOf(made), u"invite.made"_s);
        const QJsonObject way{{u"invite"_s, made[u"token"]}};
        QCOMPARE(ask(m_ben, u"room.join"_s, way)[u"room"], room);
        QCOMPARE(codeOf(ask(m_cleo, u"room.join"_s, way)), u"bad_invite"_s);
        QCOMPARE(codeOf(ask(m_cleo, u"room.join"_s, {{u"invite"_s, u"guess"_s}})), u"bad_invite"_s);
    }

    void anInvitationCanBeTakenBack()
    {
        const QString room = make(u"group"_s);
        const auto made = ask(m_anna, u"invite.make"_s, {{u"room"_s, room}, {u"seconds"_s, 3600}});
        const auto invites = ask(m_anna, u"invites.fetch"_s, {{u"room"_s, room}});
        QCOMPARE(invites[u"invites"].toArray().size(), 1);
        const QJsonValue id = invites[u"invites"][0][u"id"];
        QVERIFY(!invites[u"invites"][0].toObject().contains(u"token"_s));
        QCOMPARE(codeOf(ask(m_anna, u"invite.revoke"_s, {{u"room"_s, room}, {u"invite"_s, id}})),
                 u"ack"_s);
        QCOMPARE(codeOf(ask(m_ben, u"room.join"_s, {{u"invite"_s, made[u"token"]}})),
                 u"bad_invite"_s);
        QCOMPARE(codeOf(ask(m_anna, u"invite.make"_s, {{u"room"_s, room}, {u"uses"_s, 0}})),
                 u"bad_message"_s);
    }

    void whoIsRemovedHearsNoMore()
    {
        const QString room =
            make(u"private"_s, {{u"name"_s, u"plans"_s}, {u"members"_s, list({m_ben})}});
        QCOMPARE(join(m_ben, room), u"room.entered"_s);
        QCOMPARE(codeOf(ask(m_anna, u"member.remove"_s,
                            {{u"room"_s, room}, {u"member"_s, idOf(m_ben)}})),
                 u"ack"_s);
        m_stage->settle();
        QCOMPARE(m_ben->ofType(u"room.closed"_s).size(), 1);
        QCOMPARE(post(m_anna, room, u"he is gone"_s), u"text.posted"_s);
        QCOMPARE(post(m_ben, room, u"am I?"_s), u"no_room"_s);
        QVERIFY(m_ben->texts().isEmpty());
        restart();
        QCOMPARE(join(m_ben, room), u"no_room"_s);
    }

    void ownersAreNotRemovedByModerators()
    {
        const QString room =
            make(u"private"_s, {{u"name"_s, u"plans"_s}, {u"members"_s, list({m_ben})}});
        QCOMPARE(join(m_ben, room), u"room.entered"_s);
        const auto role = [&](FakeConnection *by, FakeConnection *of, const QString &as) {
            return codeOf(ask(by, u"role.set"_s,
                              {{u"room"_s, room}, {u"member"_s, idOf(of)}, {u"role"_s, as}}));
        };
        QCOMPARE(role(m_anna, m_ben, u"moderator"_s), u"ack"_s);
        QCOMPARE(role(m_ben, m_anna, u"member"_s), u"forbidden"_s);
        QCOMPARE(codeOf(ask(m_ben, u"member.remove"_s,
                            {{u"room"_s, room}, {u"member"_s, idOf(m_anna)}})),
                 u"forbidden"_s);
        QCOMPARE(role(m_anna, m_anna, u"member"_s), u"forbidden"_s); // the last owner
        QCOMPARE(role(m_anna, m_cleo, u"member"_s), u"no_member"_s);
    }

    void aRoomDoesNotLoseItsLastOwner()
    {
        const QString room = make(u"group"_s, {{u"members"_s, list({m_ben, m_cleo})}});
        QCOMPARE(join(m_ben, room), u"room.entered"_s);
        QCOMPARE(codeOf(ask(m_anna, u"room.leave"_s, {{u"room"_s, room}})), u"ack"_s);
        QCOMPARE(join(m_anna, room), u"no_room"_s);
        m_stage->settle();
        restart();
        const QStringList roles{listed(m_ben, room)[u"role"].toString(),
                                listed(m_cleo, room)[u"role"].toString()};
        QCOMPARE(roles.count(u"owner"_s), 1);
        QVERIFY(listed(m_anna, room).isEmpty());
    }

    void allDevicesLeaveTogether()
    {
        const QString room = m_stage->idOf(u"lobby"_s);
        auto *second = m_stage->signedIn(u"Anna"_s, tokenOf(m_anna));
        QCOMPARE(join(m_anna, room), u"room.entered"_s);
        QCOMPARE(join(second, room), u"room.entered"_s);
        QCOMPARE(codeOf(ask(m_anna, u"room.leave"_s, {{u"room"_s, room}})), u"ack"_s);
        m_stage->settle();
        QCOMPARE(second->ofType(u"member.removed"_s).size(), 1);
        QCOMPARE(post(second, room, u"still?"_s), u"not_joined"_s);
    }

    void aGroupBelongsToAllInIt()
    {
        const QString room = make(u"group"_s, {{u"members"_s, list({m_ben})}});
        QCOMPARE(join(m_ben, room), u"room.entered"_s);
        QCOMPARE(codeOf(ask(m_ben, u"members.add"_s,
                            {{u"room"_s, room}, {u"members"_s, list({m_cleo})}})),
                 u"ack"_s);
        QCOMPARE(join(m_cleo, room), u"room.entered"_s);
        m_stage->settle();
        QCOMPARE(m_anna->ofType(u"member.added"_s).last()[u"member"][u"id"], idOf(m_cleo));
        QCOMPARE(codeOf(ask(m_cleo, u"room.edit"_s, {{u"room"_s, room}, {u"name"_s, u"us"_s}})),
                 u"ack"_s);
        QCOMPARE(codeOf(ask(m_cleo, u"room.edit"_s, {{u"room"_s, room}, {u"keepCount"_s, 1}})),
                 u"forbidden"_s);
    }

    void theListKnowsWhatIsUnread()
    {
        const QString room = m_stage->idOf(u"lobby"_s);
        QCOMPARE(join(m_anna, room), u"room.entered"_s);
        QCOMPARE(join(m_ben, room), u"room.entered"_s);
        QCOMPARE(post(m_ben, room, u"one"_s), u"text.posted"_s);
        QCOMPARE(post(m_ben, room, u"hello @anna"_s), u"text.posted"_s);
        QCOMPARE(post(m_ben, room, QString{1000, u'x'}), u"text.posted"_s);
        const auto summary = listed(m_anna, room);
        QCOMPARE(summary[u"unread"], 3);
        QCOMPARE(summary[u"mentions"], 1);
        QCOMPARE(summary[u"last"][u"message"], QString(Limits::lastTextLength, u'x'));
        QCOMPARE(listed(m_ben, room)[u"unread"], 0); // who writes has read
        QVERIFY(!listed(m_cleo, room).contains(u"unread"_s));
        restart();
        QCOMPARE(listed(m_anna, room)[u"unread"], 3);
        QCOMPARE(listed(m_anna, room)[u"mentions"], 1);
        QCOMPARE(listed(m_ben, room)[u"unread"], 0);
    }

    void membersAreListedAlsoWhenAway()
    {
        const QString room =
            make(u"private"_s, {{u"name"_s, u"plans"_s}, {u"members"_s, list({m_ben})}});
        const auto page = ask(m_anna, u"members.fetch"_s, {{u"room"_s, room}});
        QHash<QString, QJsonObject> byName;
        for (const QJsonValue member : page[u"members"].toArray())
            byName.insert(member[u"name"].toString(), member.toObject());
        QCOMPARE(byName.size(), 2);
        QVERIFY(byName[u"Anna"_s][u"online"].toBool());
        QCOMPARE(byName[u"Anna"_s][u"role"], u"owner"_s);
        QVERIFY(!byName[u"Ben"_s][u"online"].toBool());
    }

    void aPublicRoomKeepsItsMembers()
    {
        QCOMPARE(codeOf(ask(m_anna, u"room.join"_s, {{u"name"_s, u"tea"_s}})), u"room.entered"_s);
        const QString room = m_stage->idOf(u"tea"_s);
        QCOMPARE(join(m_ben, room), u"room.entered"_s);
        QCOMPARE(post(m_ben, room, u"now it stays"_s), u"text.posted"_s);
        QCOMPARE(join(m_cleo, room), u"room.entered"_s);
        m_stage->settle();
        restart();
        QCOMPARE(listed(m_anna, room)[u"role"], u"owner"_s);
        QCOMPARE(listed(m_ben, room)[u"role"], u"member"_s);
        QCOMPARE(listed(m_cleo, room)[u"role"], u"member"_s);
    }
};

QTEST_GUILESS_MAIN(TestRoomCommands)
#include "tst_roomcommands.moc"
