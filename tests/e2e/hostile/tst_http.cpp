// SPDX-License-Identifier: MIT
// Bad input before a WebSocket is one: every request gets its status, 500 is never one of them, and
// nobody in the host notices. A row's number is that of docs/bad-input.md.
//
// 1, the deadline of a head, is in tst_deadlines.cpp. Not here, since what they try does not
// exist yet: 19 (bodies of the REST interface).
#include "protocol/limits.h"
#include "support/caller.h"
#include "support/siege.h"

#include <QTest>

using namespace Support;

namespace {

constexpr int nothing = 0; // closed without a word

// Lines as a head has them.
QByteArray head(const QByteArrayList &lines)
{
    return lines.join("\r\n") + "\r\n\r\n";
}

QByteArray get(const QByteArray &target, const QByteArrayList &more = {})
{
    return head(QByteArrayList{"GET " + target + " HTTP/1.1", "Host: localhost"} + more);
}

constexpr auto version = "Sec-WebSocket-Version: 13";
constexpr auto key = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==";

QByteArray upgrade(const QByteArray &target, const QByteArrayList &more = {version, key},
                   const QByteArray &protocol = "HTTP/1.1", const QByteArray &host = "localhost")
{
    return head(QByteArrayList{"GET " + target + ' ' + protocol, "Host: " + host,
                               "Connection: Upgrade", "Upgrade: websocket"}
                + more);
}

QByteArray post(const QByteArrayList &more)
{
    return head(QByteArrayList{"POST / HTTP/1.1", "Host: localhost"} + more);
}

}

class TestHttp : public QObject
{
    Q_OBJECT

    Siege m_siege;

private slots:
    void initTestCase() { QVERIFY(m_siege.begin()); }
    void cleanup() { QCOMPARE(m_siege.harm(), QString{}); }
    void cleanupTestCase() { QVERIFY(m_siege.end()); }

