// SPDX-License-Identifier: MIT
// Who may do what to whom on a host: each role and each command, and what comes of it for those
// concerned.
#include "server/moderation.h"

#include "support/asking.h"
#include "support/backstage.h"

#include <QJsonArray>

using namespace Support;
using Protocol::CloseCode;

class TestModeration : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Backstage> m_stage;
    FakeConnection *m_owner = nullptr;
    FakeConnection *m_ben = nullptr; // a member like any other

    static QString idOf(const FakeConnection *one)
    {
        return one->ofType(u"welcome"_s).first()[u"member"].toObject()[u"id"].toString();
    }

    static QString tokenOf(const FakeConnection *one)
    {
        return one->ofType(u"welcome"_s).first()[u"token"].toString();
    }

    FakeConnection *ownerOf(const QString &name)
    {
        m_stage->gatekeeper().offerOwnership(u"secret"_s, {});
        auto *one = m_stage->native();
        ask(one, u"hello"_s, {{u"name"_s, name}, {u"owner"_s, u"secret"_s}});
        return one;
    }

    FakeConnection *withRole(const QString &name, const QString &role)
    {
        auto *one = m_stage->signedIn(name);
        if (codeOf(setRole(idOf(one), role)) != u"ack"_s)
            qFatal("no role");
        m_stage->settle();
        return one;
    }

    QJsonObject setRole(const QString &member, const QString &role)
    {
        return ask(m_owner, u"person.role"_s, {{u"member"_s, member}, {u"role"_s, role}});
    }

    QJsonObject enter(FakeConnection *one, const QString &room)
    {
        return ask(one, u"room.join"_s, {{u"name"_s, room}});
    }

    QString post(FakeConnection *one, const QString &room, const QString &text)
    {
        const auto posted = one->ofType(u"text.posted"_s).size();
        const auto refused = one->ofType(u"refusal"_s).size();
        one->say(
            command(u"text.post"_s, {{u"room"_s, room}, {u"nonce"_s, text}, {u"message"_s, text}}));
        (void)QTest::qWaitFor([&] {
            return one->ofType(u"text.posted"_s).size() > posted
                || one->ofType(u"refusal"_s).size() > refused;
        });
        return codeOf(one->last());
    }

    void restart()
    {
        m_stage.reset();
        m_stage = std::make_unique<Backstage>(m_folder->path());
    }

    QJsonArray audit() { return ask(m_owner, u"audit.fetch"_s)[u"entries"].toArray(); }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_stage = std::make_unique<Backstage>(m_folder->path());
        m_owner = ownerOf(u"Olga"_s);
        m_ben = m_stage->signedIn(u"Ben"_s);
    }

    void cleanup() { m_stage.reset(); }

    void theSecretMakesAnOwner()
    {
        QCOMPARE(m_owner->ofType(u"welcome"_s).first()[u"role"], u"owner"_s);
        QVERIFY(!m_ben->ofType(u"welcome"_s).first().contains(u"role"_s));
        const QString token = tokenOf(m_owner);
        restart();
        auto *again = m_stage->signedIn(u"Olga"_s, token);
        QCOMPARE(again->objects.first()[u"role"], u"owner"_s);
    }

    void aSecretIsGoodForOnce()
    {
        int used = 0;
        m_stage->gatekeeper().offerOwnership(u"once"_s, [&] { ++used; });
        const QJsonObject hello{{u"name"_s, u"Mia"_s}, {u"owner"_s, u"once"_s}};
        QCOMPARE(codeOf(ask(m_stage->native(), u"hello"_s, hello)), u"welcome"_s);
        QCOMPARE(used, 1);
        QCOMPARE(codeOf(ask(m_stage->native(), u"hello"_s, hello)), u"bad_invite"_s);
        QCOMPARE(used, 1);
    }

    // Everything that takes a role, asked by each role.
    void aRoleAllowsSoMuch_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QJsonObject>("fields");
        QTest::addColumn<QString>("needed");
        const QString mod = u"moderator"_s;
        const QString owner = u"owner"_s;
        const QJsonObject ben{{u"member"_s, u"BEN"_s}};
        const auto with = [](QJsonObject object, const QString &key, const QJsonValue &value) {
            object[key] = value;
            return object;
        };
        QTest::newRow("role") << u"person.role"_s << with(ben, u"role"_s, u"guest"_s) << owner;
        QTest::newRow("kick") << u"person.kick"_s << ben << mod;
        QTest::newRow("ban") << u"person.ban"_s << with(ben, u"address"_s, false) << mod;
        QTest::newRow("unban") << u"person.unban"_s << QJsonObject{{u"ban"_s, u"b_none"_s}} << mod;
        QTest::newRow("bans") << u"bans.fetch"_s << QJsonObject{} << mod;
        QTest::newRow("mute") << u"person.mute"_s << with(ben, u"seconds"_s, 60) << mod;
        QTest::newRow("reports") << u"reports.fetch"_s << QJsonObject{} << mod;
        QTest::newRow("settle") << u"report.settle"_s << QJsonObject{{u"report"_s, u"s_none"_s}}
                                << mod;
        QTest::newRow("audit") << u"audit.fetch"_s << QJsonObject{} << owner;
        QTest::newRow("gate") << u"gate.fetch"_s << QJsonObject{} << owner;
        QTest::newRow("newcomers") << u"newcomers.fetch"_s << QJsonObject{} << mod;
        QTest::newRow("judge") << u"newcomer.judge"_s
                               << QJsonObject{{u"newcomer"_s, u"n_none"_s}, {u"admitted"_s, true}}
                               << mod;
        QTest::newRow("code") << u"device.link"_s << ben << owner;
        QTest::newRow("set gate") << u"gate.set"_s << QJsonObject{{u"guests"_s, true}} << owner;
    }
    void aRoleAllowsSoMuch()
    {
        QFETCH(QString, type);
        QFETCH(QJsonObject, fields);
        QFETCH(QString, needed);
        if (fields.contains(u"member"_s))
            fields[u"member"] = idOf(m_ben);
        const QStringList roles{u"guest"_s, u"member"_s, u"moderator"_s, u"owner"_s};
        for (const QString &role : roles) {
            auto *asker = withRole(u"Ada "_s + role, role);
            const QString answer = codeOf(ask(asker, command(type, fields)));
            const bool allowed = roles.indexOf(role) >= roles.indexOf(needed);
            QVERIFY2((answer != u"forbidden"_s) == allowed, qPrintable(role + u": "_s + answer));
        }
    }

    void nobodyActsOnTheirEqual_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QJsonObject>("fields");
        QTest::newRow("kick") << u"person.kick"_s << QJsonObject{};
        QTest::newRow("ban") << u"person.ban"_s << QJsonObject{{u"address"_s, false}};
        QTest::newRow("mute") << u"person.mute"_s << QJsonObject{{u"seconds"_s, 60}};
    }
    void nobodyActsOnTheirEqual()
    {
        QFETCH(QString, type);
        QFETCH(QJsonObject, fields);
        auto *mia = withRole(u"Mia"_s, u"moderator"_s);
        auto *max = withRole(u"Max"_s, u"moderator"_s);
        for (const FakeConnection *target : {mia, max, m_owner}) {
            fields[u"member"] = idOf(target);
            QCOMPARE(codeOf(ask(mia, command(type, fields))), u"forbidden"_s);
            QVERIFY(!target->closedWith);
        }
        fields[u"member"] = idOf(max);
        QCOMPARE(codeOf(ask(m_owner, command(type, fields))), u"ack"_s);
    }

    void theLastOwnerStaysOne()
    {
        QCOMPARE(codeOf(setRole(idOf(m_owner), u"member"_s)), u"forbidden"_s);
        withRole(u"Mia"_s, u"owner"_s);
        QCOMPARE(codeOf(setRole(idOf(m_owner), u"member"_s)), u"ack"_s);
        QCOMPARE(codeOf(ask(m_owner, u"audit.fetch"_s)), u"forbidden"_s);
    }

    void aNewRoleIsTold()
    {
        ask(m_owner, u"people.fetch"_s);
        QCOMPARE(codeOf(setRole(idOf(m_ben), u"moderator"_s)), u"ack"_s);
        m_stage->settle();
        QCOMPARE(m_ben->ofType(u"standing.changed"_s).first()[u"role"], u"moderator"_s);
        const auto told = m_owner->ofType(u"person.changed"_s).last()[u"person"].toObject();
        QCOMPARE(told[u"name"], u"Ben"_s);
        QCOMPARE(told[u"role"], u"moderator"_s);
        QCOMPARE(codeOf(setRole(u"p_nobody"_s, u"moderator"_s)), u"no_member"_s);
    }

    void aModeratorModeratesEveryPublicRoom()
    {
        const QString tea = enter(m_ben, u"tea"_s)[u"room"].toString();
        QCOMPARE(post(m_ben, tea, u"hello"_s), u"text.posted"_s);
        auto *mia = m_stage->signedIn(u"Mia"_s);
        QCOMPARE(enter(mia, u"tea"_s)[u"role"], u"member"_s);
        const QJsonObject erase{{u"room"_s, tea}, {u"seq"_s, 1}};
        QCOMPARE(codeOf(ask(mia, command(u"text.delete"_s, erase))), u"forbidden"_s);
        setRole(idOf(mia), u"moderator"_s);
        m_stage->settle();
        QCOMPARE(mia->ofType(u"member.added"_s).last()[u"role"], u"moderator"_s);
        QCOMPARE(codeOf(ask(mia, command(u"text.delete"_s, erase))), u"ack"_s);
        m_stage->settle();
        QCOMPARE(audit().first().toObject()[u"deed"], u"deleted"_s);
        QCOMPARE(audit().first().toObject()[u"member"].toObject()[u"name"], u"Ben"_s);
    }

    void aPrivateRoomIsNobodyElses()
    {
        const auto made =
            ask(m_ben, u"room.create"_s, {{u"kind"_s, u"private"_s}, {u"name"_s, u"Ours"_s}});
        const QJsonObject join{{u"room"_s, made[u"room"].toString()}};
        QCOMPARE(codeOf(ask(m_owner, command(u"room.join"_s, join))), u"no_room"_s);
    }

    void aGuestMakesNoRooms()
    {
        setRole(idOf(m_ben), u"guest"_s);
        QCOMPARE(codeOf(enter(m_ben, u"lobby"_s)), u"room.entered"_s);
        QCOMPARE(codeOf(enter(m_ben, u"a new one"_s)), u"forbidden"_s);
        QCOMPARE(codeOf(ask(m_ben, u"room.create"_s,
                            {{u"kind"_s, u"public"_s}, {u"name"_s, u"Mine"_s}})),
                 u"forbidden"_s);
    }

    void whoIsKickedMayComeBack()
    {
        auto *phone = m_stage->signedIn(u"Ben"_s, tokenOf(m_ben));
        const QJsonObject kick{{u"member"_s, idOf(m_ben)}, {u"reason"_s, u" Calm\ndown "_s}};
        QCOMPARE(codeOf(ask(m_owner, command(u"person.kick"_s, kick))), u"ack"_s);
        for (const FakeConnection *gone : {m_ben, phone}) {
            QCOMPARE(gone->closedWith, CloseCode::SentAway);
            const QJsonObject word = gone->ofType(u"sent.away"_s).first();
            QCOMPARE(word[u"banned"], false);
            QCOMPARE(word[u"reason"], u"Calm down"_s);
        }
        auto *again = m_stage->signedIn(u"Ben"_s, tokenOf(m_ben));
        QCOMPARE(again->objects.first()[u"type"], u"welcome"_s);
        QCOMPARE(audit().first().toObject()[u"deed"], u"kicked"_s);
    }

    void whoIsBannedStaysAway()
    {
        const QJsonObject ban{{u"member"_s, idOf(m_ben)},
                              {u"seconds"_s, 3600},
                              {u"reason"_s, u"Spam"_s},
                              {u"address"_s, true}};
        QCOMPARE(codeOf(ask(m_owner, command(u"person.ban"_s, ban))), u"ack"_s);
        QCOMPARE(m_ben->closedWith, CloseCode::SentAway);
        const QString token = tokenOf(m_ben);
        const QString ownersToken = tokenOf(m_owner);
        for (const bool anew : {false, true}) { // the store knows it too
            if (anew)
                restart();
            auto *again = m_stage->signedIn(u"Ben"_s, token);
            QCOMPARE(again->refusal(), u"banned"_s);
            QCOMPARE(again->last()[u"reason"], u"Spam"_s);
            QVERIFY(again->last().contains(u"ends"_s));
            QCOMPARE(again->closedWith, CloseCode::SentAway);
            QCOMPARE(codeOf(ask(again, u"rooms.fetch"_s)), QString{}); // nobody hears it
        }
        m_owner = m_stage->signedIn(u"Olga"_s, ownersToken);
        const auto bans = ask(m_owner, u"bans.fetch"_s)[u"bans"].toArray();
        QCOMPARE(bans.size(), 1);
        QVERIFY(!bans[0].toObject().contains(u"network"_s)); // all here are on this computer
        QCOMPARE(codeOf(ask(m_owner, u"person.unban"_s, {{u"ban"_s, bans[0].toObject()[u"id"]}})),
                 u"ack"_s);
        QCOMPARE(m_stage->signedIn(u"Ben"_s, token)->objects.first()[u"type"], u"welcome"_s);
        QCOMPARE(audit().first().toObject()[u"deed"], u"unbanned"_s);
    }

    void oddBansAreRefused()
    {
        const auto ban = [&](const QString &member, const QJsonValue &seconds) {
            QJsonObject fields{{u"member"_s, member}, {u"address"_s, false}};
            if (!seconds.isNull())
                fields[u"seconds"] = seconds;
            return codeOf(ask(m_owner, command(u"person.ban"_s, fields)));
        };
        QCOMPARE(ban(u"p_nobody"_s, {}), u"no_member"_s);
        QCOMPARE(ban(idOf(m_ben), 0), u"bad_message"_s);
        QCOMPARE(ban(idOf(m_ben), qint64(1e15)), u"bad_message"_s);
        QVERIFY(!m_ben->closedWith);
        QVERIFY(ask(m_owner, u"bans.fetch"_s)[u"bans"].toArray().isEmpty());
    }

    void aGuestOfThePlainDialectIsBannedToo()
    {
        auto *gus = m_stage->plain(u"lobby"_s, 0, u"Gus"_s);
        const QString lobby = enter(m_owner, u"lobby"_s)[u"room"].toString();
        const auto members = ask(m_owner, u"members.fetch"_s, {{u"room"_s, lobby}});
        QString id;
        for (const QJsonValue member : members[u"members"].toArray()) {
            if (member[u"name"] == u"Gus"_s)
                id = member[u"id"].toString();
        }
        const QJsonObject ban{{u"member"_s, id}, {u"address"_s, true}};
        QCOMPARE(codeOf(ask(m_owner, command(u"person.ban"_s, ban))), u"ack"_s);
        QCOMPARE(gus->closedWith, CloseCode::SentAway);
    }

    void whoIsMutedReads()
    {
        const QString lobby = enter(m_ben, u"lobby"_s)[u"room"].toString();
        QCOMPARE(post(m_ben, lobby, u"one"_s), u"text.posted"_s);
        const QString token = tokenOf(m_ben);
        const auto mute = [&](int seconds) {
            return codeOf(ask(m_owner, u"person.mute"_s,
                              {{u"member"_s, idOf(m_ben)}, {u"seconds"_s, seconds}}));
        };
        QCOMPARE(mute(600), u"ack"_s);
        m_stage->settle();
        QVERIFY(m_ben->ofType(u"standing.changed"_s).last().contains(u"muted"_s));
        QCOMPARE(post(m_ben, lobby, u"two"_s), u"muted"_s);
        QVERIFY(m_ben->last().contains(u"ends"_s));
        QCOMPARE(codeOf(ask(m_ben, u"text.edit"_s,
                            {{u"room"_s, lobby}, {u"seq"_s, 1}, {u"message"_s, u"x"_s}})),
                 u"muted"_s);
        QCOMPARE(codeOf(ask(m_ben, u"history.fetch"_s, {{u"room"_s, lobby}})), u"history.page"_s);
        auto *phone = m_stage->signedIn(u"Ben"_s, token);
        QVERIFY(phone->objects.first().contains(u"muted"_s));
        QCOMPARE(mute(0), u"ack"_s);
        QCOMPARE(post(m_ben, lobby, u"three"_s), u"text.posted"_s);
        QCOMPARE(mute(-1), u"bad_message"_s);
    }

    void aReportReachesThoseWhoModerate()
    {
        const QString lobby = enter(m_ben, u"lobby"_s)[u"room"].toString();
        QCOMPARE(post(m_ben, lobby, u"buy tea"_s), u"text.posted"_s);
        auto *cleo = m_stage->signedIn(u"Cleo"_s);
        enter(cleo, u"lobby"_s);
        const auto report = [&](int seq) {
            return codeOf(
                ask(cleo, u"text.report"_s,
                    {{u"room"_s, lobby}, {u"seq"_s, seq}, {u"reason"_s, u"advertising"_s}}));
        };
        QCOMPARE(report(1), u"ack"_s);
        QCOMPARE(report(1), u"ack"_s); // and is no second one
        QCOMPARE(report(99), u"no_message"_s);
        m_stage->settle();
        QCOMPARE(m_owner->ofType(u"report.made"_s).size(), 1);
        QVERIFY(m_ben->ofType(u"report.made"_s).isEmpty());
        const auto reports = ask(m_owner, u"reports.fetch"_s)[u"reports"].toArray();
        QCOMPARE(reports.size(), 1);
        QCOMPARE(reports[0][u"message"], u"buy tea"_s);
        QCOMPARE(reports[0][u"author"][u"name"], u"Ben"_s);
        QCOMPARE(reports[0][u"by"][u"name"], u"Cleo"_s);
        const QJsonObject settle{{u"report"_s, reports[0][u"id"]}};
        QCOMPARE(codeOf(ask(m_owner, command(u"report.settle"_s, settle))), u"ack"_s);
        QCOMPARE(codeOf(ask(m_owner, command(u"report.settle"_s, settle))), u"no_message"_s);
        QVERIFY(ask(m_owner, u"reports.fetch"_s)[u"reports"].toArray().isEmpty());
        QCOMPARE(audit().first().toObject()[u"deed"], u"settled"_s);
    }

    void theLogHasPages()
    {
        for (int i = 0; i < Limits::pageDeeds / 2 + 1; ++i) {
            for (const int seconds : {60, 0})
                ask(m_owner, u"person.mute"_s,
                    {{u"member"_s, idOf(m_ben)}, {u"seconds"_s, seconds}});
        }
        const auto first = ask(m_owner, u"audit.fetch"_s);
        QCOMPARE(first[u"entries"].toArray().size(), Limits::pageDeeds);
        QCOMPARE(first[u"more"], true);
        const auto last = first[u"entries"].toArray().last()[u"number"];
        const auto second = ask(m_owner, u"audit.fetch"_s, {{u"before"_s, last}});
        QCOMPARE(second[u"more"], false);
        QCOMPARE(second[u"entries"].toArray().last()[u"deed"], u"role"_s); // of the owner
    }

    void onlyModeratorsSpeakForAWhile()
    {
        const QString lobby = enter(m_ben, u"lobby"_s)[u"room"].toString();
        enter(m_owner, u"lobby"_s);
        const auto edit = [&](const QJsonObject &rule) {
            QJsonObject fields = rule;
            fields[u"room"] = lobby;
            return codeOf(ask(m_owner, command(u"room.edit"_s, fields)));
        };
        QCOMPARE(edit({{u"posting"_s, u"moderators"_s}, {u"postingSeconds"_s, 600}}), u"ack"_s);
        m_stage->settle();
        QVERIFY(m_ben->ofType(u"room.changed"_s).last().contains(u"postingEnds"_s));
        QCOMPARE(post(m_ben, lobby, u"may I?"_s), u"forbidden"_s);
        QCOMPARE(post(m_owner, lobby, u"quiet"_s), u"text.posted"_s);
        m_stage->rooms().endRules(Protocol::now() + std::chrono::minutes{11});
        m_stage->settle();
        QCOMPARE(m_ben->ofType(u"room.changed"_s).last()[u"posting"], u"all"_s);
        QCOMPARE(post(m_ben, lobby, u"thanks"_s), u"text.posted"_s);
        QCOMPARE(edit({{u"postingSeconds"_s, 600}}), u"bad_message"_s);
        QCOMPARE(edit({{u"posting"_s, u"all"_s}, {u"postingSeconds"_s, 600}}), u"bad_message"_s);
    }
};

QTEST_GUILESS_MAIN(TestModeration)
#include "tst_moderation.moc"
