// SPDX-License-Identifier: MIT
// A host of a later version that hands out the program: asked once, and only who has its key.
#include "app/newerprogram.h"

#include "trust/hostkey.h"

#include <QSignalSpy>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// Answers every request alike, by TLS if it has a key.
class Page : public QTcpServer
{
public:
    explicit Page(const QByteArray &body, const std::optional<HostKey> &key = {})
        : m_body(body), m_key(key)
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("cannot listen");
    }

    Protocol::Link link() const
    {
        return {.host = u"127.0.0.1"_s, .port = serverPort(), .secure = m_key.has_value()};
    }

    int asked = 0;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        connect(socket, &QSslSocket::readyRead, this, [this, socket] { answer(*socket); });
        if (!m_key)
            return;
        socket->setLocalCertificate(QSslCertificate{m_key->certificate});
        socket->setPrivateKey(QSslKey{m_key->privateKey, QSsl::Ec});
        socket->startServerEncryption();
    }

private:
    void answer(QSslSocket &socket)
    {
        if (!socket.readAll().startsWith("GET /downloads/manifest.json "))
            return;
        ++asked;
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(m_body.size())
                     + "\r\n\r\n" + m_body);
    }

    QByteArray m_body;
    std::optional<HostKey> m_key;
};

const QByteArray ours = "{\"files\":[{\"name\":\"a\",\"system\":\"linux\"},"
                        "{\"name\":\"b\",\"system\":\"windows\"},"
                        "{\"name\":\"c\",\"system\":\"macos\"}]}";

}

class TestNewerProgram : public QObject
{
    Q_OBJECT

private slots:
    void aLaterOneIsOffered()
    {
        Page page{ours};
        NewerProgram newer{u"0.2.0"_s};
        QSignalSpy offered{&newer, &NewerProgram::offered};
        newer.look(page.link(), {}, u"0.10.0"_s); // ten is more than two
        QTRY_COMPARE(offered.size(), 1);
        QCOMPARE(offered[0][0], u"0.10.0"_s);
        QCOMPARE(offered[0][1].toUrl(), QUrl{u"http://127.0.0.1:%1/"_s.arg(page.serverPort())});
        newer.look(page.link(), {}, u"0.10.0"_s); // signed in again
        QTest::qWait(0);
        QCOMPARE(page.asked, 1);
    }

    void anEarlierOneIsNotEvenAsked_data()
    {
        QTest::addColumn<QString>("version");
        for (const auto *version : {"0.2.0", "0.1.9", "", "later"})
            QTest::newRow(version) << QString::fromLatin1(version);
    }
    void anEarlierOneIsNotEvenAsked()
    {
        QFETCH(QString, version);
        Page page{ours};
        NewerProgram newer{u"0.2.0"_s};
        QSignalSpy offered{&newer, &NewerProgram::offered};
        newer.look(page.link(), {}, version);
        newer.look(page.link(), {}, u"0.3.0"_s); // still may be
        QTRY_COMPARE(offered.size(), 1);
        QCOMPARE(page.asked, 1);
    }

    void whatIsNoManifestOffersNothing_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray{};
        QTest::newRow("no files") << QByteArray{"{\"files\":[]}"};
        QTest::newRow("other systems") << QByteArray{"{\"files\":[{\"system\":\"source\"}]}"};
        QTest::newRow("no list") << QByteArray{"{\"files\":7}"};
        QTest::newRow("too much") << ours + QByteArray(100'000, ' ');
    }
    void whatIsNoManifestOffersNothing()
    {
        QFETCH(QByteArray, body);
        Page page{body};
        NewerProgram newer{u"0.2.0"_s};
        QSignalSpy offered{&newer, &NewerProgram::offered};
        newer.look(page.link(), {}, u"0.3.0"_s);
        QTRY_COMPARE(page.asked, 1);
        QTRY_VERIFY(newer.isIdle());
        QCOMPARE(offered.size(), 0);
    }

    void byTlsOnlyTheKeyThatWasSeenIsAsked()
    {
        const auto key = newHostKey({u"127.0.0.1"_s});
        QVERIFY(key);
        Page page{ours, key};
        NewerProgram known{u"0.2.0"_s};
        QSignalSpy offered{&known, &NewerProgram::offered};
        known.look(page.link(), key->fingerprint, u"0.3.0"_s);
        QTRY_COMPARE(offered.size(), 1);
        QCOMPARE(offered[0][1].toUrl().scheme(), u"https"_s);
        NewerProgram other{u"0.2.0"_s};
        QSignalSpy nothing{&other, &NewerProgram::offered};
        other.look(page.link(), newHostKey({u"127.0.0.1"_s})->fingerprint, u"0.3.0"_s);
        QTRY_VERIFY(other.isIdle());
        QCOMPARE(nothing.size(), 0);
        QCOMPARE(page.asked, 1);
    }
};

QTEST_GUILESS_MAIN(TestNewerProgram)
#include "tst_newerprogram.moc"
