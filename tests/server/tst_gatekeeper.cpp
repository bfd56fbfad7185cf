// SPDX-License-Identifier: MIT
// Who comes in for the first time: the password of a host, its guests, and who guesses.
#include "server/gatekeeper.h"

#include "support/asking.h"
#include "support/backstage.h"
#include "trust/password.h"

#include <QJsonArray>

using namespace Support;

class TestGatekeeper : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Backstage> m_stage;

    QJsonObject hello(const QString &password, const QString &token = {})
    {
        QJsonObject hello{{u"name"_s, u"Ann"_s}};
        if (!password.isEmpty())
            hello[u"password"] = password;
        if (!token.isEmpty())
            hello[u"token"] = token;
        return ask(m_stage->native(), command(u"hello"_s, hello));
    }

    FakeConnection *owner()
    {
        m_stage->gatekeeper().offerOwnership(u"secret"_s, {});
        auto *olga = m_stage->native();
        ask(olga, u"hello"_s, {{u"name"_s, u"Olga"_s}, {u"owner"_s, u"secret"_s}});
        return olga;
    }

    static QString judge(FakeConnection *asker, const QString &newcomer, bool admitted)
    {
        return codeOf(ask(asker, u"newcomer.judge"_s,
                          {{u"newcomer"_s, newcomer}, {u"admitted"_s, admitted}}));
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_stage = std::make_unique<Backstage>(m_folder->path());
    }
    void cleanup() { m_stage.reset(); }

    void aPasswordLetsIn()
    {
        const QString token = hello({})[u"token"].toString();
        m_stage->gatekeeper().set({.password = passwordHash(u"Eichhörnchen 7"_s)});
        QCOMPARE(codeOf(hello({})), u"password"_s);
        QCOMPARE(codeOf(hello(u"eichhörnchen 7"_s)), u"password"_s);
        QCOMPARE(codeOf(hello({}, u"no token of ours"_s)), u"password"_s);
        QCOMPARE(codeOf(hello({}, token)), u"welcome"_s);      // was here before
        const auto welcome = hello(u"Eichho\u0308rnchen 7"_s); // typed on another keyboard
        QCOMPARE(codeOf(welcome), u"welcome"_s);
        QCOMPARE(codeOf(hello({}, welcome[u"token"].toString())), u"welcome"_s);
        QCOMPARE(codeOf(hello(QString{Limits::passwordBytes + 1, u'x'})), u"password"_s);
    }

    void aSecondTryIsOnTheSameConnection()
    {
        m_stage->gatekeeper().set({.password = passwordHash(u"right"_s)});
        auto *ann = m_stage->native();
        QCOMPARE(codeOf(ask(ann, u"hello"_s)), u"password"_s);
        QCOMPARE(codeOf(ask(ann, u"hello"_s, {{u"password"_s, u"right"_s}})), u"welcome"_s);
    }

    void whoGuessesWaits()
    {
        m_stage->gatekeeper().set({.password = passwordHash(u"right"_s)});
        for (int i = 0; i < Limits::codeTries; ++i)
            QCOMPARE(codeOf(hello(u"wrong"_s)), u"password"_s);
        const auto late = hello(u"right"_s); // and is not even looked at
        QCOMPARE(codeOf(late), u"password"_s);
        QVERIFY(late[u"retryAfter"].toInteger() > 0);
        QVERIFY(late[u"retryAfter"].toInteger() <= 1000);
    }

    void nothingIsKeptOfWhoIsNotLetIn()
    {
        m_stage->gatekeeper().set({.password = passwordHash(u"right"_s)});
        const QJsonObject wrong{{u"name"_s, u"Mallory"_s}, {u"password"_s, u"wrong"_s}};
        QCOMPARE(codeOf(ask(m_stage->native(), command(u"hello"_s, wrong))), u"password"_s);
        m_stage->gatekeeper().set({});
        auto *ben = m_stage->signedIn(u"Ben"_s);
        const QByteArray people = jsonOf(ask(ben, u"people.fetch"_s));
        QVERIFY(people.contains("Ben") && !people.contains("Mallory"));
    }

    void guestsStayOutIfTheyAreToldTo()
    {
        QVERIFY(!m_stage->plain()->closedWith);
        m_stage->gatekeeper().set({.guests = false});
        auto *guest = m_stage->plain();
        QCOMPARE(guest->refusal(), u"no_guests"_s);
        QVERIFY(guest->closedWith);
        QCOMPARE(codeOf(hello({})), u"welcome"_s);
        m_stage->gatekeeper().set({.password = passwordHash(u"right"_s)}); // which they cannot say
        QCOMPARE(m_stage->plain()->refusal(), u"no_guests"_s);
    }

    void aNewcomerWaitsUntilSomebodySaysYes()
    {
        auto *olga = owner();
        m_stage->gatekeeper().set({.approval = true});
        auto *ben = m_stage->native();
        ben->say(command(u"hello"_s, {{u"name"_s, u"Ben"_s}, {u"ref"_s, 7}}));
        QTRY_COMPARE(ben->ofType(u"entry.waiting"_s).size(), 1);
        QTRY_COMPARE(olga->ofType(u"newcomer.waiting"_s).size(), 1);
        const auto newcomer = olga->ofType(u"newcomer.waiting"_s).last()[u"newcomer"].toObject();
        QCOMPARE(newcomer[u"name"], u"Ben"_s);
        QCOMPARE(codeOf(ask(ben, u"people.fetch"_s)), u"login"_s); // not yet
        const auto page = ask(olga, u"newcomers.fetch"_s)[u"newcomers"].toArray();
        QCOMPARE(page.size(), 1);
        QCOMPARE(page[0].toObject(), newcomer);
        QCOMPARE(judge(olga, newcomer[u"id"].toString(), true), u"ack"_s);
        QTRY_COMPARE(codeOf(answerTo(ben, 7)), u"welcome"_s);
        QTRY_COMPARE(olga->ofType(u"newcomer.gone"_s).size(), 1);
        QCOMPARE(olga->ofType(u"newcomer.gone"_s).last()[u"newcomer"], newcomer[u"id"]);
        QCOMPARE(judge(olga, newcomer[u"id"].toString(), true), u"no_member"_s); // it is over
        const QString token = answerTo(ben, 7)[u"token"].toString();
        QCOMPARE(codeOf(hello({}, token)), u"welcome"_s); // known from now on
        const auto log = ask(olga, u"audit.fetch"_s)[u"entries"][0];
        QCOMPARE(log[u"deed"], u"admitted"_s);
        QCOMPARE(log[u"detail"], u"Ben"_s);
    }

    void whoIsTurnedAwayIsToldSoAndGone()
    {
        auto *olga = owner();
        m_stage->gatekeeper().set({.password = passwordHash(u"right"_s), .approval = true});
        auto *mallory = m_stage->native();
        mallory->say(command(u"hello"_s, {{u"password"_s, u"right"_s}, {u"ref"_s, 7}}));
        QTRY_COMPARE(olga->ofType(u"newcomer.waiting"_s).size(), 1); // the password comes first
        const auto newcomer = olga->ofType(u"newcomer.waiting"_s).last()[u"newcomer"].toObject();
        QCOMPARE(judge(olga, newcomer[u"id"].toString(), false), u"ack"_s);
        QTRY_COMPARE(codeOf(answerTo(mallory, 7)), u"not_admitted"_s);
        QCOMPARE(mallory->closedWith, Protocol::CloseCode::SentAway);
    }

    void whoLeavesWaitsNoMore()
    {
        auto *olga = owner();
        m_stage->gatekeeper().set({.approval = true});
        auto *ben = m_stage->native();
        ben->say(command(u"hello"_s));
        QTRY_COMPARE(olga->ofType(u"newcomer.waiting"_s).size(), 1);
        delete ben;
        QTRY_COMPARE(olga->ofType(u"newcomer.gone"_s).size(), 1);
        QVERIFY(ask(olga, u"newcomers.fetch"_s)[u"newcomers"].toArray().isEmpty());
    }

    void onlySoManyWaitFromOneAddress()
    {
        m_stage->gatekeeper().set({.approval = true});
        for (int i = 0; i < Limits::newcomersPerAddress; ++i) {
            auto *one = m_stage->native();
            one->say(command(u"hello"_s));
            QTRY_COMPARE(one->ofType(u"entry.waiting"_s).size(), 1);
        }
        QCOMPARE(codeOf(hello({})), u"too_many"_s);
    }

    void whenTheRuleEndsAllComeIn()
    {
        auto *olga = owner();
        QCOMPARE(ask(olga, u"gate.set"_s, {{u"approval"_s, true}})[u"approval"], true);
        QCOMPARE(m_stage->plain()->refusal(), u"no_guests"_s); // who can wait for no answer
        auto *ben = m_stage->native();
        ben->say(command(u"hello"_s, {{u"ref"_s, 7}}));
        QTRY_COMPARE(ben->ofType(u"entry.waiting"_s).size(), 1);
        QCOMPARE(ask(olga, u"gate.set"_s, {{u"approval"_s, false}})[u"approval"], false);
        QTRY_COMPARE(codeOf(answerTo(ben, 7)), u"welcome"_s);
    }

    void theRuleIsKept()
    {
        ask(owner(), u"gate.set"_s, {{u"approval"_s, true}});
        m_stage = nullptr;
        m_stage = std::make_unique<Backstage>(m_folder->path());
        QVERIFY(m_stage->gatekeeper().rules().approval);
    }

    void anOwnerSetsTheRules()
    {
        m_stage->gatekeeper().offerOwnership(u"secret"_s, {});
        auto *olga = m_stage->native();
        ask(olga, u"hello"_s, {{u"owner"_s, u"secret"_s}});
        QCOMPARE(ask(olga, u"gate.fetch"_s)[u"password"], false);
        auto rules = ask(olga, u"gate.set"_s, {{u"password"_s, u"right"_s}, {u"guests"_s, false}});
        QCOMPARE(rules[u"password"], true);
        QCOMPARE(rules[u"guests"], false);
        m_stage = nullptr;
        m_stage = std::make_unique<Backstage>(m_folder->path()); // the store knows it
        QCOMPARE(codeOf(hello({})), u"password"_s);
        QCOMPARE(codeOf(hello(u"right"_s)), u"welcome"_s);
        m_stage->gatekeeper().offerOwnership(u"secret"_s, {});
        olga = m_stage->native(); // an owner needs no password
        QCOMPARE(codeOf(ask(olga, u"hello"_s, {{u"owner"_s, u"secret"_s}})), u"welcome"_s);
        rules = ask(olga, u"gate.set"_s, {{u"password"_s, u""_s}});
        QCOMPARE(rules[u"password"], false);
        QCOMPARE(codeOf(hello({})), u"welcome"_s);
        QCOMPARE(codeOf(ask(olga, u"gate.set"_s, {{u"password"_s, QString{200, u'x'}}})),
                 u"too_long"_s);
    }
};

QTEST_GUILESS_MAIN(TestGatekeeper)
#include "tst_gatekeeper.moc"
