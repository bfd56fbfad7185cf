// SPDX-License-Identifier: MIT
#include "server/httpresponder.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Server;
using namespace Qt::StringLiterals;

namespace {

Gate gate()
{
    return {HostRule{{}, u"box"_s, {}}, Origins{{}}};
}

RequestHead headOf(const QByteArray &bytes)
{
    HeadReader reader;
    reader.read(bytes);
    Q_ASSERT(reader.state() == HeadReader::State::Complete);
    return reader.head();
}

QByteArray fieldOf(const HttpResponse &response, const QByteArray &name)
{
    for (const HeadField &field : response.fields) {
        if (field.name == name)
            return field.value;
    }
    return {};
}

}

class TestHttpResponder : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    void write(const QString &name, const QByteArray &body)
    {
        QFile file{m_folder.filePath(name)};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(body);
    }

    HttpResponse ask(const QByteArray &method, const QByteArray &target,
                     const QByteArray &lines = {}) const
    {
        const HttpResponder responder{gate(), Pages{m_folder.path()}};
        return responder.answer(
            headOf(method + ' ' + target + " HTTP/1.1\r\nHost: box:7478\r\n" + lines + "\r\n"));
    }

private slots:
    void initTestCase()
    {
        write(u"index.html"_s, "<p>index");
        write(u"room.html"_s, "<p>room");
        write(u"chat.css"_s, "p {}");
        write(u"chat.js"_s, "'use strict'");
        write(u"icon.svg"_s, "<svg/>");
        write(u"secret.txt"_s, "secret");
    }

    void pathsLeadWhereTheyShould_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("contentType");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *path, const char *contentType, const char *body) {
            QTest::newRow(path) << QByteArray(path) << QByteArray(contentType) << QByteArray(body);
        };
        row("/", "text/html; charset=utf-8", "<p>index");
        row("/?a=b", "text/html; charset=utf-8", "<p>index");
        row("/chat/", "text/html; charset=utf-8", "<p>index");
        row("/chat/tea/", "text/html; charset=utf-8", "<p>room");
        row("/chat/%E8%8C%B6%20room/?x", "text/html; charset=utf-8", "<p>room");
        row("/static/chat.css", "text/css; charset=utf-8", "p {}");
        row("/static/chat.js", "text/javascript; charset=utf-8", "'use strict'");
        row("/static/icon.svg", "image/svg+xml", "<svg/>");
        row("/favicon.ico", "image/svg+xml", "<svg/>");
        row("/healthz", "application/json", R"({"status":"ok"})");
    }

    void pathsLeadWhereTheyShould()
    {
        QFETCH(const QByteArray, path);
        QFETCH(const QByteArray, contentType);
        QFETCH(const QByteArray, body);
        const HttpResponse response = ask("GET", path);
        QCOMPARE(response.status, HttpStatus::Ok);
        QCOMPARE(response.contentType, contentType);
        QCOMPARE(response.body, body);
        QCOMPARE(ask("HEAD", path).status, HttpStatus::Ok);
    }

    void aMissingSlashIsGiven_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("location");
        QTest::newRow("chat") << QByteArray("/chat") << QByteArray("/chat/");
        QTest::newRow("room") << QByteArray("/chat/a%20b") << QByteArray("/chat/a%20b/");
        QTest::newRow("query") << QByteArray("/chat/tea?a=b&${c}")
                               << QByteArray("/chat/tea/?a=b&${c}");
    }

    void aMissingSlashIsGiven()
    {
        QFETCH(const QByteArray, target);
        QFETCH(const QByteArray, location);
        const HttpResponse response = ask("GET", target);
        QCOMPARE(response.status, HttpStatus::MovedPermanently);
        QCOMPARE(fieldOf(response, "Location"), location);
    }

    // Nothing of a file, in whatever spelling.
    void noPathLeadsOutOfTheTable_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const char *path : {"/static/../secret.txt",
                                 "/static/secret.txt",
                                 "/static/%2e%2e/secret.txt",
                                 "/static/..%2fsecret.txt",
                                 "/static/%2e%2e%2fsecret.txt",
                                 "/static/..%5csecret.txt",
                                 "/static/..\\secret.txt",
                                 "/static//secret.txt",
                                 "/static/./chat.css",
                                 "/static/%252e%252e/secret.txt",
                                 "/static/....//secret.txt",
                                 "/static/chat.css/",
                                 "/static/chat.css%00",
                                 "/static/chat.css%00.html",
                                 "/static/..;/secret.txt",
                                 "/static/%c0%ae%c0%ae/secret.txt",
                                 "/static/%u002e%u002e/secret.txt",
                                 "/static//etc/passwd",
                                 "/static/file:///etc/passwd",
                                 "/static/",
                                 "/static",
                                 "/static/index.html",
                                 "/static/room.html",
                                 "/static/CHAT.css",
                                 "/static/chat%2ecss",
                                 "/static/C:\\Windows\\win.ini",
                                 "/static/:/web/chat.css",
                                 "/../etc/passwd",
                                 "/..%2f..%2fetc/passwd",
                                 "//etc/passwd",
                                 "/etc/passwd",
                                 "//chat/",
                                 "/chat//",
                                 "/chat/../",
                                 "/chat/%2e%2e/",
                                 "/chat/a/../b/",
                                 "/chat//evil.example",
                                 "/admin/",
                                 "/CHAT/",
                                 "/metrics",
                                 "/metrics/",
                                 "/downloads/",
                                 "/downloads/manifest.json/",
                                 "/api/v1/rooms",
                                 "/healthz/",
                                 "/favicon.ico/",
                                 "/chat/%00/",
                                 "/chat/%/"})
            QTest::newRow(path) << QByteArray(path);
    }

    void noPathLeadsOutOfTheTable()
    {
        QFETCH(const QByteArray, path);
        const HttpResponse response = ask("GET", path);
        QCOMPARE(response.status, HttpStatus::NotFound);
        QCOMPARE(response.body, "Not Found\n");
    }

    void missingPagesAreNotFound()
    {
        const QTemporaryDir empty;
        const HttpResponder responder{gate(), Pages{empty.path()}};
        for (const QByteArray &path : QByteArrayList{"/", "/chat/", "/chat/a/", "/favicon.ico"}) {
            const auto response =
                responder.answer(headOf("GET " + path + " HTTP/1.1\r\nHost: box\r\n\r\n"));
            QCOMPARE(response.status, HttpStatus::NotFound);
        }
    }

    void wrongRequestsGetTheirStatus_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<int>("expected");
        const auto row = [](const char *name, const char *method, const char *target,
                            const QByteArray &lines, int expected) {
            QTest::newRow(name) << QByteArray(method) << QByteArray(target) << lines << expected;
        };
        const QByteArray some = "Content-Length: 5\r\n";
        row("unknown method", "BREW", "/", {}, 501);
        row("method in lower case", "get", "/", {}, 501);
        row("unknown coding", "GET", "/", "Transfer-Encoding: gzip, chunked\r\n", 501);
        row("DELETE", "DELETE", "/", {}, 405);
        row("OPTIONS", "OPTIONS", "/chat/", {}, 405);
        row("TRACE", "TRACE", "/healthz", {}, 405);
        row("POST", "POST", "/", some, 405);
        row("POST of nothing", "POST", "/chat/tea/", "Content-Length: 0\r\n", 405);
        row("DELETE of what is not there", "DELETE", "/nope", {}, 404);
        row("OPTIONS *", "OPTIONS", "*", {}, 404);
        row("POST without length", "POST", "/", {}, 411);
        row("PUT without length", "PUT", "/nope", {}, 411);
        row("chunks", "POST", "/", "Transfer-Encoding: chunked\r\n", 411);
        row("too large", "POST", "/", "Content-Length: 65537\r\n", 413);
        row("far too large", "POST", "/", "Content-Length: 99999999999999999999\r\n", 413);
        row("too large for GET", "GET", "/", "Content-Length: 65537\r\n", 413);
        row("packed", "POST", "/", some + "Content-Encoding: gzip\r\n", 415);
        row("packed twice", "POST", "/", some + "Content-Encoding: identity, br\r\n", 415);
        row("expecting more", "GET", "/", "Expect: the unexpected\r\n", 417);
        row("expecting leave for too much", "POST", "/",
            "Expect: 100-continue\r\nContent-Length: 1000000\r\n", 413);
        row("expecting leave", "POST", "/", "Expect: 100-Continue\r\n" + some, 405);
        row("socket without upgrade", "GET", "/ws", {}, 426);
        row("room's socket without upgrade", "HEAD", "/ws/chat/tea/", {}, 426);
        row("other upgrade on a page", "GET", "/", "Connection: Upgrade\r\nUpgrade: h2c\r\n", 200);
        row("other upgrade on a socket", "GET", "/ws", "Connection: Upgrade\r\nUpgrade: h2c\r\n",
            426);
        row("bad room's socket", "GET", "/ws/chat/%00/", {}, 404);
        row("foreign page", "POST", "/", some + "Origin: http://evil.example\r\n", 403);
        row("ranges", "GET", "/", "Range: bytes=" + QByteArray("0-0,").repeated(1000) + "9-1\r\n",
            200);
    }

    void wrongRequestsGetTheirStatus()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, target);
        QFETCH(const QByteArray, lines);
        QFETCH(const int, expected);
        QCOMPARE(int(ask(method, target, lines).status), expected);
    }

    void foreignHostsAreForbidden()
    {
        const HttpResponder responder{gate(), Pages{m_folder.path()}};
        const auto response =
            responder.answer(headOf("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n"));
        QCOMPARE(response.status, HttpStatus::Forbidden);
        QVERIFY(!response.body.contains("index"));
    }

    void theAllowedMethodsAreNamed()
    {
        QCOMPARE(fieldOf(ask("DELETE", "/"), "Allow"), "GET, HEAD");
        QCOMPARE(fieldOf(ask("DELETE", "/ws"), "Allow"), "GET");
    }

    void whoHasThePageIsToldSo_data()
    {
        QTest::addColumn<QByteArray>("known");
        QTest::addColumn<HttpStatus>("expected");
        const QByteArray tag = fieldOf(ask("GET", "/"), "ETag");
        QTest::newRow("same") << tag << HttpStatus::NotModified;
        QTest::newRow("weak") << "W/" + tag << HttpStatus::NotModified;
        QTest::newRow("among others") << "\"x\", " + tag << HttpStatus::NotModified;
        QTest::newRow("any") << QByteArray("*") << HttpStatus::NotModified;
        QTest::newRow("other") << QByteArray("\"x\"") << HttpStatus::Ok;
        QTest::newRow("other page's") << fieldOf(ask("GET", "/chat/a/"), "ETag") << HttpStatus::Ok;
    }

    void whoHasThePageIsToldSo()
    {
        QFETCH(const QByteArray, known);
        QFETCH(const HttpStatus, expected);
        const auto response = ask("GET", "/", "If-None-Match: " + known + "\r\n");
        QCOMPARE(response.status, expected);
        QVERIFY(!fieldOf(response, "ETag").isEmpty());
        QCOMPARE(fieldOf(response, "Cache-Control"), "no-cache");
    }

    void everyAnswerIsWholeAndGuarded()
    {
        const HttpResponse response{.body = "12345", .fields = {{"X-A", "b"}}};
        const QByteArray bytes = toBytes(response, {.withBody = true, .keepAlive = true});
        QVERIFY(bytes.startsWith("HTTP/1.1 200 OK\r\nDate: "));
        for (const char *line :
             {"Connection: keep-alive", "X-A: b", "Content-Length: 5",
              "X-Content-Type-Options: nosniff", "X-Frame-Options: DENY",
              "Referrer-Policy: no-referrer", "Cross-Origin-Resource-Policy: same-origin",
              "Content-Security-Policy: default-src 'self'; connect-src 'self' ws: wss:; "
              "frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'"})
            QVERIFY2(bytes.contains("\r\n" + QByteArray(line) + "\r\n"), line);
        QVERIFY(!bytes.contains("Access-Control"));
        QVERIFY(bytes.endsWith("\r\n\r\n12345"));
    }

    void theDateIsAsHttpWritesIt()
    {
        const QByteArray bytes = toBytes({}, {});
        const auto date =
            QRegularExpression(u"\r\nDate: (\\w{3}, \\d\\d \\w{3} \\d{4} [\\d:]{8}) GMT\r\n"_s)
                .match(QString::fromLatin1(bytes));
        QVERIFY(date.hasMatch());
        const auto time = QLocale::c().toDateTime(date.captured(1), u"ddd, dd MMM yyyy hh:mm:ss"_s);
        QVERIFY(qAbs(time.secsTo(QDateTime::currentDateTimeUtc().toLocalTime())) < 86'400);
    }

    void withoutABodyTheHeadStaysTheSame()
    {
        const HttpResponse response{.body = "12345"};
        const QByteArray whole = toBytes(response, {.keepAlive = true});
        const QByteArray head = toBytes(response, {.withBody = false, .keepAlive = true});
        QCOMPARE(head.size(), whole.size() - 5);
        QVERIFY(head.contains("Content-Length: 5\r\n"));
        const QByteArray unchanged =
            toBytes({.status = HttpStatus::NotModified, .body = "12345"}, {});
        QVERIFY(unchanged.endsWith("\r\n\r\n"));
        QVERIFY(!unchanged.contains("Content-Length"));
        QVERIFY(unchanged.contains("Connection: close\r\n"));
    }
};

QTEST_APPLESS_MAIN(TestHttpResponder)

#include "tst_httpresponder.moc"
