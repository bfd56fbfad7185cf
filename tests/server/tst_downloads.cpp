// SPDX-License-Identifier: MIT
// The packages that a host hands out, over real sockets.
#include "server/listener.h"
#include "server/processmemory.h"
#include "server/transport.h"
#include "server/upgrader.h"
#include "trust/hostkey.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Server;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 mega = 1024 * 1024;

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray randomBytes(qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator generator{7};
    for (char &byte : bytes)
        byte = char(generator.generate());
    return bytes;
}

HostConfig configFor(const QString &folder)
{
    return {.downloads = folder, .connectionsPerAddress = 0};
}

// Of a host with a clock of its own, into which seconds are put by hand.
struct Door
{
    explicit Door(const QString &folder)
        : transport(platformTransport()), listener(configFor(folder), upgrader, *transport)
    {
        if (!listener.listen({{.address = QHostAddress::LocalHost, .port = 0}}))
            qFatal("the door does not open");
    }

    quint16 port() const { return quint16(listener.urls().first().port()); }

    void pass(std::chrono::seconds time)
    {
        for (auto left = time; left > 0s; left -= 1s) {
            now += 1000;
            listener.sweep(now);
        }
    }

    Upgrader upgrader;
    std::unique_ptr<Transport> transport;
    Listener listener;
    qint64 now = 1'000'000;
};

QByteArray requestFor(const QByteArray &method, const QByteArray &path, const QByteArray &lines)
{
    return method + ' ' + path + " HTTP/1.1\r\nHost: localhost\r\n" + lines + "\r\n";
}

struct Answer
{
    QByteArray head = {};
    QByteArray body = {};

    int status() const { return head.mid(9, 3).toInt(); }
    bool has(const QByteArray &line) const { return head.contains("\r\n" + line + "\r\n"); }
};

Answer divided(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n") + 4;
    return {.head = bytes.first(end), .body = bytes.sliced(end)};
}

// All that comes until the host closes.
QByteArray readAll(QTcpSocket &socket, const QByteArray &request)
{
    QByteArray bytes;
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { bytes += socket.readAll(); });
    QSignalSpy ended{&socket, &QTcpSocket::disconnected};
    socket.write(request);
    if (!ended.wait(20'000))
        qWarning("the host does not close");
    return bytes;
}

}

