// SPDX-License-Identifier: MIT
#include "protocol/limits.h"
#include "server/gate.h"

#include <QTest>

using namespace Server;
using namespace Qt::StringLiterals;

namespace {

constexpr auto key = "dGhlIHNhbXBsZSBub25jZQ==";

Gate gate(const QStringList &hosts = {}, const QStringList &origins = {})
{
    return {HostRule{hosts, u"Box.example.lan"_s, u"fritz.box"_s}, Origins{origins}};
}

RequestHead headOf(const QByteArray &bytes)
{
    HeadReader reader;
    reader.read(bytes);
    Q_ASSERT(reader.state() == HeadReader::State::Complete);
    return reader.head();
}

RequestHead requestTo(const QByteArray &host, const QByteArray &method = "GET",
                      const QByteArray &lines = {})
{
    RequestHead head = headOf(method + " / HTTP/1.1\r\nHost: a\r\n" + lines + "\r\n");
    head.host = host; // even one that no head can have
    return head;
}

struct Upgrade
{
    QByteArray target = "/ws/chat/tea/";
    QByteArray version = "1.1";
    QByteArray method = "GET";
    QByteArray host = "10.0.0.7:7478";
    QByteArray upgrade = "Upgrade: websocket\r\nConnection: Upgrade\r\n";
    QByteArray number = "Sec-WebSocket-Version: 13\r\n";
    QByteArray secret = "Sec-WebSocket-Key: " + QByteArray(key) + "\r\n";
    QByteArray more = {};

    RequestHead head() const
    {
        RequestHead head = headOf(method + ' ' + target + " HTTP/" + version + "\r\nHost: a\r\n"
                                  + upgrade + number + secret + more + "\r\n");
        head.host = host;
        return head;
    }
};

// 101, or the status of the refusal.
int statusOf(const std::variant<Handshake, HttpResponse> &verdict)
{
    const auto *refused = std::get_if<HttpResponse>(&verdict);
    return refused ? int(refused->status) : 101;
}

int statusOf(const std::optional<HttpResponse> &refusal)
{
    return refusal ? int(refusal->status) : 200;
}

int answer(const Upgrade &upgrade)
{
    return statusOf(gate().judgeUpgrade(upgrade.head()));
}

Handshake handshakeFor(const QByteArray &target, const QByteArray &more = {})
{
    const auto verdict = gate().judgeUpgrade(Upgrade{.target = target, .more = more}.head());
    return std::get<Handshake>(verdict);
}

QByteArray named(const QByteArray &name)
{
    return name.isEmpty() ? "(empty)" : name;
}

}

Q_DECLARE_METATYPE(Upgrade)

class TestGate : public QObject
{
    Q_OBJECT

private slots:
    void whoInsistsOnTlsSendsPagesThere()
    {
        Gate strict = gate();
        const RequestHead page = requestTo("10.0.0.7:7478");
        QVERIFY(!strict.judgeWay(page, false)); // nobody insists so far
        strict.requireTls();
        QVERIFY(!strict.judgeWay(page, true));
        const auto sent = strict.judgeWay(page, false);
        QCOMPARE(statusOf(sent), 307);
        QCOMPARE(sent->fields.first().value, QByteArray{"https://10.0.0.7:7478/"});
        QCOMPARE(statusOf(strict.judgeWay(requestTo("evil.example"), false)), 403);
    }

    void whoInsistsOnTlsUpgradesNothingElse()
    {
        Gate strict = gate();
        strict.requireTls();
        QVERIFY(!strict.judgeWay(Upgrade{}.head(), true));
        QCOMPARE(statusOf(strict.judgeWay(Upgrade{}.head(), false)), 426);
    }

