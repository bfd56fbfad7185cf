// SPDX-License-Identifier: MIT
#include "server/listener.h"
#include "server/transport.h"
#include "server/upgrader.h"

#include "protocol/limits.h"
#include "trust/hostkey.h"

#include <QFile>
#include <QPointer>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>

#include <memory>

#include <sys/socket.h>

using namespace Server;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto get = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";
constexpr auto getAndClose = "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

QByteArray upgradeTo(const QByteArray &target, const QByteArray &more = {})
{
    return "GET " + target
        + " HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: keep-alive\r\n"
          "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
          "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
        + more + "\r\n";
}

// A text frame as a client sends it, masked with zeros.
QByteArray textFrame(const QByteArray &text)
{
    return "\x81" + QByteArray(1, char(0x80 | text.size())) + QByteArray(4, '\0') + text;
}

// Of a host with a clock of its own, into which seconds are put by hand.
struct Door
{
    struct Upgraded
    {
        std::unique_ptr<QWebSocket> webSocket;
        QPointer<QTcpSocket> transport;
        Handshake handshake;
    };

    explicit Door(const HostConfig &config, const QString &pages)
        : transport(config.portable ? portableTransport() : platformTransport()),
          listener(config, upgrader, *transport, pages)
    {
        QObject::connect(
            &upgrader, &Upgrader::upgraded, &upgrader,
            [this](QWebSocket *webSocket, QTcpSocket *socket, const Handshake &handshake) {
                QObject::connect(webSocket, &QWebSocket::textMessageReceived, &upgrader,
                                 [this](const QString &text) { texts += text; });
                upgraded.push_back({std::unique_ptr<QWebSocket>(webSocket), socket, handshake});
            });
        listening = bool(listener.listen({{.address = QHostAddress::LocalHost, .port = 0}}));
    }

    quint16 port() const { return quint16(listener.urls().first().port()); }

    void pass(std::chrono::seconds time)
    {
        for (const qint64 end = now + qint64(time / 1ms); now < end;) {
            now += 1000;
            listener.sweep(now);
        }
    }

    Upgrader upgrader;
    std::unique_ptr<Transport> transport;
    Listener listener;
    std::vector<Upgraded> upgraded;
    QStringList texts; // of all of them
    bool listening = false;
    qint64 now = 1'000'000;
};

// A client that sends what it is told to and keeps what it gets.
class Client : public QTcpSocket
{
public:
    explicit Client(const Door &door, const QByteArray &bytes = {},
                    const QString &from = u"127.0.0.1"_s)
    {
        bind(QHostAddress{from});
        connect(this, &QTcpSocket::readyRead, this, [this] { received += readAll(); });
        connectToHost(QHostAddress::LocalHost, door.port());
        waitForConnected();
        say(bytes);
    }

    void say(const QByteArray &bytes)
    {
        write(bytes);
        flush();
    }

    bool isClosed() const { return state() == UnconnectedState; }
    qsizetype answers() const { return received.count("HTTP/1.1 "); }
    int status() const { return received.mid(9, 3).toInt(); }

    QByteArray received;
};

}

class TestListener : public QObject
{
    Q_OBJECT

    QTemporaryDir m_pages;
    HostConfig m_config;
    std::unique_ptr<Door> m_door;

    void open()
    {
        m_door = std::make_unique<Door>(m_config, m_pages.path());
        QVERIFY(m_door->listening);
    }

