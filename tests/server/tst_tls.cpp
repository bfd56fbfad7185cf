// SPDX-License-Identifier: MIT
// TLS and plain on one port, over both kinds of connection.
#include "support/testhost.h"

#include "server/tls.h"
#include "trust/hostkey.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QWebSocket>

using namespace Support;
using Server::HostConfig;

namespace {

// Trusts everybody; the certificate is what is looked at.
QSslConfiguration credulous()
{
    QSslConfiguration configuration;
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

QString fingerprintOf(const QSslCertificate &certificate)
{
    const auto digest =
        QCryptographicHash::hash(certificate.publicKey().toDer(), QCryptographicHash::Sha256);
    return QString::fromLatin1(
        digest.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

struct SecureSocket : QSslSocket
{
    explicit SecureSocket(quint16 port)
    {
        setSslConfiguration(credulous());
        connectToHostEncrypted(u"127.0.0.1"_s, port);
    }
};

struct SecureClient : QWebSocket
{
    explicit SecureClient(quint16 port, const QString &path = u"/ws/chat/lobby/"_s)
    {
        connect(this, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
            texts += objectOf(text.toUtf8())[u"message"].toString();
        });
        setSslConfiguration(credulous());
        open(QUrl{u"wss://127.0.0.1:%1%2"_s.arg(port).arg(path)});
    }

    void say(const QString &text)
    {
        sendTextMessage(QString::fromUtf8(jsonOf({{u"message"_s, text}})));
    }

    QStringList texts;
};

}

class TestTls : public QObject
{
    Q_OBJECT

    static void eachTransport()
    {
        QTest::addColumn<bool>("portable");
        QTest::newRow("the platform's connections") << false;
        QTest::newRow("portable connections") << true;
    }

    static HostConfig fetched()
    {
        QFETCH(bool, portable);
        HostConfig config;
        config.portable = portable;
        config.messageRate = 0;
        return config;
    }

private slots:
    void thePageComesOverTlsByTheHostsKey_data() { eachTransport(); }
    void thePageComesOverTlsByTheHostsKey()
    {
        TestHost host{fetched()};
        SecureSocket socket{host.port()};
        QTRY_VERIFY(socket.isEncrypted());
        QCOMPARE(fingerprintOf(socket.peerCertificate()), host.host().status().key);
        QVERIFY(socket.sessionProtocol() >= QSsl::TlsV1_2);
        socket.write("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        const QByteArray page = socket.readAll();
        QVERIFY(page.startsWith("HTTP/1.1 200 "));
        QVERIFY(page.contains("</html>"));
    }

    void anOperatorsOwnCertificateIsShown()
    {
        const QTemporaryDir folder;
        const auto own = *newHostKey({u"chat.example"_s});
        const auto put = [&](const QString &name, const QByteArray &content) {
            QFile file{folder.filePath(name)};
            if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
                qFatal("cannot write");
            return file.fileName();
        };
        HostConfig config;
        config.keyFile = put(u"key.pem"_s, own.privateKey);
        config.certificateFile = put(u"certificate.pem"_s, own.certificate);
        TestHost host{config};
        SecureSocket socket{host.port()};
        QTRY_VERIFY(socket.isEncrypted());
        QCOMPARE(fingerprintOf(socket.peerCertificate()), own.fingerprint);
        QCOMPARE(host.host().status().key, own.fingerprint);
    }

    void severalRequestsShareAConnection_data() { eachTransport(); }
    void severalRequestsShareAConnection()
    {
        TestHost host{fetched()};
        SecureSocket socket{host.port()};
        QByteArray answers;
        connect(&socket, &QSslSocket::readyRead, this, [&] { answers += socket.readAll(); });
        for (int i = 1; i <= 3; ++i) {
            socket.write("HEAD / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
            QTRY_COMPARE(answers.count("HTTP/1.1 200 "), i);
        }
    }

    void secureAndPlainMeetInOneRoom_data() { eachTransport(); }
    void secureAndPlainMeetInOneRoom()
    {
        TestHost host{fetched()};
        SecureClient secure{host.port()};
        QTRY_VERIFY(secure.isValid());
        const auto plain = host.plain();
        QStringList all;
        const QString longText{16'000, u'x'};
        for (int i = 0; i < 50; ++i) {
            const QString text = u"%1 %2"_s.arg(i).arg(i % 10 == 0 ? longText : QString{});
            all.append(text.trimmed());
            i % 2 ? secure.say(text) : plain->say(QJsonObject{{u"message"_s, text}});
            QTRY_COMPARE(plain->texts().size(), i + 1);
        }
        QTRY_COMPARE(secure.texts.size(), 50);
        QCOMPARE(secure.texts, plain->texts());
    }

    void whatIsSaidTogetherWithTheHelloIsNotLost_data() { eachTransport(); }
    void whatIsSaidTogetherWithTheHelloIsNotLost()
    {
        TestHost host{fetched()};
        std::vector<std::unique_ptr<SecureClient>> clients;
        for (int i = 0; i < 20; ++i) // as many as come at once after a restart
            clients.push_back(std::make_unique<SecureClient>(host.port()));
        for (auto &client : clients)
            QTRY_VERIFY(client->isValid());
        for (auto &client : clients)
            client->say(u"here"_s);
        for (auto &client : clients)
            QTRY_COMPARE(client->texts.size(), 20);
    }

    void noiseInPlaceOfTlsHarmsNobody_data() { eachTransport(); }
    void noiseInPlaceOfTlsHarmsNobody()
    {
        TestHost host{fetched()};
        for (const QByteArray &noise :
             {QByteArray{"\x16\x03\x01\x00\x05noise", 10}, QByteArray{"\x16\xff\xff\xff\xff", 5},
              QByteArray{"\x16"} + QByteArray(20'000, 'x')}) {
            RawSocket stranger{host.port()};
            stranger.write(noise);
            QTRY_VERIFY(stranger.ended);
        }
        SecureClient secure{host.port()};
        QTRY_VERIFY(secure.isValid());
    }

    void tlsInsideTlsIsNoRequest()
    {
        TestHost host;
        SecureSocket socket{host.port()};
        QTRY_VERIFY(socket.isEncrypted());
        socket.write("\x16\x03\x01", 3);
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    }

    // --- Whole hellos -------------------------------------------------------------------------

    void aHelloIsWholeWithItsLastByte()
    {
        const QByteArray hello = QByteArray{"\x16\x03\x01\x00\x04", 5} + "abcd";
        for (qsizetype size = 0; size < hello.size(); ++size)
            QVERIFY(!Server::isWholeHello(hello.first(size)));
        QVERIFY(Server::isWholeHello(hello));
        QVERIFY(Server::isWholeHello(hello + "more"));
        QVERIFY(Server::isWholeHello(QByteArray{"\x16\x03\x01\xff\xff", 5})); // never to be so long
    }

    void whoNeverReadsIsLetGo_data() { eachTransport(); }
    void whoNeverReadsIsLetGo()
    {
        TestHost host{fetched()};
        SecureSocket deaf{host.port()};
        deaf.setReadBufferSize(4096);
        QTRY_VERIFY(deaf.isEncrypted());
        deaf.write("GET /ws/chat/lobby/ HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\n"
                   "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                   "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
        const auto talker = host.plain();
        QTRY_COMPARE(host.host().status().connections, 2);
        const QByteArray text = jsonOf({{u"message"_s, QString{16'000, u'x'}}});
        QSignalSpy changes{&host.host(), &Server::Host::statusChanged};
        for (int said = 0; said < 4000 && host.host().status().connections == 2; ++said) {
            talker->say(text);
            if (said % 20 == 0)
                QTest::qWait(0);
        }
        QTRY_COMPARE_WITH_TIMEOUT(host.host().status().connections, 1, 10'000);
    }
};

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