    void onlyNamesOfThisHostAreAnswered_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<int>("expected");
        for (const QByteArray &host : QByteArrayList{
                 "127.0.0.1",          "127.0.0.1:7478",   "10.0.0.7:",     "[::1]:80",
                 "[2001:db8::1]",      "[fe80::1%25eth0]", "localhost",     "LOCALHOST:1",
                 "localhost.",         "a.localhost",      "box",           "BOX:7478",
                 "box.example.lan",    "box.local",        "box.lan",       "box.home",
                 "box.home.arpa",      "box.internal",     "box.fritz.box", "chat.example.org",
                 "any.of.example.net", "example.net"})
            QTest::newRow(host.constData()) << host << 200;
        for (const QByteArray &host : QByteArrayList{
                 "evil.example", "evil.example:7478", "localhost.evil.example", "notlocalhost",
                 "box.evil.example", "evilbox", "box.local.evil.example", "example.lan",
                 "fritz.box", "other.local", "chat.example.org.evil.example", "evilexample.net",
                 "127.0.0.1.evil.example", "127.0.0.1.nip.io"})
            QTest::newRow(host.constData()) << host << 403;
        for (const QByteArray &host :
             QByteArrayList{"[::1", "::1", "localhost:a", "localhost:-1", "localhost:+1",
                            "localhost:65536", "localhost:1:2", "[]", "[::1]80", ":80", ".", "a%b"})
            QTest::newRow(host.constData()) << host << 400;
    }

    void onlyNamesOfThisHostAreAnswered()
    {
        QFETCH(const QByteArray, host);
        QFETCH(const int, expected);
        const Gate judged = gate({u"Chat.example.org"_s, u".example.net"_s});
        QCOMPARE(statusOf(judged.judge(requestTo(host))), expected);
        const int upgraded = statusOf(judged.judgeUpgrade(Upgrade{.host = host}.head()));
        QCOMPARE(upgraded, expected == 200 ? 101 : expected);
    }

    void aMachineWithoutANameAnswersToNoneBut()
    {
        const HostRule rule{{}, {}, u"lan"_s};
        QVERIFY(rule.allows("localhost"));
        QVERIFY(!rule.allows(".lan"));
        QVERIFY(!rule.allows(""));
    }

    void aSocketIsForPagesOfThisHostOnly_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<int>("expected");
        const auto row = [](const QByteArray &host, const QByteArray &origin, int expected) {
            QTest::newRow((origin + " at " + host).constData()) << host << origin << expected;
        };
        row("10.0.0.7:7478", "http://10.0.0.7:7478", 101);
        row("10.0.0.7:7478", "HTTP://10.0.0.7:7478", 101);
        row("10.0.0.7:7478", "https://10.0.0.7:7478", 101); // TLS ended before us
        row("Box.Local:7478", "http://box.local:7478", 101);
        row("box.local", "http://box.local", 101);
        row("box.local", "http://box.local:80", 101);
        row("box.local:80", "http://box.local", 101);
        row("box.local", "https://box.local:443", 101);
        row("box.local:443", "https://box.local", 101);
        row("[::1]:7478", "http://[::1]:7478", 101);
        row("box.local", "https://app.example.org:8443", 101);
        row("box.local", "http://example.net", 101);
        row("box.local", "http://a.example.net:81", 101);
        row("box.local", "https://exact.example:8443", 101);

        row("10.0.0.7:7478", "null", 403);
        row("10.0.0.7:7478", "", 403);
        row("10.0.0.7:7478", "http://10.0.0.7", 403);
        row("10.0.0.7:7478", "http://10.0.0.7:7479", 403);
        row("10.0.0.7:7478", "http://10.0.0.70:7478", 403);
        row("10.0.0.7:7478", "http://evil.example", 403);
        row("10.0.0.7:7478", "10.0.0.7:7478", 403);
        row("10.0.0.7:7478", "file://", 403);
        row("10.0.0.7:7478", "ws://10.0.0.7:7478", 403);
        row("10.0.0.7:7478", "http://10.0.0.7:7478/", 403);
        row("10.0.0.7:7478", "http://10.0.0.7:7478 http://evil.example", 403);
        row("10.0.0.7:7478", "http://u@10.0.0.7:7478", 403);
        row("box.local:80", "https://box.local", 403);
        row("box.local", "https://app.example.org.evil.example", 403);
        row("box.local", "http://evilexample.net", 403);
        row("box.local", "http://exact.example:8443", 403);
        row("box.local", "https://exact.example", 403);
    }

    void aSocketIsForPagesOfThisHostOnly()
    {
        QFETCH(const QByteArray, host);
        QFETCH(const QByteArray, origin);
        QFETCH(const int, expected);
        const Gate judged =
            gate({}, {u"app.example.org"_s, u".example.net"_s, u"https://exact.example:8443"_s});
        const Upgrade upgrade{.host = host, .more = "Origin: " + origin + "\r\n"};
        QCOMPARE(statusOf(judged.judgeUpgrade(upgrade.head())), expected);
    }

    void anyOriginPassesWhenTheOperatorSaysSo()
    {
        const Gate judged = gate({}, {u"*"_s});
        const Upgrade upgrade{.more = "Origin: https://evil.example\r\n"};
        QCOMPARE(statusOf(judged.judgeUpgrade(upgrade.head())), 101);
    }

    void twoOriginsAreNone()
    {
        const QByteArray own = "Origin: http://10.0.0.7:7478\r\n";
        QCOMPARE(answer({.more = own}), 101);
        QCOMPARE(answer({.more = own + own}), 400);
    }

    void pagesMayBeReadFromAnywhereButNotChanged()
    {
        const QByteArray foreign = "Origin: https://evil.example\r\n";
        QCOMPARE(statusOf(gate().judge(requestTo("localhost", "GET", foreign))), 200);
        QCOMPARE(statusOf(gate().judge(requestTo("localhost", "HEAD", foreign))), 200);
        QCOMPARE(statusOf(gate().judge(requestTo("localhost", "POST", foreign))), 403);
        QCOMPARE(statusOf(gate().judge(requestTo("localhost", "POST"))), 200);
    }

    void patternsAreTold()
    {
        for (const auto &good : {u"*"_s, u"a.b"_s, u".a.b"_s, u"http://a:1"_s, u"app://a"_s})
            QVERIFY2(Origins::isPattern(good), qPrintable(good));
        for (const auto &bad :
             {u""_s, u"a b"_s, u"http://"_s, u"://a"_s, u"a:b"_s, u"http://a/b"_s})
            QVERIFY2(!Origins::isPattern(bad), qPrintable(bad));
    }

    void anUpgradeIsKnownByItsUpgradeField()
    {
        QVERIFY(Gate::isUpgrade(requestTo("a", "GET", "Upgrade: h2c, WebSocket\r\n")));
        QVERIFY(!Gate::isUpgrade(requestTo("a", "GET", "Upgrade: h2c\r\nConnection: upgrade\r\n")));
        QVERIFY(!Gate::isUpgrade(requestTo("a")));
    }

    void anUpgradeHasToBeInOrder_data()
    {
        QTest::addColumn<Upgrade>("upgrade");
        QTest::addColumn<int>("expected");
        const auto row = [](const char *name, const Upgrade &upgrade, int expected) {
            QTest::newRow(name) << upgrade << expected;
        };
        const QByteArray upgrade = "Upgrade: websocket\r\n";
        const auto secret = [](const QByteArray &text) {
            return "Sec-WebSocket-Key: " + text + "\r\n";
        };

        row("all well", {}, 101);
        row("lists", {.upgrade = "Upgrade: WebSocket, h2c\r\nConnection: keep-alive, upgrade\r\n"},
            101);
        row("two lines", {.upgrade = upgrade + "Connection: keep-alive\r\nConnection: Upgrade\r\n"},
            101);
        row("an empty body", {.more = "Content-Length: 0\r\n"}, 101);
        row("HTTP/1.0", {.version = "1.0"}, 400);
        row("POST", {.method = "POST"}, 405);
        row("HEAD", {.method = "HEAD"}, 405);
        row("no Connection", {.upgrade = upgrade}, 400);
        row("other Connection", {.upgrade = upgrade + "Connection: keep-alive\r\n"}, 400);
        row("version 8", {.number = "Sec-WebSocket-Version: 8\r\n"}, 426);
        row("version 14", {.number = "Sec-WebSocket-Version: 14\r\n"}, 426);
        row("version 013", {.number = "Sec-WebSocket-Version: 013\r\n"}, 426);
        row("version 8, 13", {.number = "Sec-WebSocket-Version: 8, 13\r\n"}, 426);
        row("no version", {.number = {}}, 426);
        row("two versions",
            {.number = "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Version: 13\r\n"}, 400);
        row("no key", {.secret = {}}, 400);
        row("empty key", {.secret = secret("")}, 400);
        row("two keys", {.secret = secret(key) + secret(key)}, 400);
        row("15 bytes", {.secret = secret(QByteArray(15, 'a').toBase64())}, 400);
        row("17 bytes", {.secret = secret(QByteArray(17, 'a').toBase64())}, 400);
        row("32 bytes", {.secret = secret(QByteArray(32, 'a').toBase64())}, 400);
        row("not base64", {.secret = secret("dGhlIHNhbXBsZSBub25jZ!==")}, 400);
        row("base64url", {.secret = secret("_-__________________Zw==")}, 400);
        row("not padded", {.secret = secret("dGhlIHNhbXBsZSBub25jZQ")}, 400);
        row("padded inside", {.secret = secret("dGhl==NhbXBsZSBub25jZQ==")}, 400);
        row("body", {.more = "Content-Length: 1\r\n"}, 400);
        row("chunks", {.more = "Transfer-Encoding: chunked\r\n"}, 400);
    }

    void anUpgradeHasToBeInOrder()
    {
        QFETCH(const Upgrade, upgrade);
        QFETCH(const int, expected);
        QCOMPARE(answer(upgrade), expected);
    }

    void theVersionThatWeSpeakIsNamed()
    {
        const auto verdict =
            gate().judgeUpgrade(Upgrade{.number = "Sec-WebSocket-Version: 8\r\n"}.head());
        const auto fields = std::get<HttpResponse>(verdict).fields;
        QCOMPARE(fields.size(), 1);
        QCOMPARE(fields[0].name, "Sec-WebSocket-Version");
        QCOMPARE(fields[0].value, "13");
    }

    void onlyPathsOfSocketsUpgrade_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<int>("expected");
        for (const char *good :
             {"/ws/chat/tea/", "/ws/chat/tea", "/ws/chat/Tea%20%26%20biscuits/",
              "/ws/chat/%E8%8C%B6/", "/ws/chat/a%2Fb/", "/ws/chat/a+b/", "/ws/chat/a?x=${y}",
              "/ws/chat/..%2F..%2Fetc/", "/ws/chat/.../", "/ws/chat/a%5Cb/"})
            QTest::newRow(good) << QByteArray(good) << 101;
        for (const char *bad : {"/",
                                "/chat/",
                                "/chat/tea/",
                                "/healthz",
                                "/static/chat.js",
                                "/WS/chat/tea/",
                                "//ws/chat/tea/",
                                "/ws/",
                                "/ws/chat",
                                "/ws/chat/",
                                "/ws/chat//",
                                "/ws/chat/a/b/",
                                "/ws/chat/tea//",
                                "/ws/chat/%20/",
                                "/ws/chat/%00/",
                                "/ws/chat/a%00b/",
                                "/ws/chat/./",
                                "/ws/chat/../",
                                "/ws/chat/..",
                                "/ws/chat/%2e%2E/",
                                "/ws/chat/%/",
                                "/ws/chat/%2/",
                                "/ws/chat/%zz/",
                                "/ws/chat/a%",
                                "/ws/chat/%ff/",
                                "/ws/chat/%c0%af/",
                                "/ws/chat/%ed%a0%80/",
                                "/ws/chat/%0a/",
                                "/ws/chat/%e2%80%ae/",
                                "/ws/chat/%ef%bb%bftea/", // a byte order mark cannot be seen either
                                "/ws%2Fchat%2Ftea%2F",
                                "/ws/chat/../../etc/passwd"})
            QTest::newRow(bad) << QByteArray(bad) << 404;
        const QByteArray most(Limits::roomNameLength, 'r');
        QTest::newRow("64") << "/ws/chat/" + most + '/' << 101;
        QTest::newRow("65") << "/ws/chat/" + most + "r/" << 404;
    }

    void onlyPathsOfSocketsUpgrade()
    {
        QFETCH(const QByteArray, target);
        QFETCH(const int, expected);
        QCOMPARE(answer({.target = target}), expected);
    }

    void theNativeDialectAsksForItsSubprotocol()
    {
        QCOMPARE(answer({.target = "/ws"}), 400);
        QCOMPARE(answer({.target = "/ws", .more = "Sec-WebSocket-Protocol: hubbub.v2\r\n"}), 400);
        QCOMPARE(answer({.target = "/ws", .more = "Sec-WebSocket-Protocol: HUBBUB.V1\r\n"}), 400);
        for (const QByteArray &list : QByteArrayList{"hubbub.v1", "a, hubbub.v1", "hubbub.v1 ,b",
                                                     "a\r\nSec-WebSocket-Protocol: hubbub.v1"}) {
            const auto handshake = handshakeFor("/ws", "Sec-WebSocket-Protocol: " + list + "\r\n");
            QCOMPARE(handshake.dialect, Dialect::Native);
            QVERIFY(!handshake.room);
        }
    }

    void theSubprotocolOnARoomsPathIsNativeAndInThatRoom()
    {
        const auto handshake =
            handshakeFor("/ws/chat/caf%C3%A9?name=", "Sec-WebSocket-Protocol: hubbub.v1\r\n");
        QCOMPARE(handshake.dialect, Dialect::Native);
        QCOMPARE(handshake.room, u"café"_s);
    }

    void aPlainClientSaysRoomNameAndHistory()
    {
        const auto handshake =
            handshakeFor("/ws/chat/%20a%2Fb%20/?x=${y}&name=%C3%84nn+B&history=100&name=Bo");
        QCOMPARE(handshake.dialect, Dialect::Plain);
        QCOMPARE(handshake.room, u"a/b"_s);
        QCOMPARE(handshake.name, u"Änn B"_s);
        QCOMPARE(handshake.history, 100);
    }

    void aPlainClientNeedSayNothing()
    {
        const auto handshake = handshakeFor("/ws/chat/tea", "Sec-WebSocket-Protocol: other\r\n");
        QCOMPARE(handshake.dialect, Dialect::Plain);
        QVERIFY(!handshake.name);
        QCOMPARE(handshake.history, 0);
    }

    void aBadQueryIsRefused_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("expected");
        for (const char *good : {"", "a", "&&=&", "history=0", "history=100", "%zz=%zz", "Name=&x",
                                 "session_key=${sessionKey}", "name=%2B"})
            QTest::newRow(named(good).constData()) << QByteArray(good) << 101;
        for (const char *bad :
             {"name", "name=", "name=%20", "name=%zz", "name=%ff", "name=%00", "name=%e2%80%8b",
              "name=123456789012345678901234567890123", "history", "history=", "history=-1",
              "history=101", "history=1.0", "history=1e1", "history=+1", "history=%31",
              "history=0x1", "history=99999999999999999999", "history=many"})
            QTest::newRow(bad) << QByteArray(bad) << 400;
    }

    void aBadQueryIsRefused()
    {
        QFETCH(const QByteArray, query);
        QFETCH(const int, expected);
        QCOMPARE(answer({.target = "/ws/chat/tea/?" + query}), expected);
    }
};

QTEST_APPLESS_MAIN(TestGate)

#include "tst_gate.moc"
