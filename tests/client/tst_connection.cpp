// SPDX-License-Identifier: MIT
#include "client/connection.h"

#include "support/scriptedhost.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Client;
using namespace Support;
using namespace std::chrono_literals;

namespace {

// Copies bytes both ways until it is told to be deaf: a peer that is gone without a word.
class Tunnel : public QObject
{
public:
    explicit Tunnel(quint16 port)
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("cannot listen");
        connect(&m_server, &QTcpServer::newConnection, this, [this, port] {
            auto *near = m_server.nextPendingConnection();
            auto *far = new QTcpSocket(near);
            far->connectToHost(QHostAddress::LocalHost, port);
            pass(near, far);
            pass(far, near);
        });
    }

    quint16 port() const { return m_server.serverPort(); }
    bool deaf = false;

private:
    void pass(QTcpSocket *from, QTcpSocket *to)
    {
        connect(from, &QTcpSocket::readyRead, to, [this, from, to] {
            const QByteArray bytes = from->readAll();
            if (!deaf)
                to->write(bytes);
        });
    }

    QTcpServer m_server;
};

}

class TestConnection : public QObject
{
    Q_OBJECT

private slots:
    void envelopesGoBothWays()
    {
        ScriptedHost host;
        Connection connection{{}};
        QSignalSpy opened{&connection, &Connection::opened};
        QSignalSpy received{&connection, &Connection::received};
        connection.open(socketUrl(host.link()));
        connection.send(Hello{}, {1}); // too early: nobody is there
        QTRY_COMPARE(opened.size(), 1);
        connection.send(Hello{.name = u"Ann"_s}, {7});
        QTRY_COMPARE(received.size(), 1);
        const QVariant kept = received.first().first();
        QCOMPARE(kept.metaType(), QMetaType::fromType<Envelope>());
        const Envelope &envelope = *static_cast<const Envelope *>(kept.constData());
        QCOMPARE(envelope.ref, Ref{7});
        QVERIFY(std::holds_alternative<Welcome>(envelope.message));
        QCOMPARE(host.heard.size(), 1);
    }

    void itIsLostOnce()
    {
        ScriptedHost host;
        Connection connection{{}};
        QSignalSpy opened{&connection, &Connection::opened};
        QSignalSpy lost{&connection, &Connection::lost};
        connection.open(socketUrl(host.link()));
        QTRY_COMPARE(opened.size(), 1);
        host.close(CloseCode::Slow);
        QTRY_COMPARE(lost.size(), 1);
        QCOMPARE(lost.first().first().value<CloseCode>(), CloseCode::Slow);
        connection.giveUp({.code = ErrorCode::TimedOut});
        QCOMPARE(lost.size(), 1);
        QVERIFY(!connection.isOpen());
    }

    void aGoodbyeIsHeardAndNotReported()
    {
        ScriptedHost host;
        Connection connection{{}};
        QSignalSpy opened{&connection, &Connection::opened};
        QSignalSpy lost{&connection, &Connection::lost};
        connection.open(socketUrl(host.link()));
        QTRY_COMPARE(opened.size(), 1);
        connection.close();
        QTRY_COMPARE(host.lastCode(), CloseCode::Normal);
        QCOMPARE(lost.size(), 0);
    }

    void pingsMeasureTheWayAndShowLife()
    {
        ScriptedHost host;
        Connection connection{{.pingEvery = 20ms, .silenceAllowed = 2s}};
        QSignalSpy lost{&connection, &Connection::lost};
        Tunnel tunnel{host.link().port};
        connection.open(socketUrl({.host = u"127.0.0.1"_s, .port = tunnel.port()}));
        QSignalSpy pongs{&connection, &Connection::roundTripMeasured};
        QTRY_VERIFY(pongs.size() >= 3);
        QVERIFY(connection.roundTrip() < 2s);
        QCOMPARE(lost.size(), 0);
    }

    void aPeerThatIsGoneWithoutAWordIsNoticed()
    {
        ScriptedHost host;
        Tunnel tunnel{host.link().port};
        Connection connection{{.pingEvery = 20ms, .silenceAllowed = 200ms}};
        QSignalSpy opened{&connection, &Connection::opened};
        QSignalSpy lost{&connection, &Connection::lost};
        connection.open(socketUrl({.host = u"127.0.0.1"_s, .port = tunnel.port()}));
        QTRY_COMPARE(opened.size(), 1);
        tunnel.deaf = true;
        QTRY_COMPARE(lost.size(), 1);
        QCOMPARE(lost.first().at(1).value<Error>().code, ErrorCode::TimedOut);
    }

    void aDoubtfulPeerHasLessTime()
    {
        ScriptedHost host;
        Tunnel tunnel{host.link().port};
        Connection connection{{.connectDeadline = 500ms, .pingEvery = 1h, .silenceAllowed = 1h}};
        QSignalSpy opened{&connection, &Connection::opened};
        QSignalSpy lost{&connection, &Connection::lost};
        connection.open(socketUrl({.host = u"127.0.0.1"_s, .port = tunnel.port()}));
        QTRY_COMPARE(opened.size(), 1);
        QSignalSpy pongs{&connection, &Connection::roundTripMeasured};
        connection.probe();
        QTRY_COMPARE(pongs.size(), 1); // it is well
        tunnel.deaf = true;
        connection.probe();
        QTRY_COMPARE(lost.size(), 1);
    }

    void whoSpeaksAnotherProtocolIsNoHost()
    {
        QWebSocketServer server{u"other"_s, QWebSocketServer::NonSecureMode};
        QVERIFY(server.listen(QHostAddress::LocalHost));
        Connection connection{{}};
        QSignalSpy opened{&connection, &Connection::opened};
        QSignalSpy lost{&connection, &Connection::lost};
        connection.open(socketUrl({.host = u"127.0.0.1"_s, .port = server.serverPort()}));
        QTRY_COMPARE(lost.size(), 1);
        QCOMPARE(lost.first().at(1).value<Error>().code, ErrorCode::Unreachable);
        QCOMPARE(opened.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
