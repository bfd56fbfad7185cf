// SPDX-License-Identifier: MIT
#include "protocol/limits.h"
#include "server/requesthead.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Server;

namespace {

constexpr auto incomplete = 0; // in the tables: no verdict yet
constexpr auto complete = 200;

int verdict(const HeadReader &reader)
{
    switch (reader.state()) {
    case HeadReader::State::Incomplete:
        return incomplete;
    case HeadReader::State::Complete:
        return complete;
    case HeadReader::State::Bad:
        return int(reader.fault());
    }
    return -1;
}

int verdictOn(QByteArrayView bytes)
{
    HeadReader reader;
    reader.read(bytes);
    return verdict(reader);
}

int verdictOnDrip(QByteArrayView bytes)
{
    HeadReader reader;
    for (qsizetype size = 1; size <= bytes.size(); ++size)
        reader.read(bytes.first(size));
    return verdict(reader);
}

// A request of which all but the given line is in order.
QByteArray withRequestLine(const QByteArray &line)
{
    return line + "\r\nHost: a\r\n\r\n";
}

QByteArray withFields(const QByteArray &lines)
{
    return "GET / HTTP/1.1\r\n" + lines + "\r\n\r\n";
}

RequestHead headOf(const QByteArray &bytes)
{
    HeadReader reader;
    reader.read(bytes);
    return reader.head();
}

void addRow(const QByteArray &name, const QByteArray &bytes, int expected)
{
    const QByteArray shown = name.toPercentEncoding(" !\"#$&'()*+,/:;<=>?@[\\]^`{|}");
    QTest::newRow(shown.constData()) << bytes << expected;
}

void addRequestLines()
{
    const QList<std::pair<QByteArray, int>> lines{
        {"GET / HTTP/1.1", complete},
        {"GET / HTTP/1.0", complete},
        {"get / HTTP/1.1", complete}, // a method of its own: 501 later
        {"M-SEARCH /a HTTP/1.1", complete},
        {"OPTIONS * HTTP/1.1", complete},
        {"GET /?a=${b}|\"<>^`\\ HTTP/1.1", complete},
        {"GET http://a/b HTTP/1.1", complete},
        {"GET HTTPS://a:1/ HTTP/1.1", complete},
        {"GET http://a HTTP/1.1", complete},
        {"GET http://a?b HTTP/1.1", complete},
        {"GET /%zz%00 HTTP/1.1", complete}, // the path's reader will say
        {"GET / HTTP/1.2", 505},
        {"GET / HTTP/2.0", 505},
        {"GET / HTTP/0.9", 505},
        {"GET / HTTP/9.1", 505},
        {"", 400},
        {"GET", 400},
        {"GET /", 400},
        {"GET  / HTTP/1.1", 400},
        {"GET /  HTTP/1.1", 400},
        {" GET / HTTP/1.1", 400},
        {"GET / HTTP/1.1 ", 400},
        {"GET / a HTTP/1.1", 400},
        {"GET\t/\tHTTP/1.1", 400},
        {"GET / http/1.1", 400},
        {"GET / HTTX/1.1", 400},
        {"GET / HTTP/1", 400},
        {"GET / HTTP/11", 400},
        {"GET / HTTP/1.10", 400},
        {"GET / HTTP/1,1", 400},
        {"GET / HTTP/a.b", 400},
        {"GET / HTTP", 400},
        {"G(T / HTTP/1.1", 400},
        {"G:T / HTTP/1.1", 400},
        {"G\"T / HTTP/1.1", 400},
        {"GET a HTTP/1.1", 400},
        {"GET ../a HTTP/1.1", 400},
        {"GET ?a HTTP/1.1", 400},
        {"GET * HTTP/1.1", 400},
        {"GET /a#b HTTP/1.1", 400},
        {"GET /\xc3\xa9 HTTP/1.1", 400},
        {"GET /\x01 HTTP/1.1", 400},
        {"GET /\x7f HTTP/1.1", 400},
        {"GET ftp://a/ HTTP/1.1", 400},
        {"GET http:///a HTTP/1.1", 400},
        {"GET http://u@a/ HTTP/1.1", 400},
        {"GET http:a HTTP/1.1", 400},
        {"GET ://a HTTP/1.1", 400},
        {"CONNECT a:443 HTTP/1.1", 400},
        {"PRI * HTTP/2.0", 400},
        {"SSH-2.0-OpenSSH_9.2", 400},
        {"EHLO a", 400},
        {"*1\r\n$4\r\nPING", 400},
    };
    for (const auto &[line, expected] : lines)
        addRow("line: " + line, withRequestLine(line), expected);
}

void addFields()
{
    const QList<std::pair<QByteArray, int>> fields{
        {"Host: a", complete},
        {"HOST:a", complete},
        {"hOsT:  \t a.example:80 \t", complete},
        {"Host: [::1]:80", complete},
        {"Host: my_machine", complete},
        {"Host: a\r\nX-Empty:", complete},
        {"Host: a\r\nX: b\tc", complete},
        {"Host: a\r\nX: :::", complete},
        {"Host: a\r\n!#$%&'*+-.^_`|~09aZ: b", complete},
        {"Host: a\r\nCookie: name=\xc3\xa9", complete}, // of another program on this host
        {"Host: a\r\nContent-Length: 0", complete},
        {"Host: a\r\nContent-Length: 99999999999999999999999", complete}, // 413 later
        {"Host: a\r\nTransfer-Encoding: chunked", complete},              // 411 later
        {"X: a", 400},
        {"Host:", 400},
        {"Host: \t", 400},
        {"Host: a\r\nHost: a", 400},
        {"Host: a\r\nhost: b", 400},
        {"Host: a b", 400},
        {"Host: a,b", 400},
        {"Host: a/b", 400},
        {"Host: http://a", 400},
        {"Host: u@a", 400},
        {"Host: \xc3\xa9", 400},
        {"Host : a", 400},
        {" Host: a", 400},
        {"Host: a\r\nX : b", 400},
        {"Host: a\r\nX\t: b", 400},
        {"Host: a\r\n folded: b", 400},
        {"Host: a\r\nX: b\r\n folded", 400},
        {"Host: a\r\nX: b\r\n\tfolded", 400},
        {"Host: a\r\nno colon", 400},
        {"Host: a\r\n: b", 400},
        {"Host: a\r\nX(Y): b", 400},
        {"Host: a\r\nX\xc3\xa9: b", 400},
        {"Host: a\nX: b", 400},
        {"Host: a\rX: b", 400},
        {"Host: a\r\r\nX: b", 400},
        {"Host: a\r\nX: b\x01", 400},
        {"Host: a\r\nX: b\x1b[2J", 400},
        {"Host: a\r\nX: b\x7f", 400},
        {QByteArray("Host: a\r\nX: b\0c", 15), 400},
        {QByteArray("Host: a\r\nX\0: c", 14), 400},
        {"Host: a\r\nContent-Length: 1\r\nContent-Length: 1", 400},
        {"Host: a\r\nContent-Length: 1, 1", 400},
        {"Host: a\r\nContent-Length: -1", 400},
        {"Host: a\r\nContent-Length: +1", 400},
        {"Host: a\r\nContent-Length: 1.0", 400},
        {"Host: a\r\nContent-Length: 0x1", 400},
        {"Host: a\r\nContent-Length: 1 2", 400},
        {"Host: a\r\nContent-Length: one", 400},
        {"Host: a\r\nContent-Length:", 400},
        {"Host: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked", 400},
        {"Host: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 1", 400},
    };
    for (const auto &[lines, expected] : fields)
        addRow("fields: " + lines, withFields(lines), expected);
}

void addSizes()
{
    const QByteArray start = "GET / HTTP/1.1\r\nHost: a\r\n";
    const auto line = [](qsizetype size) { return "X: " + QByteArray(size - 3, 'x'); };
    addRow("line as long as may be", start + line(Limits::headLineBytes) + "\r\n\r\n", complete);
    addRow("line too long", start + line(Limits::headLineBytes + 1) + "\r\n\r\n", 431);
    addRow("line without an end", start + line(Limits::headLineBytes + 1), 431);
    addRow("target too long", "GET /" + QByteArray(Limits::headLineBytes, 'a'), 431);
    addRow("nothing but letters", QByteArray(Limits::headLineBytes + 1, 'a'), 431);

    const QByteArray most = start + QByteArray("X: y\r\n").repeated(Limits::headLines - 2);
    addRow("as many lines as may be", most + "\r\n", complete);
    addRow("too many lines", most + "X: y\r\n\r\n", 431);

    const auto filled = [&](qsizetype size) {
        const qsizetype half = (size - start.size() - 2) / 2;
        return start + line(half - 2) + "\r\n" + line(size - start.size() - 2 - half - 2)
            + "\r\n\r\n";
    };
    addRow("head as large as may be", filled(Limits::headBytes), complete);
    addRow("head too large", filled(Limits::headBytes + 1), 431);
    addRow("head too large by one", filled(Limits::headBytes + 1).left(Limits::headBytes), 431);
    addRow("head almost too large", filled(Limits::headBytes).left(Limits::headBytes - 1),
           incomplete);
}

}

