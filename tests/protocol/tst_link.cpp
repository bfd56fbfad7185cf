// SPDX-License-Identifier: MIT
// Addresses as people type and paste them.
#include "protocol/link.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Protocol;

namespace {

const QString key = u"abcdefghijklmnopqrstuvwxyz0123456789-_ABCDE"_s;

}

class TestLink : public QObject
{
    Q_OBJECT

private slots:
    void anAddressIsUnderstood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Link>("link");
        const auto row = [](const QString &text, const Link &link) {
            QTest::newRow(qPrintable(text)) << text << link;
        };
        row(u"tea.local"_s, {.host = u"tea.local"_s});
        row(u"  192.168.1.20  "_s, {.host = u"192.168.1.20"_s});
        row(u"tea.local:9000"_s, {.host = u"tea.local"_s, .port = 9000});
        row(u"tea.local/Tea"_s, {.host = u"tea.local"_s, .room = u"Tea"_s});
        row(u"localhost:7478/lobby/"_s, {.host = u"localhost"_s, .room = u"lobby"_s});
        row(u"[::1]"_s, {.host = u"::1"_s});
        row(u"[fe80::1%25eth0]"_s, {.host = u"fe80::1%eth0"_s});
        row(u"[fe80::1]:9000/x"_s, {.host = u"fe80::1"_s, .port = 9000, .room = u"x"_s});
        row(u"hubbub://tea.local"_s, {.host = u"tea.local"_s});
        row(u"hubbub://tea.local:7478/"_s, {.host = u"tea.local"_s});
        row(u"HUBBUB://Tea.Local/Tea"_s, {.host = u"tea.local"_s, .room = u"Tea"_s});
        row(u"hubbub://tea.local/a%2Fb"_s, {.host = u"tea.local"_s, .room = u"a/b"_s});
        row(u"hubbub://tea.local/Teest%C3%BCbchen%20%E2%98%95"_s,
            {.host = u"tea.local"_s, .room = u"Teestübchen ☕"_s});
        row(u"hubbub://tea.local/Teestübchen"_s,
            {.host = u"tea.local"_s, .room = u"Teestübchen"_s});
        row(u"hubbub://tea.local/tea#k="_s + key + u"&t=def"_s,
            {.host = u"tea.local"_s, .room = u"tea"_s, .invite = u"def"_s, .key = key});
        row(u"http://tea.local:7478/#k="_s + key, {.host = u"tea.local"_s, .key = key});
        row(u"hubbub://tea.local/#t=Zm9y-dH_k"_s,
            {.host = u"tea.local"_s, .invite = u"Zm9y-dH_k"_s});
        row(u"hubbub://tea.local/#t=a%20b"_s, {.host = u"tea.local"_s}); // no token of ours
        row(u"hubbub://tea.local/#t="_s + QString(257, u'x'), {.host = u"tea.local"_s});
        row(u"hubbub://tea.local/%23tag%3F"_s, {.host = u"tea.local"_s, .room = u"#tag?"_s});
        row(u"http://tea.local/"_s, {.host = u"tea.local"_s, .port = 80});
        row(u"http://tea.local:7478/chat/"_s, {.host = u"tea.local"_s});
        row(u"http://tea.local:7478/chat/Tea/"_s, {.host = u"tea.local"_s, .room = u"Tea"_s});
        row(u"https://tea.local/chat/a%2Fb/"_s,
            {.host = u"tea.local"_s, .port = 443, .room = u"a/b"_s, .secure = true});
        row(u"http://tea.local:7478/healthz"_s, {.host = u"tea.local"_s});
    }

    void anAddressIsUnderstood()
    {
        QFETCH(QString, text);
        QFETCH(Link, link);
        const auto parsed = parseLink(text);
        QVERIFY(parsed);
        QVERIFY2(*parsed == link, qPrintable(toString(*parsed)));
    }

    void whatIsNoAddressIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"",
              "   ",
              "://",
              "hubbub://",
              "hubbub:///room",
              "http://",
              "ftp://tea.local/",
              "file:///etc/passwd",
              "javascript:alert(1)",
              "tea.local:0",
              "tea.local:70000",
              "tea.local:port",
              "tea local",
              "hubbub://tea.local/..",
              "hubbub://tea.local/a/b",
              "hubbub://tea.local/%zz",
              "hubbub://tea.local/%00",
              "hubbub://tea.local/%E2%80%AE",
              "[::1",
              "[nonsense]",
              "[v1.a]", // of a kind to come, says RFC 3986
              "@[v1.A]:80",
              "[fe80::1%25eth0]]",
              "[fe80::1%25eth 0]",
              "http://good.example@evil.example/",
              "hubbub://tea.local/#k=abc", // cut on the way: no key to trust
              "hubbub://tea.local/#k=abcdefghijklmnopqrstuvwxyz0123456789ABCDEF%",
              "ann:secret@tea.local",
              "http://tea.local/chat/a/b/"})
            QTest::newRow(text) << QString::fromUtf8(text);
        QTest::newRow("a room too long") << u"hubbub://tea.local/"_s + QString(65, u'r');
    }

    void whatIsNoAddressIsRefused()
    {
        QFETCH(QString, text);
        const auto parsed = parseLink(text);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::BadLink);
    }

    void aLinkSurvivesBeingPassedOn_data()
    {
        QTest::addColumn<Link>("link");
        QTest::newRow("host") << Link{.host = u"tea.local"_s};
        QTest::newRow("port") << Link{.host = u"10.0.0.1"_s, .port = 1};
        QTest::newRow("invitation") << Link{.host = u"tea.local"_s, .invite = u"a-b_c1"_s};
        QTest::newRow("key") << Link{.host = u"tea.local"_s, .key = key};
        QTest::newRow("key and invitation")
            << Link{.host = u"tea.local"_s, .invite = u"a-b"_s, .key = key};
        QTest::newRow("TLS") << Link{.host = u"tea.local"_s, .port = 443, .secure = true};
        QTest::newRow("TLS and more")
            << Link{.host = u"tea.local"_s, .room = u"a/b"_s, .secure = true, .invite = u"a-b"_s};
        QTest::newRow("IPv6 with a zone") << Link{.host = u"fe80::1%eth0"_s};
        QTest::newRow("IPv6") << Link{.host = u"2001:db8::1"_s, .room = u"tea"_s};
        for (const auto &room : {u"a/b"_s, u"100%"_s, u"#?&=+;@:"_s, u"a b"_s,
                                 u"☕ 👩🏽‍🚀"_s, u"..."_s, u"%2F"_s})
            QTest::newRow(qPrintable(room)) << Link{.host = u"tea.local"_s, .room = room};
    }

    void aLinkSurvivesBeingPassedOn()
    {
        QFETCH(Link, link);
        const auto again = parseLink(toString(link));
        QVERIFY2(again, qPrintable(toString(link)));
        QVERIFY2(*again == link, qPrintable(toString(*again)));
    }

    void theSocketIsBesideThePage()
    {
        QCOMPARE(socketUrl({.host = u"tea.local"_s, .room = u"tea"_s}).toString(),
                 u"wss://tea.local:7478/ws"_s);
        QCOMPARE(socketUrl({.host = u"::1"_s, .port = 443, .secure = true}).toString(),
                 u"wss://[::1]:443/ws"_s);
    }

    void onlyThisComputerIsSpokenToInTheClear_data()
    {
        QTest::addColumn<QString>("scheme");
        for (const char *here : {"127.0.0.1", "127.1.2.3", "::1", "localhost"})
            QTest::newRow(here) << u"ws"_s;
        for (const char *there :
             {"127.0.0.1.example", "127.example", "localhost.example", "127.0.1", "128.0.0.1",
              "192.168.1.20", "fe80::1%eth0", "::", "0.0.0.0"})
            QTest::newRow(there) << u"wss"_s;
    }

    void onlyThisComputerIsSpokenToInTheClear()
    {
        QFETCH(QString, scheme);
        const QString host = QString::fromLatin1(QTest::currentDataTag());
        QCOMPARE(socketUrl({.host = host}).scheme(), scheme);
        QCOMPARE(socketUrl({.host = host, .secure = true}).scheme(), u"wss"_s);
    }
};

QTEST_GUILESS_MAIN(TestLink)
#include "tst_link.moc"