    void requestsGetTheirStatus_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QList<int>>("statuses");
        QTest::addColumn<QByteArray>("saying");
        const auto row = [](const char *name, const QByteArray &request, const QList<int> &statuses,
                            const QByteArray &saying = {}) {
            QTest::newRow(name) << request << statuses << saying;
        };
        const QByteArray longLine = "X: " + QByteArray(Limits::headLineBytes, 'x');
        const QByteArray line = "X: " + QByteArray(6'000, 'x');

        row("2 head too large", get("/", {line, line, line}), {431});
        row("2 line too long", get("/", {longLine}), {431});
        row("2 target too long", get('/' + QByteArray(Limits::headLineBytes, 'x')), {431});
        row("2 too many lines", get("/", QByteArrayList(Limits::headLines, "X: y")), {431});
        row("2 without end", QByteArray(100'000, 'x'), {431});

        row("3 two words", head({"GET /", "Host: localhost"}), {400});
        row("3 four words", head({"GET / x HTTP/1.1", "Host: localhost"}), {400});
        row("3 two blanks", head({"GET  / HTTP/1.1", "Host: localhost"}), {400});
        row("3 no path", get("chat"), {400});
        row("3 not ASCII", get("/caf\xc3\xa9/"), {400});
        row("3 lower case", head({"GET / http/1.1", "Host: localhost"}), {400});
        row("3 HTTP/2.0", head({"GET / HTTP/2.0", "Host: localhost"}), {505});
        row("3 HTTP/1.2", head({"GET / HTTP/1.2", "Host: localhost"}), {505});
        row("3 HTTP/0.9", "GET /\r\n", {400});
        row("3 a blank line first", "\r\n" + get("/"), {400});

        row("4 upgrade of HTTP/1.0", upgrade("/ws", {version, key}, "HTTP/1.0"), {400});

        row("5 unknown method", head({"BREW / HTTP/1.1", "Host: localhost"}), {501});
        row("5 DELETE a page", head({"DELETE / HTTP/1.1", "Host: localhost"}), {405},
            "Allow: GET, HEAD\r\n");
        row("5 TRACE", head({"TRACE / HTTP/1.1", "Host: localhost"}), {405});
        row("5 CONNECT", head({"CONNECT localhost:80 HTTP/1.1", "Host: localhost"}), {400, 405});
        row("5 POST to a socket",
            head({"POST /ws HTTP/1.1", "Host: localhost", "Content-Length: 0"}), {405},
            "Allow: GET\r\n");

        row("6 no Host", head({"GET / HTTP/1.1"}), {400});
        row("6 two Hosts", get("/", {"Host: localhost"}), {400});
        row("6 empty Host", head({"GET / HTTP/1.1", "Host:"}), {400});
        row("6 blank in Host", head({"GET / HTTP/1.1", "Host: local host"}), {400});
        row("6 a URL as Host", head({"GET / HTTP/1.1", "Host: http://localhost"}), {400});

        row("7 another site's Host", head({"GET / HTTP/1.1", "Host: evil.example"}), {403});
        row("7 upgrade for another site",
            upgrade("/ws", {version, key}, "HTTP/1.1", "evil.example"), {403});
        row("7 another site in the target", get("http://evil.example/"), {403});

        for (const char *origin :
             {"http://evil.example", "null", "http://localhost:1", "ftp://localhost",
              "http://localhost.evil.example", "http://evil.example/localhost", "localhost", ""})
            row(qPrintable(u"8 Origin “%1”"_s.arg(QLatin1StringView{origin})),
                upgrade("/ws/chat/lobby/", {version, key, "Origin: " + QByteArray{origin}}), {403});
        row("8 two Origins",
            upgrade("/ws/chat/lobby/",
                    {version, key, "Origin: http://localhost", "Origin: http://localhost"}),
            {400});

        const QByteArray ours = "Sec-WebSocket-Version: 13\r\n";
        row("9 version 8", upgrade("/ws", {"Sec-WebSocket-Version: 8", key}), {426}, ours);
        row("9 no version", upgrade("/ws", {key}), {426}, ours);
        row("9 two versions", upgrade("/ws", {version, version, key}), {400});

        row("10 no key", upgrade("/ws", {version}), {400});
        row("10 two keys", upgrade("/ws", {version, key, key}), {400});
        row("10 a short key", upgrade("/ws", {version, "Sec-WebSocket-Key: c2hvcnQ="}), {400});
        row("10 a long key",
            upgrade("/ws", {version, "Sec-WebSocket-Key: dGhpcyBpcyB0d2VudHkgYnl0ZXM="}), {400});
        row("10 no base64",
            upgrade("/ws", {version, "Sec-WebSocket-Key: ????????????????????????"}), {400});

        for (const char *path : {"/", "/healthz", "/ws/", "/WS", "/ws/chat", "/chat/lobby/", "/x",
                                 "/ws/chat/lobby/x", "/socket.io/"})
            row(qPrintable(u"11 upgrade on %1"_s.arg(QLatin1StringView{path})), upgrade(path),
                {404});

        row("12 GET of a room's socket", get("/ws/chat/lobby/"), {426}, "Upgrade: websocket\r\n");
        row("12 GET of the socket", get("/ws"), {426}, ours);
        row("12 HEAD of the socket", head({"HEAD /ws HTTP/1.1", "Host: localhost"}), {426});

        row("13 upgrade with a length",
            upgrade("/ws/chat/lobby/", {version, key, "Content-Length: 5"}) + "hello", {400});
        row("13 upgrade in chunks",
            upgrade("/ws/chat/lobby/", {version, key, "Transfer-Encoding: chunked"}) + "0\r\n\r\n",
            {400});
        row("13 upgrade with a body to come",
            upgrade("/ws/chat/lobby/", {version, key, "Content-Length: 5"}), {400});
        row("13 upgrade with chunks to come",
            upgrade("/ws/chat/lobby/", {version, key, "Transfer-Encoding: chunked"}), {400});
        row("13 a frame before the answer",
            upgrade("/ws/chat/lobby/") + toBytes({.payload = "{\"message\":\"early\"}"}), {400});

        for (const char *name : {"", "%00", "a%00b", "..", "%2e%2e", ".", "%20", "%0a", "a%0ab",
                                 "%e2%80%8b", "%e2%80%aeevil", "%ff", "%c0%ae", "%", "%4", "%zz"})
            row(qPrintable(u"14 room “%1”"_s.arg(QLatin1StringView{name})),
                upgrade("/ws/chat/" + QByteArray{name} + '/'), {404});
        row("14 room of 65 letters", upgrade("/ws/chat/" + QByteArray(65, 'x') + '/'), {404});

        row("15 two lengths", post({"Content-Length: 5", "Content-Length: 5"}) + "hello", {400});
        row("15 two lengths in one", post({"Content-Length: 5, 5"}) + "hello", {400});
        for (const char *length : {"-1", "+5", "five", "5.0", "0x5", ""})
            row(qPrintable(u"15 length “%1”"_s.arg(QLatin1StringView{length})),
                post({"Content-Length: " + QByteArray{length}}), {400});
        row("15 length and chunks",
            post({"Content-Length: 5", "Transfer-Encoding: chunked"}) + "0\r\n\r\n", {400});

        row("16 a body too large", post({"Content-Length: 10000000"}), {413});
        row("16 larger than any number", post({"Content-Length: 99999999999999999999"}), {413});

        row("17 POST without a length", post({}), {411});
        row("17 chunks", post({"Transfer-Encoding: chunked"}) + "5\r\nhello\r\n0\r\n\r\n", {411});

        row("18 gzip", post({"Content-Length: 5", "Content-Encoding: gzip"}) + "hello", {415});

        row("20 NUL in a value", get("/", {QByteArray("X: a\0b", 6)}), {400});
        row("20 NUL in a name", get("/", {QByteArray("X\0: b", 5)}), {400});
        row("20 bare CR", get("/", {"X: a\rb"}), {400});
        row("20 bare LF", "GET / HTTP/1.1\nHost: localhost\n\n", {400});
        row("20 folded line", get("/", {"X: a", " b"}), {400});
        row("20 blank before the colon", get("/", {"X : a"}), {400});
        row("20 no colon", get("/", {"X"}), {400});
        row("20 no name", get("/", {": a"}), {400});

        for (const char *path : {"/../etc/passwd",
                                 "/static/../etc/passwd",
                                 "/static/../../../etc/passwd",
                                 "/static/%2e%2e/%2e%2e/etc/passwd",
                                 "/static/..%2f..%2fetc%2fpasswd",
                                 "/static/%2e%2e%2fetc/passwd",
                                 "/static/..%5c..%5cetc%5cpasswd",
                                 "/static/..\\..\\etc\\passwd",
                                 "/static//etc/passwd",
                                 "//etc/passwd",
                                 "/static/%252e%252e/etc/passwd",
                                 "/static/....//etc/passwd",
                                 "/static/..;/etc/passwd",
                                 "/static/%c0%ae%c0%ae/etc/passwd",
                                 "/static/%u002e%u002e/etc/passwd",
                                 "/static/file:///etc/passwd",
                                 "/static/chat.css%00.html",
                                 "/static/./chat.css",
                                 "/static/:/web/chat.css",
                                 "/chat/../etc/passwd",
                                 "/etc/passwd"})
            row(qPrintable(u"21 %1"_s.arg(QLatin1StringView{path})), get(path), {404});

        row("22 a TLS hello",
            QByteArray::fromHex("16030100c2010000be0303") + QByteArray(188, '\x5a'), {nothing});
        row("22 HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", {400, 505});
        row("22 SSH", "SSH-2.0-OpenSSH_9.2\r\n", {400});
        row("22 Redis", "*1\r\n$4\r\nPING\r\n", {400});
        row("22 SMTP", "EHLO localhost\r\n", {400});
        row("22 SOCKS", QByteArray("\x05\x01\x00", 3), {400});
        row("22 RDP", QByteArray::fromHex("030000130ee000000000000100080003000000"), {400});

        row("24 a range beyond", get("/", {"Range: bytes=99999999-"}), {200, 416});
        row("24 a range backwards", get("/", {"Range: bytes=5-1"}), {200, 416});
        row("24 no range", get("/", {"Range: lines=1-2"}), {200, 416});
        row("24 a thousand ranges",
            get("/", {"Range: bytes=" + QByteArray{"0-0,"}.repeated(1'000) + "0-0"}), {200, 416});

        row("25 100-continue above the limit",
            post({"Content-Length: 10000000", "Expect: 100-continue"}), {413, 417});
        row("25 100-continue below it", post({"Content-Length: 5", "Expect: 100-continue"}), {405});
        row("25 another expectation", post({"Content-Length: 5", "Expect: tea"}), {417});
    }

    void requestsGetTheirStatus()
    {
        QFETCH(const QByteArray, request);
        QFETCH(const QList<int>, statuses);
        QFETCH(const QByteArray, saying);
        Caller caller{m_siege.port(), request};
        QVERIFY(soon([&] { return caller.isAnswered() || caller.ended; }));
        QVERIFY2(statuses.contains(caller.status()), caller.received);
        QVERIFY2(caller.received.contains(saying), caller.received);
        QVERIFY(!caller.received.contains("100 Continue"));
        QVERIFY(!caller.received.contains("root:"));
    }

    void connectionsOfOneAddress_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("status");
        QTest::newRow("23 from one address")
            << QStringList{u"--connections-per-address"_s, u"8"_s} << 429;
        QTest::newRow("23 in all") << QStringList{u"--connections"_s, u"12"_s} << 503;
    }

    // The witnesses are two, and one place stays for a newcomer.
    void connectionsOfOneAddress()
    {
        QFETCH(const QStringList, options);
        QFETCH(const int, status);
        Siege siege{options};
        QVERIFY(siege.begin());
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 8; ++i)
            clients.push_back(siege.plain("/ws/chat/crowd/"));
        std::vector<std::unique_ptr<RawClient>> others;
        for (int i = 0; status == 503 && i < 2; ++i)
            others.push_back(siege.plain("/ws/chat/crowd/", u"127.0.0.7"_s));
        for (int i = 0; i < 20; ++i) {
            Caller refused{siege.port(), get("/")};
            QVERIFY(soon([&] { return refused.ended; }));
            QCOMPARE(refused.status(), status);
            QVERIFY(refused.received.contains("Retry-After: "));
        }
        others.clear();
        QCOMPARE(siege.harm(), QString{});
        clients.front().reset();
        const auto again = [&] {
            Caller next{siege.port(), get("/")};
            return soon([&] { return next.isAnswered() || next.ended; }) && next.status() == 200;
        };
        QVERIFY(soon([&] { return again(); }));
        QVERIFY(siege.end());
    }
};

QTEST_GUILESS_MAIN(TestHttp)
#include "tst_http.moc"
