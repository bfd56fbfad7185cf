// SPDX-License-Identifier: MIT
// A session that signs in by the key of its installation, at a real host and at ones that are not.
#include "client/session.h"
#include "support/testhost.h"
#include "support/visit.h"
#include "trust/base64url.h"
#include "trust/hostkey.h"
#include "trust/signinproof.h"

#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>

using namespace Support;
using namespace Client;

namespace {

// In the middle, with a certificate of its own: passes everything on, both ways.
class Relay : public QSslServer
{
public:
    explicit Relay(quint16 to)
    {
        const auto own = newHostKey({u"127.0.0.1"_s});
        QSslConfiguration configuration;
        configuration.setPrivateKey(QSslKey{own->privateKey, QSsl::Ec});
        configuration.setLocalCertificate(QSslCertificate{own->certificate});
        setSslConfiguration(configuration);
        connect(this, &QTcpServer::pendingConnectionAvailable, this,
                [this, to] { join(nextPendingConnection(), to); });
        if (!listen(QHostAddress::LocalHost))
            qFatal("cannot listen");
    }

private:
    void join(QTcpSocket *visitor, quint16 to)
    {
        auto *onward = new QSslSocket{visitor};
        onward->ignoreSslErrors();
        pass(visitor, onward);
        pass(onward, visitor);
        onward->setPeerVerifyMode(QSslSocket::VerifyNone);
        onward->connectToHostEncrypted(u"127.0.0.1"_s, to);
    }

    static void pass(QTcpSocket *from, QTcpSocket *to)
    {
        connect(from, &QTcpSocket::readyRead, to, [=] { to->write(from->readAll()); });
        connect(from, &QTcpSocket::disconnected, to, &QTcpSocket::disconnectFromHost);
    }
};

}

class TestIdentity : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestHost> m_host;

    static Identity newIdentity(const QString &device = u"laptop"_s)
    {
        return {.key = *DeviceKey::make(), .device = device};
    }

    static ClientConfig keyed(const Identity &identity, const QString &code = {})
    {
        return {.name = u"Ann"_s, .identity = identity, .linkCode = code};
    }

    std::unique_ptr<Session> open(const ClientConfig &config)
    {
        auto session = std::make_unique<Session>(config, quick());
        session->open({.host = u"127.0.0.1"_s, .port = m_host->port()});
        return session;
    }

    std::unique_ptr<Session> come(const ClientConfig &config)
    {
        auto session = open(config);
        return isOnline(*session) ? std::move(session) : nullptr;
    }

    static bool isOnline(const Session &session)
    {
        return QTest::qWaitFor([&] { return session.status().state == Status::State::Online; });
    }

    static QList<Protocol::Device> devicesOf(Session &session)
    {
        QSignalSpy fetched{&session.actions(), &Actions::devicesFetched};
        session.actions().fetchDevices();
        if (!fetched.wait())
            return {};
        return fetched.first().first().value<Protocol::DevicesPage>().devices;
    }

    static QString codeOf(Session &session)
    {
        QSignalSpy made{&session.actions(), &Actions::deviceCodeMade};
        session.actions().linkDevice();
        return made.wait() ? made.first().first().value<Protocol::DeviceCode>().code : QString{};
    }