    void writePage(const QByteArray &body)
    {
        QFile file{m_pages.filePath(u"index.html"_s)};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(body);
    }

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("portable");
        QTest::newRow("waits in a QTcpSocket") << true;
        QTest::newRow("waits as the platform can") << false;
    }

    void init()
    {
        QFETCH_GLOBAL(const bool, portable);
        m_config = {.portable = portable};
        writePage("<p>index");
        open();
    }

    void cleanup() { m_door.reset(); }

    void aPageIsServedAndTheConnectionKept()
    {
        Client client{*m_door, get};
        QTRY_VERIFY(client.received.endsWith("\r\n\r\n<p>index"));
        QCOMPARE(client.status(), 200);
        QVERIFY(client.received.contains("Connection: keep-alive\r\n"));
        client.say(get);
        QTRY_COMPARE(client.answers(), 2);
        QVERIFY(!client.isClosed());
    }

    void aConnectionEndsWhenAskedTo_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("close") << QByteArray(getAndClose);
        QTest::newRow("HTTP/1.0") << QByteArray("GET / HTTP/1.0\r\nHost: localhost\r\n\r\n");
    }

    void aConnectionEndsWhenAskedTo()
    {
        QFETCH(const QByteArray, request);
        Client client{*m_door, request};
        QTRY_VERIFY(client.isClosed());
        QVERIFY(client.received.contains("Connection: close\r\n"));
        QVERIFY(client.received.endsWith("<p>index"));
    }

    void anOldClientMayStayToo()
    {
        Client client{*m_door,
                      "GET / HTTP/1.0\r\nHost: localhost\r\nConnection: Keep-Alive\r\n\r\n"};
        QTRY_VERIFY(client.received.contains("Connection: keep-alive\r\n"));
        client.say(get);
        QTRY_COMPARE(client.answers(), 2);
    }

    void headSendsTheHeadAlone()
    {
        Client client{*m_door,
                      "HEAD / HTTP/1.1\r\nHost: localhost\r\n\r\n" + QByteArray(getAndClose)};
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.answers(), 2);
        QCOMPARE(client.received.count("Content-Length: 8\r\n"), 2);
        QCOMPARE(client.received.count("<p>index"), 1);
    }

    // "printf … | nc -N": all is asked, and the sending half closed, before anything is read.
    void aClientThatHasSaidAllGetsItsAnswers()
    {
        Client client{*m_door};
        client.write(QByteArray(get).repeated(3));
        client.flush();
        QCOMPARE(::shutdown(int(client.socketDescriptor()), SHUT_WR), 0);
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.answers(), 3);
    }

    void pipelinedRequestsAreAnsweredInOrder()
    {
        QByteArray requests;
        for (const char *path : {"/", "/nope", "/chat", "/healthz"})
            requests += QByteArray("GET ") + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
        Client client{*m_door, requests};
        QTRY_COMPARE(client.answers(), 4);
        qsizetype at = 0;
        for (const char *status : {"200 OK", "404 Not", "301 Moved", "200 OK"}) {
            at = client.received.indexOf("HTTP/1.1 " + QByteArray(status), at);
            QVERIFY2(at >= 0, status);
            ++at;
        }
    }

    void moreRequestsThanFitAtOnceAreAnsweredAndTheLastSaysSo()
    {
        const QByteArray padded =
            "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + QByteArray(1000, 'x') + "\r\n\r\n";
        Client client{*m_door, padded.repeated(Limits::requestsPerConnection)};
        QTRY_COMPARE(client.answers(), qsizetype(Limits::requestsPerConnection));
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.received.count("Connection: close\r\n"), 1);
        QCOMPARE(client.received.count("Connection: keep-alive\r\n"),
                 Limits::requestsPerConnection - 1);
    }

    void aHeadMayComeInDrops()
    {
        Client client{*m_door};
        for (const char c : QByteArray(getAndClose)) {
            client.say(QByteArray(1, c));
            QCoreApplication::processEvents();
        }
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.status(), 200);
    }

    void badHeadsAreAnsweredAndCut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("expected");
        const auto row = [](const char *name, const QByteArray &bytes, int expected) {
            QTest::newRow(name) << bytes << expected;
        };
        row("no HTTP", "hello\r\n", 400);
        row("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400);
        row("version", "GET / HTTP/3.0\r\n", 505);
        row("line", "GET /" + QByteArray(9000, 'a'), 431);
        row("foreign host", "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
            403);
        row("length and chunks",
            "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: "
            "chunked\r\n\r\n",
            400);
        row("body", "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\nhello", 405);
        row("upgrade of a page", upgradeTo("/"), 404);
        row("upgrade from elsewhere", upgradeTo("/ws/chat/a/", "Origin: http://evil.example\r\n"),
            403);
        row("upgrade with a body", upgradeTo("/ws/chat/a/", "Content-Length: 2\r\n") + "hi", 400);
        row("upgrade and a frame", upgradeTo("/ws/chat/a/") + textFrame("hi"), 400);
        row("upgrade and a request", upgradeTo("/ws/chat/a/") + get, 400);
    }

    void badHeadsAreAnsweredAndCut()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, expected);
        Client client{*m_door, bytes};
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.error(), QAbstractSocket::RemoteHostClosedError); // and no reset
        QCOMPARE(client.status(), expected);
        QCOMPARE(client.answers(), 1);
        QVERIFY(client.received.contains("Connection: close\r\n"));
        QVERIFY(m_door->upgraded.empty());
    }

    void aClientThatSpeaksTlsIsCutAtOnce()
    {
        Client client{*m_door, QByteArray("\x16\x03\x01\x00\x06\x01\x00\x01\xfc\x03\x03", 11)};
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.received, QByteArray());
    }

    void aHelloThatDoesNotComeToItsEndIsCut_data()
    {
        QTest::addColumn<bool>("offered");
        QTest::newRow("no TLS") << false;
        QTest::newRow("TLS") << true;
    }

    void aHelloThatDoesNotComeToItsEndIsCut()
    {
        QFETCH(bool, offered);
        if (offered)
            m_door->listener.offerTls(*newHostKey({}));
        Client client{*m_door, QByteArray("\x16\x03\x01\x02\x00\x01", 6)};
        for (int seconds = 0; seconds < 10 && !client.isClosed(); ++seconds) {
            m_door->pass(1s);
            QCoreApplication::processEvents();
        }
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.status(), 0); // no answer in the clear
        QTRY_COMPARE(m_door->listener.connections(), 0);
    }

    void whatComesAfterARefusalIsReadAwayBeforeTheEnd()
    {
        Client client{*m_door,
                      "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9000000\r\n\r\n"};
        QTRY_COMPARE(client.status(), 413);
        client.say(QByteArray(3'000'000, 'x'));
        QTRY_COMPARE(client.bytesToWrite(), 0);
        QVERIFY(!client.isClosed());
        m_door->pass(2s);
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.error(), QAbstractSocket::RemoteHostClosedError);
    }

    void anEndlessHeadIsRefusedAndReadAway()
    {
        Client client{*m_door, "GET / HTTP/1.1\r\n" + QByteArray("X: y\r\n").repeated(20'000)};
        QTRY_COMPARE(client.status(), 431);
        m_door->pass(2s);
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.error(), QAbstractSocket::RemoteHostClosedError);
    }

    void aHeadHasItsTimeFromAcceptNotFromTheLastByte()
    {
        Client client{*m_door};
        int seconds = 0;
        for (; client.received.isEmpty() && seconds < 20; ++seconds) {
            client.say("G");
            QTest::qWait(5); // let the byte arrive; time is in pass()
            m_door->pass(1s);
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(client.status(), 408);
        QTRY_VERIFY(client.isClosed());
        QVERIFY2(seconds >= Limits::headDeadline / 1s && seconds <= Limits::headDeadline / 1s + 2,
                 qPrintable(QString::number(seconds)));
    }

    void whoSaysNothingIsCutWithoutAWord()
    {
        Client client{*m_door};
        Client other{*m_door, get}; // a sign that the first was accepted too
        QTRY_COMPARE(other.status(), 200);
        m_door->pass(Limits::headDeadline);
        QCoreApplication::processEvents();
        QVERIFY(!client.isClosed());
        m_door->pass(1s);
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.received, QByteArray());
        QVERIFY(!other.isClosed());
    }

    void anIdleConnectionIsKeptForAWhile()
    {
        Client client{*m_door, get};
        QTRY_COMPARE(client.answers(), 1);
        m_door->pass(Limits::keepAliveIdle);
        client.say(get);
        QTRY_COMPARE(client.answers(), 2);
        m_door->pass(Limits::keepAliveIdle + 1s);
        QTRY_VERIFY(client.isClosed());
    }

    void whoNeverReadsIsCut()
    {
        writePage(QByteArray(20'000'000, 'x')); // more than the system takes in for a reader
        open();
        Client client{*m_door};
        client.setReadBufferSize(1);
        client.disconnect(&client);
        client.say(getAndClose);
        QTRY_VERIFY(client.bytesAvailable() > 0);
        m_door->pass(Limits::keepAliveIdle + 1s);
        client.setReadBufferSize(0);
        client.readAll();
        QTRY_VERIFY(client.isClosed());
        QVERIFY(client.bytesAvailable() < 20'000'000);
    }

    void anUpgradeYieldsAWebSocketAndWhatItAskedFor()
    {
        Client client{*m_door, upgradeTo("/ws/chat/%E8%8C%B6/?name=Ann&history=7&x=${y}")};
        QTRY_COMPARE(m_door->upgraded.size(), 1);
        QTRY_COMPARE(client.status(), 101);
        QVERIFY(
            client.received.contains("\r\nSec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"));
        QVERIFY(!client.received.contains("Sec-WebSocket-Protocol"));
        const auto &upgraded = m_door->upgraded.front();
        QCOMPARE(upgraded.handshake.dialect, Dialect::Plain);
        QCOMPARE(upgraded.handshake.room, u"茶"_s);
        QCOMPARE(upgraded.handshake.name, u"Ann"_s);
        QCOMPARE(upgraded.handshake.history, 7);
        QCOMPARE(upgraded.transport->peerPort(), client.localPort());
        QCOMPARE(upgraded.webSocket->maxAllowedIncomingMessageSize(), quint64(Limits::frameBytes));
        QCOMPARE(upgraded.webSocket->maxAllowedIncomingFrameSize(), quint64(Limits::frameBytes));
        QVERIFY(upgraded.transport->socketOption(QAbstractSocket::LowDelayOption).toBool());
    }

    void textsGoBothWaysAfterAnUpgrade()
    {
        Client client{*m_door, upgradeTo("/ws/chat/tea/")};
        QTRY_COMPARE(m_door->upgraded.size(), 1);
        QWebSocket *webSocket = m_door->upgraded.front().webSocket.get();
        client.say(textFrame("hi"));
        QTRY_COMPARE(m_door->texts, QStringList{u"hi"_s});
        webSocket->sendTextMessage(u"ho"_s);
        QTRY_VERIFY(client.received.endsWith(QByteArray("\x81\x02ho", 4)));
    }

    void aTextAsLargeAsMayBeArrives()
    {
        QWebSocket client;
        client.open(QUrl{u"ws://127.0.0.1:%1/ws/chat/tea/"_s.arg(m_door->port())});
        QTRY_COMPARE(m_door->upgraded.size(), 1);
        QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
        for (int i = 0; i < 10; ++i)
            client.sendTextMessage(QString(Limits::frameBytes, u'x'));
        QTRY_COMPARE(m_door->texts.size(), 10);
    }

    // Sent between the hand-over and the 101: Qt would read them before anybody listens.
    void framesThatOvertakeTheHandshakeAreNotLost()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        QTcpSocket client;
        client.connectToHost(QHostAddress::LocalHost, server.serverPort());
        QVERIFY(client.waitForConnected());
        QVERIFY(server.waitForNewConnection(5000));
        QTcpSocket *socket = server.nextPendingConnection();
        const QByteArray request = upgradeTo("/ws/chat/tea/");
        client.write(request);
        QVERIFY(client.flush() && socket->waitForReadyRead());
        HeadReader reader;
        QCOMPARE(reader.read(socket->peek(request.size())), HeadReader::State::Complete);

        m_door->upgrader.upgrade(socket, reader.head(),
                                 {.dialect = Dialect::Plain, .room = u"tea"_s});
        client.write(textFrame("hi"));
        QVERIFY(client.flush());
        QTRY_COMPARE(m_door->upgraded.size(), 1);
        QTRY_COMPARE(m_door->texts, QStringList{u"hi"_s});
    }

    void theNativeDialectIsAgreedOn()
    {
        Client client{*m_door, upgradeTo("/ws", "Sec-WebSocket-Protocol: x, hubbub.v1\r\n")};
        QTRY_COMPARE(m_door->upgraded.size(), 1);
        QTRY_VERIFY(client.received.contains("\r\nSec-WebSocket-Protocol: hubbub.v1\r\n"));
        QCOMPARE(m_door->upgraded.front().handshake.dialect, Dialect::Native);
    }

    void anUpgradeMayFollowPages()
    {
        Client client{*m_door, get};
        QTRY_COMPARE(client.answers(), 1);
        client.say(upgradeTo("/ws/chat/tea/"));
        QTRY_COMPARE(m_door->upgraded.size(), 1);
        m_door->pass(60s); // an upgraded socket is none of the listener's business
        QCOMPARE(m_door->upgraded.front().webSocket->state(), QAbstractSocket::ConnectedState);
    }

    void eachOfManyUpgradesGetsItsOwnHandshake()
    {
        std::vector<std::unique_ptr<Client>> clients;
        for (int i = 0; i < 60; ++i)
            clients.push_back(std::make_unique<Client>(
                *m_door, upgradeTo("/ws/chat/" + QByteArray::number(i) + '/')));
        QTRY_COMPARE(m_door->upgraded.size(), clients.size());
        for (const auto &upgraded : m_door->upgraded) {
            const auto &client = clients[upgraded.handshake.room->toUInt()];
            QCOMPARE(upgraded.transport->peerPort(), client->localPort());
        }
    }

    void aClientThatLeavesDuringItsHandshakeLeavesNoTrace()
    {
        m_config.connectionsPerAddress = 0; // this test keeps every WebSocket
        open();
        for (int i = 0; i < 200; ++i) {
            Client client{*m_door, upgradeTo("/ws/chat/tea/")};
            if (i % 2)
                QCoreApplication::processEvents();
            client.abort();
        }
        Client last{*m_door, upgradeTo("/ws/chat/last/")};
        QTRY_COMPARE(last.status(), 101);
        QCOMPARE(m_door->upgraded.back().handshake.room, u"last"_s);
    }

    void oneAddressHasSoManyConnectionsAndNoMore()
    {
        m_config.connectionsPerAddress = 3;
        open();
        std::vector<std::unique_ptr<Client>> clients;
        for (int i = 0; i < 3; ++i)
            clients.push_back(std::make_unique<Client>(*m_door, upgradeTo("/ws/chat/tea/")));
        QTRY_COMPARE(m_door->upgraded.size(), 3);
        Client refused{*m_door, get};
        QTRY_VERIFY(refused.isClosed());
        QCOMPARE(refused.status(), 429);
        QCOMPARE(refused.error(), QAbstractSocket::RemoteHostClosedError);

        const auto transport = m_door->upgraded.back().transport;
        m_door->upgraded.pop_back();
        QTRY_VERIFY(transport.isNull()); // and its place is given back
        Client next{*m_door, get};
        QTRY_COMPARE(next.status(), 200);
    }

    void aFullHostSaysSo()
    {
        m_config.connections = 2;
        open();
        Client one{*m_door, upgradeTo("/ws/chat/tea/")};
        Client two{*m_door, upgradeTo("/ws/chat/tea/")};
        QTRY_COMPARE(m_door->upgraded.size(), 2);
        Client refused{*m_door, get};
        QTRY_COMPARE(refused.status(), 503);
        QTRY_VERIFY(refused.isClosed());
        QVERIFY(!one.isClosed());
        QVERIFY(!two.isClosed());
    }

    // However many connections they come over; others are served all the while.
    void oneAddressHasSoManyRequestsAndNoMore()
    {
        int served = 0;
        QByteArray last;
        for (int i = 0; i < 2 * Limits::requestBurst / Limits::requestsPerConnection; ++i) {
            Client client{*m_door, QByteArray{get}.repeated(Limits::requestsPerConnection)};
            QTRY_VERIFY(client.isClosed());
            served += int(client.received.count(" 200 OK"));
            last = client.received;
        }
        QVERIFY2(served >= Limits::requestBurst && served < Limits::requestBurst * 3 / 2,
                 QByteArray::number(served));
        QVERIFY(last.contains("HTTP/1.1 429 ") && last.contains("Retry-After: "));
        Client other{*m_door, getAndClose, u"127.0.0.2"_s};
        QTRY_COMPARE(other.status(), 200);
    }

    void whereAnAddressMayBeAnybodysRequestsAreNotCounted()
    {
        m_config.connectionsPerAddress = 0;
        open();
        for (int i = 0; i <= Limits::requestBurst / Limits::requestsPerConnection; ++i) {
            Client client{*m_door, QByteArray{get}.repeated(Limits::requestsPerConnection)};
            QTRY_VERIFY(client.isClosed());
            QCOMPARE(client.received.count(" 200 OK"), Limits::requestsPerConnection);
        }
    }

    void aRefusedClientThatSaysNothingIsLetGo()
    {
        m_config.connectionsPerAddress = 1;
        open();
        Client first{*m_door, get};
        QTRY_COMPARE(first.status(), 200);
        Client refused{*m_door};
        QTRY_COMPARE(refused.status(), 429);
        QVERIFY(!refused.isClosed());
        m_door->pass(2s);
        QTRY_VERIFY(refused.isClosed());
    }

    void aFloodOfRefusedOnesIsToldAndNotKept()
    {
        m_config.connectionsPerAddress = 1;
        open();
        Client first{*m_door, get};
        QTRY_COMPARE(first.status(), 200);
        std::vector<std::unique_ptr<Client>> flood;
        for (int i = 0; i < 40; ++i)
            flood.push_back(std::make_unique<Client>(*m_door));
        const auto cut = [&] {
            return std::ranges::count_if(flood, [](auto &c) { return c->isClosed(); });
        };
        QTRY_COMPARE(cut(), 40 - Limits::reservedDescriptors / 4);
        for (const auto &refused : flood)
            QTRY_COMPARE(refused->status(), 429);
        QVERIFY(!first.isClosed());
    }

    void theOldestThatAskedNothingMakesRoomForANewcomer()
    {
        m_config.connections = 3;
        open();
        Client member{*m_door, upgradeTo("/ws/chat/tea/")};
        QTRY_COMPARE(m_door->upgraded.size(), 1);
        Client oldest{*m_door};
        Client younger{*m_door};
        Client newcomer{*m_door, upgradeTo("/ws/chat/tea/")};
        QTRY_COMPARE(newcomer.status(), 101);
        QTRY_VERIFY(oldest.isClosed());
        QVERIFY(!younger.isClosed());
        QVERIFY(!member.isClosed());
    }

    void aMappedAddressIsTheSameAddress()
    {
        Admission admission{0, 1};
        QObject holder;
        const QHostAddress plain{u"10.0.0.1"_s};
        const QHostAddress mapped{u"::ffff:10.0.0.1"_s};
        QCOMPARE(admission.admit(mapped, &holder), Admission::Verdict::Admitted);
        QCOMPARE(admission.admit(plain, &holder), Admission::Verdict::TooManyFromThere);
        QCOMPARE(admission.admit(QHostAddress{u"::1"_s}, &holder), Admission::Verdict::Admitted);
        qDeleteAll(holder.children());
        QCOMPARE(admission.admit(plain, &holder), Admission::Verdict::Admitted);
    }

    void zeroIsNoLimitAndDescriptorsAreOne()
    {
        Admission admission{0, 0};
        QObject holder;
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(admission.admit(QHostAddress{u"10.0.0.1"_s}, &holder),
                     Admission::Verdict::Admitted);
        QCOMPARE(mostConnections(0, 1024), 1024 - Limits::reservedDescriptors);
        QCOMPARE(mostConnections(100, 1024), 100);
        QCOMPARE(mostConnections(5000, 1024), 1024 - Limits::reservedDescriptors);
        QCOMPARE(mostConnections(0, 10), 1);
    }

    void aPortInUseIsNamed()
    {
        Upgrader upgrader;
        Listener second{m_config, upgrader, *m_door->transport, m_pages.path()};
        const auto listening =
            second.listen({{.address = QHostAddress::LocalHost, .port = 0},
                           {.address = QHostAddress::LocalHost, .port = m_door->port()}});
        QVERIFY(!listening);
        QCOMPARE(listening.error().code, Protocol::ErrorCode::CannotListen);
        QVERIFY(listening.error().detail.startsWith(u"127.0.0.1:%1: "_s.arg(m_door->port())));
        QVERIFY(second.urls().isEmpty()); // at all of them or at none
    }

    void everyAddressIsListedTheLoopbackFirst()
    {
        for (const auto any : {QHostAddress::Any, QHostAddress::AnyIPv6}) {
            Upgrader upgrader;
            Listener listener{m_config, upgrader, *m_door->transport, m_pages.path()};
            QVERIFY(listener.listen({{.address = any, .port = 0}}));
            const auto urls = listener.urls();
            QVERIFY(!urls.isEmpty());
            QVERIFY(urls[0].toString().startsWith(u"http://127.0.0.1:"_s));
            QVERIFY(urls[0].port() > 0);
            QCOMPARE(urls[0].path(), u"/"_s);
            QTcpSocket ipv4;
            ipv4.connectToHost(QHostAddress::LocalHost, quint16(urls[0].port()));
            QVERIFY(ipv4.waitForConnected());
        }
    }

    void anIpv6AddressStandsInBrackets()
    {
        QTcpServer probe;
        if (!probe.listen(QHostAddress::LocalHostIPv6))
            QSKIP("no IPv6 here");
        Upgrader upgrader;
        Listener listener{m_config, upgrader, *m_door->transport, m_pages.path()};
        QVERIFY(listener.listen({{.address = QHostAddress::LocalHostIPv6, .port = 0}}));
        QVERIFY(listener.urls().first().toString().startsWith(u"http://[::1]:"_s));
        const auto taken =
            listener.listen({{.address = QHostAddress::LocalHostIPv6, .port = probe.serverPort()}});
        QVERIFY(taken.error().detail.startsWith(u"[::1]:"_s));
    }

    void aClosedListenerAcceptsNoMoreAndLetsTheIdleGo()
    {
        Client idle{*m_door, get};
        Client member{*m_door, upgradeTo("/ws/chat/tea/")};
        QTRY_COMPARE(idle.answers(), 1);
        QTRY_COMPARE(m_door->upgraded.size(), 1);
        const quint16 port = m_door->port();
        m_door->listener.close();
        QTRY_VERIFY(idle.isClosed());
        QVERIFY(!member.isClosed());
        QTcpSocket late;
        late.connectToHost(QHostAddress::LocalHost, port);
        QVERIFY(!late.waitForConnected());
    }

    void aListenerMayGoBeforeItsWebSockets()
    {
        Client member{*m_door, upgradeTo("/ws/chat/tea/")};
        QTRY_COMPARE(m_door->upgraded.size(), 1);
        auto webSocket = std::move(m_door->upgraded.front().webSocket);
        m_door.reset();
        QVERIFY(!member.isClosed());
        webSocket.reset();
        QTRY_VERIFY(member.isClosed());
    }

    void whoHasAskedNothingCostsNoSocketOfOurs()
    {
        QFETCH_GLOBAL(const bool, portable);
        if (portable)
            QSKIP("a QTcpSocket waits there");
        const auto sockets = [this] {
            return m_door->listener.findChildren<QTcpSocket *>().size();
        };
        const auto before = sockets();
        Client idle{*m_door};
        Client slow{*m_door, QByteArray{get}.first(10)};
        Client well{*m_door, get};
        QTRY_COMPARE(well.status(), 200);
        QCOMPARE(sockets(), before);
        slow.say(QByteArray{get}.sliced(10));
        QTRY_COMPARE(slow.status(), 200);
    }

    // More than one turn of the loop takes care of.
    void aCrowdOfLatecomersIsSentAwayWithAWord()
    {
        m_config.connectionsPerAddress = 0;
        open();
        std::vector<std::unique_ptr<Client>> clients;
        for (int i = 0; i < 300; ++i)
            clients.push_back(std::make_unique<Client>(*m_door, QByteArray{get}.first(10)));
        QTRY_COMPARE(m_door->listener.connections(), 300);
        QTRY_VERIFY((m_door->pass(1s), m_door->listener.connections() == 0));
        for (const auto &client : clients)
            QTRY_COMPARE(client->status(), 408);
    }

    void whoLeavesBeforeAskingIsForgotten()
    {
        m_config.connections = 1;
        open();
        {
            Client reset{*m_door, QByteArray{get}.first(10)};
            QCoreApplication::processEvents();
            reset.abort();
        }
        Client well{*m_door, get};
        QTRY_COMPARE(well.status(), 200);
    }

    void anyBytesAreSurvivedAndNeverAnswered500()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo() << "seed" << seed;
        QRandomGenerator random{seed};
        const QByteArrayList pieces{"GET ",
                                    "/",
                                    "chat/",
                                    "ws/chat/tea/",
                                    " HTTP/1.1",
                                    "\r\n",
                                    "\r\n\r\n",
                                    "Host: localhost\r\n",
                                    "Upgrade: websocket\r\n",
                                    ":",
                                    "\n",
                                    get,
                                    upgradeTo("/ws/chat/tea/"),
                                    "%",
                                    "\xff",
                                    "Content-Length: 1\r\n"};
        for (int round = 0; round < 300; ++round) {
            QByteArray bytes;
            for (int i = random.bounded(8); i >= 0; --i)
                bytes += pieces[random.bounded(pieces.size())] + char(random.bounded(256));
            Client client{*m_door, bytes};
            QCoreApplication::processEvents();
            QVERIFY2(client.status() == 0 || (client.status() < 600 && client.status() != 500),
                     bytes.toHex().constData());
        }
        Client well{*m_door, get};
        QTRY_COMPARE(well.status(), 200);
    }
};

QTEST_GUILESS_MAIN(TestListener)

#include "tst_listener.moc"