class TestDownloads : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Door> m_door;

    void write(const QString &name, const QByteArray &body)
    {
        QFile file{m_folder->filePath(name)};
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(body), body.size());
    }

    // And waits until the host knows so many files.
    void open(qsizetype files)
    {
        m_door = std::make_unique<Door>(m_folder->path());
        QTRY_COMPARE_WITH_TIMEOUT(manifest().size(), files, 30'000);
    }

    Answer ask(const QByteArray &path, const QByteArray &lines = {},
               const QByteArray &method = "GET") const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_door->port());
        return divided(readAll(socket, requestFor(method, path, "Connection: close\r\n" + lines)));
    }

    QJsonArray manifest() const
    {
        const Answer answer = ask("/downloads/manifest.json");
        return QJsonDocument::fromJson(answer.body).object()[u"files"].toArray();
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_door.reset(); }

    void theManifestNamesPackagesAlone()
    {
        write(u"hubbub_1.0_amd64.deb"_s, "deb");
        write(u"Hubbub-1.0.exe"_s, "exe");
        write(u"hubbub-1.0.tar.gz"_s, "source");
        write(u"secret.txt"_s, "secret");
        write(u".hidden.deb"_s, "hidden");
        write(u"two words.deb"_s, "words");
        write(u"<b>.deb"_s, "markup");
        QFile::link(m_folder->filePath(u"secret.txt"_s), m_folder->filePath(u"link.deb"_s));
        QVERIFY(QDir{m_folder->path()}.mkdir(u"folder.deb"_s));
        open(3);
        const QJsonArray files = manifest();
        QCOMPARE(files[0][u"name"], u"Hubbub-1.0.exe"_s);
        QCOMPARE(files[0][u"system"], u"windows"_s);
        QCOMPARE(files[1][u"system"], u"source"_s);
        QCOMPARE(files[2][u"system"], u"linux"_s);
        QCOMPARE(files[2][u"size"], 3);
        QCOMPARE(files[2][u"sha256"].toString().toLatin1(), hashOf("deb"));
    }

    void withoutAFolderNothingIsOffered()
    {
        m_door = std::make_unique<Door>(QString{});
        const Answer answer = ask("/downloads/manifest.json");
        QCOMPARE(answer.status(), 200);
        QVERIFY(answer.body.contains("\"files\":[]"));
    }

    void aDownloadIsWhatTheManifestSays()
    {
        const QByteArray bytes = randomBytes(5 * mega + 17);
        write(u"a.deb"_s, bytes);
        open(1);
        const Answer answer = ask("/downloads/a.deb");
        QCOMPARE(answer.status(), 200);
        QVERIFY(answer.has("Content-Length: " + QByteArray::number(bytes.size())));
        QVERIFY(answer.has("Content-Type: application/octet-stream"));
        QVERIFY(answer.has("ETag: \"" + hashOf(bytes) + '"'));
        QVERIFY(answer.body == bytes);
    }

    void aDownloadUnderTlsIsTheSame()
    {
        const QByteArray bytes = randomBytes(5 * mega + 17);
        write(u"a.deb"_s, bytes);
        open(1);
        m_door->listener.offerTls(*newHostKey({}));
        QSslSocket socket;
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.connectToHostEncrypted(u"127.0.0.1"_s, m_door->port());
        QTRY_VERIFY(socket.isEncrypted());
        const QByteArray request = requestFor("GET", "/downloads/a.deb", "Connection: close\r\n");
        QVERIFY(divided(readAll(socket, request)).body == bytes);
    }

    void anotherRequestFollowsADownload()
    {
        const QByteArray bytes = randomBytes(mega);
        write(u"a.deb"_s, bytes);
        open(1);
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_door->port());
        const QByteArray received =
            readAll(socket,
                    requestFor("GET", "/downloads/a.deb", {})
                        + requestFor("GET", "/healthz", "Connection: close\r\n"));
        const Answer first = divided(received);
        QVERIFY(first.body.startsWith(bytes));
        QVERIFY(first.body.sliced(bytes.size()).startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(first.body.endsWith("{\"status\":\"ok\"}"));
    }

    void headTellsTheSize()
    {
        write(u"a.deb"_s, "12345");
        open(1);
        const Answer answer = ask("/downloads/a.deb", {}, "HEAD");
        QCOMPARE(answer.status(), 200);
        QVERIFY(answer.has("Content-Length: 5"));
        QVERIFY(answer.has("Accept-Ranges: bytes"));
        QVERIFY(answer.body.isEmpty());
    }

    void noOtherNameLeadsToAFile_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const char *path :
             {"/downloads", "/downloads/", "/downloads/b.deb", "/downloads/A.deb",
              "/downloads/../a.deb", "/downloads/../secret.deb", "/downloads/%2e%2e/secret.deb",
              "/downloads/..%2fsecret.deb", "/downloads/..%5csecret.deb", "/downloads//a.deb",
              "/downloads/./a.deb", "/downloads/a.deb/", "/downloads/a.deb%00",
              "/downloads/link.deb", "/downloads/secret.txt", "/downloads/%",
              "/downloads/%252e%252e/secret.deb", "/downloads//etc/passwd", "/DOWNLOADS/a.deb"})
            QTest::newRow(path) << QByteArray(path);
    }

    void noOtherNameLeadsToAFile()
    {
        QFETCH(const QByteArray, path);
        const QTemporaryDir other;
        QFile secret{other.filePath(u"secret.deb"_s)};
        QVERIFY(secret.open(QIODevice::WriteOnly));
        QVERIFY(QFile::link(secret.fileName(), m_folder->filePath(u"link.deb"_s)));
        write(u"a.deb"_s, "a");
        write(u"secret.txt"_s, "secret");
        open(1);
        QCOMPARE(ask(path).status(), 404);
        QCOMPARE(ask("/downloads/a.deb").status(), 200);
        QCOMPARE(ask("/downloads/%61.deb").status(), 200);
    }

    void aPartCanBeAskedFor_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("range");
        const auto row = [](const char *name, const QByteArray &lines, int status, const char *body,
                            const char *range) {
            QTest::newRow(name) << lines << status << QByteArray(body) << QByteArray(range);
        };
        const QByteArray tag = '"' + hashOf("0123456789") + '"';
        row("from the middle", "Range: bytes=4-\r\n", 206, "456789", "bytes 4-9/10");
        row("some", "Range: bytes=2-3\r\n", 206, "23", "bytes 2-3/10");
        row("the end", "Range: bytes=-1\r\n", 206, "9", "bytes 9-9/10");
        row("behind it", "Range: bytes=10-\r\n", 416, "Range Not Satisfiable\n", "bytes */10");
        row("several", "Range: bytes=1-2,4-5\r\n", 200, "0123456789", "");
        row("two lines", "Range: bytes=1-2\r\nRange: bytes=4-5\r\n", 200, "0123456789", "");
        row("of this file", "Range: bytes=4-\r\nIf-Range: " + tag + "\r\n", 206, "456789",
            "bytes 4-9/10");
        row("of another", "Range: bytes=4-\r\nIf-Range: \"x\"\r\n", 200, "0123456789", "");
        row("known", "If-None-Match: " + tag + "\r\n", 304, "", "");
        row("another is known", "If-None-Match: \"x\"\r\n", 200, "0123456789", "");
    }

    void aPartCanBeAskedFor()
    {
        QFETCH(const QByteArray, lines);
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, range);
        write(u"a.deb"_s, "0123456789");
        open(1);
        const Answer answer = ask("/downloads/a.deb", lines);
        QCOMPARE(answer.status(), status);
        QCOMPARE(answer.body, body);
        QCOMPARE(answer.head.contains("Content-Range: "), !range.isEmpty());
        QVERIFY(range.isEmpty() || answer.has("Content-Range: " + range));
    }

    void aChangedFileIsNotSentUnderItsOldHash()
    {
        write(u"a.deb"_s, "old");
        open(1);
        write(u"a.deb"_s, "and new");
        QCOMPARE(ask("/downloads/a.deb").status(), 404);
        QTRY_COMPARE(ask("/downloads/a.deb").body, "and new");
        QCOMPARE(manifest()[0][u"sha256"].toString().toLatin1(), hashOf("and new"));
    }

    void aFileThatIsGoneIsNotOffered()
    {
        write(u"a.deb"_s, "a");
        open(1);
        QVERIFY(QFile::remove(m_folder->filePath(u"a.deb"_s)));
        QCOMPARE(ask("/downloads/a.deb").status(), 404);
        QTRY_COMPARE(manifest().size(), 0);
    }

    void whoDoesNotReadCostsLittleAndIsCut()
    {
        constexpr qint64 size = 96 * mega;
        QFile file{m_folder->filePath(u"large.deb"_s)};
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(size));
        file.close();
        open(1);
        QTRY_COMPARE(m_door->listener.connections(), 0);
        const auto before = residentBytes();
        QTcpSocket socket;
        socket.setReadBufferSize(1);
        socket.connectToHost(QHostAddress::LocalHost, m_door->port());
        socket.write(requestFor("GET", "/downloads/large.deb", {}));
        QTRY_COMPARE(socket.bytesAvailable(), 1);
        m_door->pass(10s);
        QCOMPARE(m_door->listener.connections(), 1);
        for (int i = 0; i < 20; ++i) // time enough for a host that would read on and on
            QCOMPARE(ask("/healthz").status(), 200);
        if (before)
            QVERIFY(*residentBytes() - *before < 24 * mega);
        m_door->pass(20s);
        QTRY_COMPARE(m_door->listener.connections(), 0);
    }

    void whoReadsSlowlyGetsAll()
    {
        const QByteArray bytes = randomBytes(32 * mega);
        write(u"a.deb"_s, bytes);
        open(1);
        QTcpSocket socket;
        socket.setReadBufferSize(64 * 1024);
        socket.connectToHost(QHostAddress::LocalHost, m_door->port());
        socket.write(requestFor("GET", "/downloads/a.deb", "Connection: close\r\n"));
        QByteArray received;
        while (received.size() < bytes.size()) { // 80 s of the host's clock
            const qsizetype enough = std::min(received.size() + 4 * mega, bytes.size());
            for (QSignalSpy more{&socket, &QTcpSocket::readyRead}; received.size() < enough;) {
                QVERIFY(socket.bytesAvailable() > 0 || more.wait(20'000));
                received += socket.read(64 * 1024);
            }
            m_door->pass(10s);
        }
        QTRY_COMPARE(socket.state(), QTcpSocket::UnconnectedState);
        received += socket.readAll();
        QVERIFY(divided(received).body == bytes);
    }
};

QTEST_GUILESS_MAIN(TestDownloads)
#include "tst_downloads.moc"