private slots:
    void init() { m_host = std::make_unique<TestHost>(); }

    void theKeyIsWhoOneIs()
    {
        const Identity identity = newIdentity();
        const auto first = come(keyed(identity));
        QVERIFY(first);
        const auto again = come(keyed(identity));
        QCOMPARE(again->self().id, first->self().id);
        QCOMPARE_NE(come(keyed(newIdentity()))->self().id, first->self().id);
        QVERIFY(first->config().tokens.value(tokenKey(first->link())).isEmpty());
    }

    void byTlsItIsTheSame()
    {
        const Identity identity = newIdentity();
        const auto plain = come(keyed(identity));
        Session session{keyed(identity), quick()};
        session.open({.host = u"127.0.0.1"_s, .port = m_host->port(), .secure = true});
        QVERIFY(isOnline(session));
        QCOMPARE(session.hostKey(), m_host->host().status().key);
        QCOMPARE(session.self().id, plain->self().id);
    }

    // Who comes for the first time cannot know that it is not the host; the host can.
    void whoIsInBetweenCannotPassAProofOn()
    {
        Relay relay{m_host->port()};
        Session session{keyed(newIdentity()), quick()};
        session.open({.host = u"127.0.0.1"_s, .port = relay.serverPort(), .secure = true});
        QTRY_COMPARE(session.status().state, Status::State::Offline);
        QCOMPARE(session.status().error->code, ErrorCode::BadProof);
    }

    void theRelayIsOne()
    {
        Relay relay{m_host->port()};
        Session session{{.name = u"Ann"_s}, quick()}; // a token says nothing of the host
        session.open({.host = u"127.0.0.1"_s, .port = relay.serverPort(), .secure = true});
        QVERIFY(isOnline(session));
    }

    void whoHadATokenStaysWhoTheyAre()
    {
        const auto before = come({.name = u"Ann"_s});
        ClientConfig upgraded = keyed(newIdentity());
        upgraded.tokens = before->config().tokens;
        QVERIFY(!upgraded.tokens.isEmpty());
        const auto after = come(upgraded);
        QCOMPARE(after->self().id, before->self().id);
        QVERIFY(after->config().tokens.value(tokenKey(after->link())).isEmpty());
    }

    void aCodeMakesThisDeviceTheSamePersonByTheSameName()
    {
        const auto laptop = come(keyed(newIdentity()));
        ClientConfig config = keyed(newIdentity(u"phone"_s), codeOf(*laptop));
        config.name = u"Somebody"_s;
        const auto phone = come(config);
        QVERIFY(phone);
        QTRY_COMPARE(phone->self().id, laptop->self().id);
        QCOMPARE(phone->self().name, u"Ann"_s);
        QCOMPARE(phone->config().name, u"Ann"_s);
        QCOMPARE(phone->config().linkCode, QString{});
        QCOMPARE(devicesOf(*laptop).size(), 2);
    }

    void whoIsInAlreadyCanBecomeWhomACodeStandsFor()
    {
        const auto laptop = come(keyed(newIdentity()));
        const auto phone = come(keyed(newIdentity(u"phone"_s)));
        QCOMPARE_NE(phone->self().id, laptop->self().id);
        phone->linkBy(codeOf(*laptop));
        QVERIFY(isOnline(*phone));
        QTRY_COMPARE(phone->self().id, laptop->self().id);
    }

    void aWrongCodeIsSaidAndNotTriedAgain()
    {
        const auto session = open(keyed(newIdentity(), u"00000000"_s));
        QTRY_COMPARE(session->status().state, Status::State::Offline);
        QCOMPARE(session->status().error->code, ErrorCode::BadCode);
        session->retryNow();
        QVERIFY(isOnline(*session)); // as somebody of their own
    }

    void aRemovedDeviceIsToldSoAndStaysAway()
    {
        const auto laptop = come(keyed(newIdentity()));
        const auto phone = come(keyed(newIdentity(u"phone"_s), codeOf(*laptop)));
        for (const Protocol::Device &device : devicesOf(*laptop)) {
            if (device.name == u"phone"_s)
                laptop->actions().removeDevice(device.id);
        }
        QTRY_COMPARE(phone->status().state, Status::State::Offline);
        QCOMPARE(phone->status().error->code, ErrorCode::DeviceRemoved);
        QCOMPARE(devicesOf(*laptop).size(), 1);
    }

    void anotherIdentityIsSomebodyElse()
    {
        const Identity other = newIdentity();
        const auto before = come(keyed(other))->self().id;
        const auto session = come(keyed(newIdentity()));
        QCOMPARE_NE(session->self().id, before);
        session->setIdentity(other);
        QTRY_COMPARE(session->self().id, before);
    }

    // They would be somebody else.
    void aDamagedKeyLetsNobodyIn()
    {
        const auto session = open(keyed({.key = Error{ErrorCode::BadIdentity}}));
        QTRY_COMPARE(session->status().state, Status::State::Offline);
        QCOMPARE(session->status().error->code, ErrorCode::BadIdentity);
    }

    void aHostThatKnowsNoKeysWelcomesByTheToken()
    {
        Visit visit{quick(), keyed(newIdentity())};
        QVERIFY(visit.begin());
        const Hello hello = visit.host.received<Hello>().first();
        QVERIFY(hello.key);
        QCOMPARE(hello.device, u"laptop"_s);
        QCOMPARE(visit.session.config().tokens.value(tokenKey(visit.host.link())), u"t-e1"_s);
    }

    void whatIsSignedIsTheHostsOwnChallenge()
    {
        const Identity identity = newIdentity();
        const QByteArray challenge = newChallenge();
        Visit visit{quick(), keyed(identity)};
        visit.host.script = [&](const Message &message, Ref ref) {
            if (std::holds_alternative<Hello>(message))
                visit.host.send(Challenge{toBase64Url(challenge)}, ref);
            return std::holds_alternative<Hello>(message);
        };
        visit.session.open(visit.host.link());
        QTRY_VERIFY(!visit.host.received<Proof>().isEmpty());
        const auto signature =
            fromBase64Url(visit.host.received<Proof>().first().signature, deviceSignatureSize);
        const QByteArray &key = identity.key->publicKey();
        const SignInProof proof{.challenge = challenge, .publicKey = key, .name = u"Ann"_s};
        QVERIFY(signature && isSigned(proof.text(), *signature, key));
    }

    void aChallengeThatIsNoneIsNotSigned_data()
    {
        QTest::addColumn<QString>("challenge");
        QTest::newRow("empty") << QString{};
        QTest::newRow("short") << u"q83v"_s;
        QTest::newRow("a text") << u"please sign this, it is important: yours"_s;
        QTest::newRow("long") << QString{1000, u'A'};
    }

    void aChallengeThatIsNoneIsNotSigned()
    {
        QFETCH(QString, challenge);
        Visit visit{quick(), keyed(newIdentity())};
        visit.host.script = [&](const Message &message, Ref ref) {
            if (std::holds_alternative<Hello>(message))
                visit.host.send(Challenge{challenge}, ref);
            return true;
        };
        visit.session.open(visit.host.link());
        QTRY_COMPARE(visit.session.status().state, Status::State::Offline);
        QVERIFY(visit.host.received<Proof>().isEmpty());
    }

    void nobodyIsAskedToProveWhatTheyDidNotSay()
    {
        Visit visit;
        visit.host.script = [&](const Message &message, Ref ref) {
            if (std::holds_alternative<Hello>(message))
                visit.host.send(Challenge{toBase64Url(newChallenge())}, ref);
            return true;
        };
        visit.session.open(visit.host.link());
        QTRY_COMPARE(visit.session.status().state, Status::State::Offline);
        QVERIFY(visit.host.received<Proof>().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestIdentity)
#include "tst_identity.moc"