class TestRequestHead : public QObject
{
    Q_OBJECT

private slots:
    void aHeadGetsItsVerdictInOnePieceAndInDrops_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("expected");
        addRequestLines();
        addFields();
        addSizes();
    }

    void aHeadGetsItsVerdictInOnePieceAndInDrops()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, expected);
        QCOMPARE(verdictOn(bytes), expected);
        QCOMPARE(verdictOnDrip(bytes), expected);
    }

    void nonsenseIsRefusedAtItsFirstBadByte_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("TLS") << QByteArray("\x16");
        QTest::newRow("NUL") << QByteArray(1, '\0');
        QTest::newRow("SOCKS") << QByteArray("\x05");
        QTest::newRow("UTF-8") << QByteArray("\xc3");
        QTest::newRow("bare LF") << QByteArray("GET / HTTP/1.1\n");
        QTest::newRow("empty line") << QByteArray("\r\n");
    }

    void nonsenseIsRefusedAtItsFirstBadByte()
    {
        QFETCH(const QByteArray, bytes);
        QCOMPARE(verdictOn(bytes), 400);
        QCOMPARE(verdictOn(bytes.chopped(1)), incomplete);
    }

    void everyPrefixOfAGoodHeadIsIncomplete()
    {
        const QByteArray bytes = withFields("Host: a\r\nX: y");
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QCOMPARE(verdictOn(bytes.left(size)), incomplete);
    }

    void whatFollowsTheHeadIsNotTouched()
    {
        const QByteArray bytes = withFields("Host: a");
        const RequestHead head = headOf(bytes + QByteArray("\0\xff\n", 3));
        QCOMPARE(head.size, bytes.size());
    }

    void partsAreFoundAndBlanksAroundValuesAreNot()
    {
        const RequestHead head =
            headOf("HEAD /a/b?c=d?e&${f} HTTP/1.0\r\nHost:\t a:1 \r\nX-Y: \r\n\r\n");
        QCOMPARE(head.method, "HEAD");
        QCOMPARE(head.path, "/a/b");
        QCOMPARE(head.query, "c=d?e&${f}");
        QCOMPARE(head.minorVersion, 0);
        QCOMPARE(head.host, "a:1");
        QCOMPARE(head.values("x-y"), QByteArrayList{""});
        QVERIFY(!head.contentLength);
        QVERIFY(!head.hasBody());
    }

    void aWholeUrlsHostCountsAndNotTheHostLine()
    {
        const RequestHead head = headOf("GET http://b:2?c HTTP/1.1\r\nHost: a\r\n\r\n");
        QCOMPARE(head.host, "b:2");
        QCOMPARE(head.path, "/");
        QCOMPARE(head.query, "c");
    }

    void listsAreReadOverSeveralLines()
    {
        const RequestHead head =
            headOf(withFields("Host: a\r\nConnection: keep-alive , x\r\nConnection:\tUPGRADE"));
        QVERIFY(head.lists("connection", "upgrade"));
        QVERIFY(head.lists("connection", "keep-alive"));
        QVERIFY(head.lists("connection", "x"));
        QVERIFY(!head.lists("connection", "close"));
        QVERIFY(!head.lists("connection", "keep"));
        QVERIFY(!head.lists("upgrade", "upgrade"));
    }

    void aLengthBeyondAllNumbersIsLarge()
    {
        const RequestHead head =
            headOf(withFields("Host: a\r\nContent-Length: 99999999999999999999"));
        QCOMPARE(head.contentLength, std::numeric_limits<qint64>::max());
        QVERIFY(head.hasBody());
    }

    void anyBytesGetTheSameVerdictHoweverTheyAreCut()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo() << "seed" << seed;
        QRandomGenerator random{seed};
        const QByteArray seedling =
            withFields("Host: a\r\nConnection: upgrade\r\nContent-Length: 3");
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes = seedling;
            for (int change = random.bounded(4); change > 0; --change)
                bytes[random.bounded(bytes.size())] = char(random.bounded(256));
            const qsizetype cut = random.bounded(bytes.size());
            HeadReader reader;
            reader.read(bytes.left(cut));
            reader.read(bytes);
            QCOMPARE(verdict(reader), verdictOn(bytes));
            if (reader.state() == HeadReader::State::Complete)
                QVERIFY(reader.head().path.startsWith('/'));
        }
    }
};

QTEST_APPLESS_MAIN(TestRequestHead)

#include "tst_requesthead.moc"
