// SPDX-License-Identifier: MIT
// Signing in by a key: what proves it, every proof that is none, and a person's several devices.
#include "protocol/limits.h"
#include "server/steadyclock.h"
#include "support/backstage.h"
#include "support/keyed.h"

#include <QJsonArray>

using namespace Support;
using Protocol::CloseCode;

class TestDevices : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Backstage> m_stage;
    const Keyed m_anna{};

    FakeConnection *secure() { return m_stage->native(Server::Handshake{.secure = true}); }

    FakeConnection *from(const QString &address, bool byTls = false)
    {
        auto *connection = m_stage->native(Server::Handshake{.secure = byTls});
        connection->address = QHostAddress{address};
        return connection;
    }

    // Signed in by a key of its own.
    FakeConnection *come(const Keyed &somebody)
    {
        auto *connection = m_stage->native();
        if (codeOf(somebody.signIn(connection)) != u"welcome"_s)
            qFatal("no welcome");
        return connection;
    }

    QString codeFor(FakeConnection *connection)
    {
        return ask(connection, u"device.link"_s)[u"code"].toString();
    }

    static QJsonArray devicesOf(FakeConnection *connection)
    {
        return ask(connection, u"devices.fetch"_s)[u"devices"].toArray();
    }

    static void isTurnedAway(FakeConnection *connection, const QJsonObject &answer)
    {
        QCOMPARE(codeOf(answer), u"bad_proof"_s);
        QCOMPARE(connection->closedWith, CloseCode::Policy);
    }

