// SPDX-License-Identifier: MIT
// Who comes in for the first time: the password of a host, its guests, and who guesses.
#include "server/gatekeeper.h"

#include "support/asking.h"
#include "support/backstage.h"
#include "trust/password.h"

using namespace Support;

class TestGatekeeper : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
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

private slots:
    void init() { m_stage = std::make_unique<Backstage>(m_folder.path()); }
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
        m_stage = std::make_unique<Backstage>(m_folder.path()); // the store knows it
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
