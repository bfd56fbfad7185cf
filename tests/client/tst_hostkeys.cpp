// SPDX-License-Identifier: MIT
// A client speaks TLS, knows a host again by its key, and says nothing to any other.
#include "client/session.h"
#include "support/testhost.h"

#include <QSignalSpy>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>

using namespace Client;
using namespace Support;
using namespace Protocol;
using State = Status::State;

namespace {

const QString otherKey = u"abcdefghijklmnopqrstuvwxyz0123456789-_ABCDE"_s;

Timing quick()
{
    Timing timing;
    timing.retryFirst = std::chrono::milliseconds{1};
    return timing;
}

// In the middle, with a certificate of its own: notes what anybody says to it.
class Impostor : public QSslServer
{
public:
    Impostor()
    {
        const auto own = newHostKey({u"127.0.0.1"_s});
        QSslConfiguration configuration;
        configuration.setPrivateKey(QSslKey{own->privateKey, QSsl::Ec});
        configuration.setLocalCertificate(QSslCertificate{own->certificate});
        setSslConfiguration(configuration);
        key = own->fingerprint;
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] { note(); });
        connect(this, &QSslServer::errorOccurred, this, [this] { ++turnedAway; });
        if (!listen(QHostAddress::LocalHost))
            qFatal("cannot listen");
    }

    QString key;
    QByteArray heard;
    int turnedAway = 0;

private:
    void note()
    {
        QTcpSocket *socket = nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this,
                [this, socket] { heard += socket->readAll(); });
    }
};

}

class TestHostKeys : public QObject
{
    Q_OBJECT

    Link link() const { return {.host = u"127.0.0.1"_s, .port = m_host->port(), .secure = true}; }

    QString address() const { return tokenKey(link()); }

private slots:
    void initTestCase() { m_host = std::make_unique<TestHost>(); }

    void aHostSeenForTheFirstTimeIsRemembered()
    {
        Session session{{.name = u"Ann"_s}, quick()};
        session.open(link());
        QTRY_COMPARE(session.status().state, State::Online);
        const QString key = m_host->host().status().key;
        QCOMPARE(session.hostKey(), key);
        QCOMPARE(session.config().keys.value(address()), key);
        QVERIFY(!session.config().tokens.value(key).isEmpty());
        QVERIFY(!session.config().tokens.contains(address()));
    }

    void itIsKnownAgain()
    {
        Session first{{.name = u"Ben"_s}, quick()};
        first.open(link());
        QTRY_COMPARE(first.status().state, State::Online);
        Session again{first.config(), quick()};
        again.open(link());
        QTRY_COMPARE(again.status().state, State::Online);
        QCOMPARE(again.self().id, first.self().id);
    }

    // Laptops move: the key stays.
    void itIsKnownAtAnotherAddress()
    {
        Session first{{.name = u"Cleo"_s}, quick()};
        first.open(link());
        QTRY_COMPARE(first.status().state, State::Online);
        Session again{first.config(), quick()};
        Link elsewhere = link();
        elsewhere.host = u"localhost"_s;
        again.open(elsewhere);
        QTRY_COMPARE(again.status().state, State::Online);
        QCOMPARE(again.self().id, first.self().id);
    }

    void aLinkNamesTheKey()
    {
        Link named = link();
        named.key = m_host->host().status().key;
        Session session{{}, quick()};
        session.open(named);
        QTRY_COMPARE(session.status().state, State::Online);
        QCOMPARE(session.link().key, QString{}); // from now on by what was seen
    }

    void whoeverElseAnswersToALinkIsToldNothing()
    {
        Link named = link();
        named.key = otherKey;
        stops(Session{{}, quick()}, named, ErrorCode::WrongHost);
    }

    void anotherHostAtAKnownAddressIsToldNothing()
    {
        stops(Session{{.keys = {{address(), otherKey}}}, quick()}, link(), ErrorCode::OtherHost);
    }

    void anotherHostIsTrustedWhenSomebodySaysSo()
    {
        Session session{{.tokens = {{otherKey, u"secret"_s}}, .keys = {{address(), otherKey}}},
                        quick()};
        session.open(link());
        QTRY_VERIFY(session.status().error);
        QCOMPARE(session.status().error->code, ErrorCode::OtherHost);
        const QString shown = session.status().error->detail;
        QCOMPARE(shown, m_host->host().status().key);
        session.trust(shown);
        QTRY_COMPARE(session.status().state, State::Online);
        QCOMPARE(session.config().keys.value(address()), shown);
        QCOMPARE(session.config().tokens.value(otherKey), u"secret"_s); // for the day it is back
    }

    void whoIsInTheMiddleGetsNoByte()
    {
        Impostor impostor;
        Link there = link();
        there.port = impostor.serverPort();
        Session session{{.name = u"Ann"_s, .keys = {{tokenKey(there), otherKey}}}, quick()};
        QSignalSpy changes{&session, &Session::statusChanged};
        session.open(there);
        QTRY_VERIFY(session.status().error);
        QCOMPARE(session.status().error->code, ErrorCode::OtherHost);
        QCOMPARE(session.status().error->detail, impostor.key);
        QTRY_COMPARE(impostor.turnedAway, 1);
        QCOMPARE(impostor.heard, QByteArray{});
    }

    // What the impostor above would hear if it were trusted: the test can fail.
    void whoIsTrustedIsSpokenTo()
    {
        Impostor impostor;
        Link there = link();
        there.port = impostor.serverPort();
        Session session{{.name = u"Ann"_s}, quick()};
        session.open(there);
        QTRY_VERIFY(impostor.heard.startsWith("GET /ws HTTP/1.1\r\n"));
    }

private:
    void stops(Session &&session, const Link &link, ErrorCode code) const
    {
        session.open(link);
        QTRY_COMPARE(session.status().state, State::Offline);
        QVERIFY(session.status().error);
        QCOMPARE(session.status().error->code, code);
        QCOMPARE(session.status().error->detail, m_host->host().status().key);
        QTRY_COMPARE(m_host->host().status().connections, 0); // whoever was here before has left
    }

    std::unique_ptr<TestHost> m_host;
};

QTEST_GUILESS_MAIN(TestHostKeys)
#include "tst_hostkeys.moc"