private slots:
    void init()
    {
        m_folder = QTemporaryDir{};
        m_stage = std::make_unique<Backstage>(m_folder.path());
    }
    void cleanup() { m_stage.reset(); }

    void aProvedKeyIsWelcomeAndNeedsNoToken()
    {
        const auto welcome = m_anna.signIn(m_stage->native());
        QCOMPARE(codeOf(welcome), u"welcome"_s);
        QCOMPARE(welcome[u"member"][u"name"].toString(), u"Anna"_s);
        QVERIFY(!welcome.contains(u"token"_s));
    }

    void theSameKeyIsTheSameMember()
    {
        const auto first = m_anna.signIn(m_stage->native());
        const auto second = m_anna.signIn(m_stage->native());
        QCOMPARE(memberIn(second), memberIn(first));
        QCOMPARE_NE(memberIn(Keyed{}.signIn(m_stage->native())), memberIn(first)); // same name
    }

    void byTlsTheProofNamesTheHost()
    {
        Keyed anna = m_anna;
        anna.host = Backstage::hostKey;
        auto *connection = secure();
        connection->address = QHostAddress{u"192.168.1.20"_s};
        QCOMPARE(codeOf(anna.signIn(connection)), u"welcome"_s);
    }

    void aProofForAnotherHostIsNone_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("byTls");
        // As a relay gets it, which shows a certificate of its own.
        QTest::newRow("another") << u"kPuEQ5ZI8TfWkqYVF7kYlBnY5aXcJ7aQyGyq1gFJq7o"_s << true;
        QTest::newRow("none, by TLS") << QString{} << true;
        QTest::newRow("this one, without TLS") << Backstage::hostKey << false;
    }

    void aProofForAnotherHostIsNone()
    {
        QFETCH(QString, host);
        QFETCH(bool, byTls);
        Keyed anna = m_anna;
        anna.host = host;
        auto *connection = byTls ? secure() : m_stage->native();
        isTurnedAway(connection, anna.signIn(connection));
    }

    void withoutTlsOnlyThisComputerMayProve()
    {
        for (const auto *address : {"192.168.1.20", "fe80::1", "10.0.0.1"}) {
            auto *connection = from(QString::fromLatin1(address));
            isTurnedAway(connection, m_anna.signIn(connection));
        }
        QCOMPARE(codeOf(m_anna.signIn(from(u"::1"_s))), u"welcome"_s);
    }

    void aSignatureThatIsNoneIsTurnedAway_data()
    {
        QTest::addColumn<int>("which");
        int which = 0;
        for (const auto *name : {"another key's", "of an earlier challenge", "of another name",
                                 "cut", "longer", "with padding", "empty", "no base64"})
            QTest::newRow(name) << which++;
    }

    void aSignatureThatIsNoneIsTurnedAway()
    {
        QFETCH(int, which);
        const auto earlier = ask(m_stage->native(), m_anna.hello());
        auto *connection = m_stage->native();
        const auto challenge = ask(connection, m_anna.hello());
        QCOMPARE_NE(challenge[u"nonce"], earlier[u"nonce"]);
        Keyed renamed = m_anna;
        renamed.name = u"Anne"_s;
        const QString good = m_anna.signature(challenge);
        const QString bad[] = {Keyed{}.signature(challenge),
                               m_anna.signature(earlier),
                               renamed.signature(challenge),
                               good.left(85),
                               good + u'A',
                               good + u"=="_s,
                               {},
                               u"not base64 at all"_s};
        const auto answer = ask(connection, u"proof"_s, {{u"signature"_s, bad[which]}});
        isTurnedAway(connection, answer);
    }

    void aNameCannotBeAddedToAProof()
    {
        Keyed anna = m_anna;
        anna.name.clear();
        auto *connection = m_stage->native();
        const auto challenge = ask(connection, m_anna.hello({{u"name"_s, u"Olga"_s}}));
        isTurnedAway(connection, ask(connection, anna.proof(challenge)));
    }

    void aKeyThatIsNoneIsTurnedAway()
    {
        const QString good = toBase64Url(m_anna.key.publicKey());
        for (const QString &key : {QString{}, good.left(42), good + u'A', u"?"_s + good.mid(1)}) {
            auto *connection = m_stage->native();
            isTurnedAway(connection, ask(connection, u"hello"_s, {{u"key"_s, key}}));
        }
    }

    void thereIsOneTry()
    {
        auto *connection = m_stage->native();
        const auto challenge = ask(connection, m_anna.hello());
        ask(connection, Keyed{}.proof(challenge));
        connection->closedWith.reset(); // what came before the close was read
        QCOMPARE(codeOf(ask(connection, m_anna.proof(challenge))), u"login"_s);
        QCOMPARE(codeOf(ask(connection, m_anna.hello())), u"login"_s);
    }

    void aProofIsNotTakenTwice()
    {
        auto *connection = m_stage->native();
        const auto challenge = ask(connection, m_anna.hello());
        const auto proof = m_anna.proof(challenge);
        QCOMPARE(codeOf(ask(connection, proof)), u"welcome"_s);
        QCOMPARE(codeOf(ask(connection, proof)), u"login"_s);
    }

    void nothingIsAllowedBeforeTheProof()
    {
        auto *connection = m_stage->native();
        QCOMPARE(codeOf(ask(connection, u"proof"_s, {{u"signature"_s, u"x"_s}})), u"login"_s);
        ask(connection, m_anna.hello());
        QCOMPARE(codeOf(ask(connection, u"people.fetch"_s)), u"login"_s);
        QCOMPARE(codeOf(ask(connection, m_anna.hello())), u"login"_s);
    }

    void whoDoesNotAnswerTheChallengeIsClosed()
    {
        auto *connection = m_stage->native();
        ask(connection, m_anna.hello());
        auto *session = connection->findChild<Server::NativeSession *>();
        const auto now = Server::steadyMilliseconds();
        session->sweep(now);
        QVERIFY(!connection->closedWith);
        session->sweep(now + std::chrono::milliseconds{Limits::helloDeadline}.count() + 1);
        QCOMPARE(connection->closedWith, CloseCode::SignInTimeout);
    }

    void aTokenFromBeforeBecomesAKey()
    {
        auto *before = m_stage->signedIn(u"Anna"_s);
        const auto welcome = before->last();
        const auto after = m_anna.signIn(m_stage->native(), {{u"token"_s, welcome[u"token"]}});
        QCOMPARE(memberIn(after), memberIn(welcome));
        auto *thief = m_stage->signedIn(u"Anna"_s, welcome[u"token"].toString());
        QCOMPARE_NE(memberIn(thief->last()), memberIn(welcome));
    }

    void withoutAKeyTheTokenBringsOneBack()
    {
        const auto first = m_stage->signedIn(u"Ben"_s)->last();
        QVERIFY(first.contains(u"token"_s));
        const auto again = m_stage->signedIn(u"Ben"_s, first[u"token"].toString())->last();
        QCOMPARE(memberIn(again), memberIn(first));
        QCOMPARE(again[u"token"], first[u"token"]);
    }

    void aCodeMakesAnotherDeviceTheSamePerson()
    {
        auto *laptop = come(m_anna);
        const auto made = ask(laptop, u"device.link"_s);
        QCOMPARE(made[u"seconds"].toInteger(), 300);
        const Keyed phone{.name = {}};
        const auto welcome = phone.signIn(m_stage->native(), {{u"link"_s, made[u"code"]}});
        QCOMPARE(welcome[u"member"], laptop->ofType(u"welcome"_s).first()[u"member"]);
        QCOMPARE(devicesOf(laptop).size(), 2);
        QCOMPARE(memberIn(phone.signIn(m_stage->native())), memberIn(welcome)); // and stays so
    }

    void anOwnersCodeBringsALostNameBack()
    {
        const auto lost = memberIn(m_anna.signIn(m_stage->native()));
        m_stage->gatekeeper().offerOwnership(u"secret"_s, {});
        auto *olga = m_stage->native();
        ask(olga, u"hello"_s, {{u"name"_s, u"Olga"_s}, {u"owner"_s, u"secret"_s}});
        const auto made = ask(olga, u"device.link"_s, {{u"member"_s, lost}});
        QCOMPARE(codeOf(made), u"device.code"_s);
        Keyed other;
        QCOMPARE(memberIn(other.signIn(m_stage->native(), {{u"link"_s, made[u"code"]}})), lost);
        const auto log = ask(olga, u"audit.fetch"_s)[u"entries"][0];
        QCOMPARE(log[u"deed"], u"code"_s);
        QCOMPARE(log[u"member"][u"id"], lost);
        QCOMPARE(codeOf(ask(olga, u"device.link"_s, {{u"member"_s, u"p_nobody"_s}})),
                 u"no_member"_s);
    }

    void aBannedKeyBecomesNobodyElse()
    {
        const auto banned = memberIn(m_anna.signIn(m_stage->native()));
        auto *friendly = m_stage->native();
        QCOMPARE(codeOf(Keyed{}.signIn(friendly)), u"welcome"_s);
        const QString code = codeFor(friendly);
        m_stage->gatekeeper().offerOwnership(u"secret"_s, {});
        auto *olga = m_stage->native();
        ask(olga, u"hello"_s, {{u"name"_s, u"Olga"_s}, {u"owner"_s, u"secret"_s}});
        QCOMPARE(codeOf(ask(olga, u"person.ban"_s, {{u"member"_s, banned}, {u"address"_s, false}})),
                 u"ack"_s);
        QCOMPARE(codeOf(m_anna.signIn(m_stage->native())), u"banned"_s);
        auto *again = m_stage->native();
        QCOMPARE(codeOf(m_anna.signIn(again, {{u"link"_s, code}})), u"banned"_s);
        QCOMPARE(again->closedWith, CloseCode::SentAway);
    }

    void aCodeWorksOnceAndAWrongOneNever()
    {
        auto *laptop = come(m_anna);
        const QString code = codeFor(laptop);
        auto *connection = m_stage->native();
        QCOMPARE(codeOf(Keyed{}.signIn(connection, {{u"link"_s, u"00000000x"_s}})), u"bad_code"_s);
        QVERIFY(!connection->closedWith); // a slip of the finger
        QCOMPARE(codeOf(Keyed{}.signIn(connection, {{u"link"_s, code}})), u"welcome"_s);
        QCOMPARE(codeOf(Keyed{}.signIn(m_stage->native(), {{u"link"_s, code}})), u"bad_code"_s);
    }

    void aCodeWithoutAProofIsNotUsedUp()
    {
        const QString code = codeFor(come(m_anna));
        const Keyed phone;
        auto *connection = m_stage->native();
        const auto challenge = ask(connection, phone.hello({{u"link"_s, code}}));
        ask(connection, Keyed{}.proof(challenge));
        QCOMPARE(codeOf(phone.signIn(m_stage->native(), {{u"link"_s, code}})), u"welcome"_s);
    }

    void aCodeWithoutAKeyIsOfNoUse()
    {
        const QString code = codeFor(come(m_anna));
        QCOMPARE(codeOf(ask(m_stage->native(), u"hello"_s, {{u"link"_s, code}})), u"bad_code"_s);
    }

    void devicesAreListedToTheirOwnerAlone()
    {
        auto *laptop = m_stage->native();
        m_anna.signIn(laptop, {{u"device"_s, u" anna-\u202elaptop"_s}});
        come(Keyed{.name = u"Ben"_s});
        const auto devices = devicesOf(laptop);
        QCOMPARE(devices.size(), 1);
        QCOMPARE(devices[0][u"name"].toString(), u"anna-laptop"_s);
        QCOMPARE(devices[0][u"current"].toBool(), true);
        QCOMPARE(devicesOf(m_stage->signedIn(u"Cem"_s)).size(), 0);
    }

    void aRemovedDeviceIsGoneAtOnce()
    {
        auto *laptop = come(m_anna);
        const Keyed phone{.name = {}};
        auto *there = m_stage->native();
        const auto linked = phone.signIn(there, {{u"link"_s, codeFor(laptop)}});
        const auto devices = devicesOf(laptop);
        const QString id = devices[devices[0][u"current"].toBool() ? 1 : 0][u"id"].toString();
        QCOMPARE(codeOf(ask(laptop, u"device.remove"_s, {{u"device"_s, id}})), u"ack"_s);
        QCOMPARE(there->closedWith, CloseCode::DeviceRemoved);
        QVERIFY(!laptop->closedWith);
        QCOMPARE_NE(memberIn(phone.signIn(m_stage->native())), memberIn(linked));
        QCOMPARE(codeOf(ask(laptop, u"device.remove"_s, {{u"device"_s, id}})), u"no_device"_s);
    }

    void nobodyRemovesTheDeviceBeforeThem()
    {
        auto *laptop = come(m_anna);
        const QString id = devicesOf(laptop)[0][u"id"].toString();
        QCOMPARE(codeOf(ask(laptop, u"device.remove"_s, {{u"device"_s, id}})), u"forbidden"_s);
        auto *ben = come(Keyed{.name = u"Ben"_s});
        QCOMPARE(codeOf(ask(ben, u"device.remove"_s, {{u"device"_s, id}})), u"no_device"_s);
        QVERIFY(!laptop->closedWith);
    }

    void othersLearnSinceWhenSomebodyIsKnown()
    {
        auto *watcher = come(m_anna);
        const auto people = ask(watcher, u"people.fetch"_s)[u"people"].toArray();
        QVERIFY(people[0][u"since"].isString());
        come(Keyed{.name = u"Anпa"_s});
        QTRY_VERIFY(!watcher->ofType(u"person.changed"_s).isEmpty());
        QVERIFY(watcher->ofType(u"person.changed"_s).last()[u"person"][u"since"].isString());
    }
};

QTEST_GUILESS_MAIN(TestDevices)
#include "tst_devices.moc"
