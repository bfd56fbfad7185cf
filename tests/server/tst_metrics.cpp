// SPDX-License-Identifier: MIT
// What /metrics says, and to whom.
#include "protocol/limits.h"
#include "server/httpresponder.h"
#include "server/metricstext.h"
#include "server/processmemory.h"
#include "support/testhost.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

using namespace Server;
using namespace Support;

namespace {

using Figures = QMap<QString, double>;

// Of the text format 0.0.4 what we use: each family has HELP, TYPE and its samples, in this order.
class FiguresReader
{
public:
    explicit FiguresReader(const QByteArray &text)
    {
        if (!text.endsWith('\n'))
            fault = u"the last line does not end"_s;
        for (const QByteArray &line : text.chopped(1).split('\n'))
            read(QString::fromUtf8(line));
    }

    Figures figures;
    QString fault;

private:
    void read(const QString &line)
    {
        static const QRegularExpression help{u"^# HELP ([a-z_]+) \\S.*$"_s};
        static const QRegularExpression type{u"^# TYPE ([a-z_]+) (counter|gauge)$"_s};
        static const QRegularExpression sample{
            u"^([a-z_]+)((?:\\{[a-z_]+=\"[^\"\\\\\n]*\"\\})?) (-?[0-9]+(?:\\.[0-9]+)?)$"_s};
        const auto helped = help.match(line);
        const auto typed = type.match(line);
        const auto sampled = sample.match(line);
        if (helped.hasMatch())
            begin(helped.captured(1));
        else if (typed.hasMatch())
            setType(typed.captured(1), typed.captured(2));
        else if (sampled.hasMatch())
            take(sampled.captured(1), sampled.captured(2), sampled.captured(3));
        else
            fault = line;
    }

    void begin(const QString &name)
    {
        if (m_names.contains(name))
            fault = u"twice: "_s + name;
        m_names.insert(name);
        m_name = name;
        m_type.clear();
    }

    void setType(const QString &name, const QString &type)
    {
        if (name != m_name || (type == u"counter"_s) != name.endsWith(u"_total"_s))
            fault = u"type of "_s + name;
        m_type = type;
    }

    void take(const QString &name, const QString &labels, const QString &number)
    {
        if (name != m_name || m_type.isEmpty() || figures.contains(name + labels))
            fault = u"sample of "_s + name;
        figures.insert(name + labels, number.toDouble());
    }

    QSet<QString> m_names;
    QString m_name;
    QString m_type;
};

QByteArray answerOf(const TestHost &host, const QByteArray &method,
                    const QByteArray &authority = "localhost")
{
    RawSocket socket{host.port()};
    socket.write(method + " /metrics HTTP/1.1\r\nHost: " + authority
                 + "\r\nConnection: close\r\n\r\n");
    if (!QTest::qWaitFor([&] { return socket.ended; }))
        qWarning("no answer");
    return socket.readAll();
}

Figures figuresOf(const TestHost &host)
{
    const QByteArray answer = answerOf(host, "GET");
    return FiguresReader{answer.mid(answer.indexOf("\r\n\r\n") + 4)}.figures;
}

double figure(const TestHost &host, const QString &name)
{
    return figuresOf(host).value(name, -1);
}

void say(RawClient &client, const QString &text)
{
    client.say(QJsonObject{{u"message"_s, text}});
}

RequestHead request()
{
    HeadReader reader;
    reader.read("GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n");
    return reader.head();
}

HttpStatus statusFor(MetricsFor audience, const QString &peer)
{
    HttpResponder responder{Gate{HostRule{{}, u"box"_s, {}}, Origins{{}}}, Pages{}};
    responder.showMetricsTo(audience);
    responder.offerMetrics([] { return QByteArray{"figures"}; });
    return responder.answer(request(), QHostAddress{peer}).status;
}

}

class TestMetrics : public QObject
{
    Q_OBJECT

private slots:
    void theFormatIsThatOfPrometheus()
    {
        const TestHost host;
        const QByteArray answer = answerOf(host, "GET");
        QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(answer.contains("\r\nContent-Type: text/plain; version=0.0.4; charset=utf-8\r\n"));
        const FiguresReader reader{answer.mid(answer.indexOf("\r\n\r\n") + 4)};
        QCOMPARE(reader.fault, QString());
        QCOMPARE(reader.figures.value(u"hubbub_rooms"_s), 1); // the lobby
        QVERIFY(reader.figures.value(u"hubbub_connections_limit"_s) > 1);
        QVERIFY(reader.figures.value(u"hubbub_descriptors_left"_s) > 1);
        const double since = reader.figures.value(u"hubbub_start_time_seconds"_s);
        QVERIFY(qAbs(double(QDateTime::currentSecsSinceEpoch()) - since) < 60);
        QCOMPARE(reader.figures.value(u"process_resident_memory_bytes"_s) > 1'000'000,
                 residentBytes().has_value());
    }

    void theReaderSeesFaults_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray family = "# HELP a b\n# TYPE a gauge\n";
        QTest::newRow("no end") << family + "a 1";
        QTest::newRow("no type") << QByteArray("# HELP a b\na 1\n");
        QTest::newRow("no number") << family + "a one\n";
        QTest::newRow("another's") << family + "b 1\n";
        QTest::newRow("twice") << family + "a 1\na 2\n";
        QTest::newRow("family twice") << (family + "a 1\n").repeated(2);
        QTest::newRow("counter's name") << QByteArray("# HELP a b\n# TYPE a counter\na 1\n");
    }

    void theReaderSeesFaults()
    {
        QFETCH(const QByteArray, text);
        QVERIFY(!FiguresReader{text}.fault.isEmpty());
    }

    void labelsAreQuoted()
    {
        MetricsText text;
        text.gauges("a", "b", {{.label = "c", .value = "\"\\\n", .number = 0.25}});
        QCOMPARE(text.text(), "# HELP a b\n# TYPE a gauge\na{c=\"\\\"\\\\\\n\"} 0.25\n");
    }

    void whatIsSaidIsCounted_data()
    {
        QTest::addColumn<bool>("portable");
        QTest::newRow("the platform's connections") << false;
        QTest::newRow("portable connections") << true;
    }

    void whatIsSaidIsCounted()
    {
        QFETCH(const bool, portable);
        TestHost host{{.portable = portable}};
        const auto one = host.plain();
        const auto other = host.plain();
        QTRY_COMPARE(figure(host, u"hubbub_sessions"_s), 2);
        const Figures before = figuresOf(host);
        for (int i = 0; i < 5; ++i)
            say(*one, QString::number(i));
        QTRY_COMPARE(other->texts().size(), 5);
        QTRY_COMPARE(one->texts().size(), 5);
        const Figures after = figuresOf(host);
        const auto grown = [&](const QString &name) { return after[name] - before[name]; };
        QCOMPARE(grown(u"hubbub_messages_total"_s), 5);
        QCOMPARE(grown(u"hubbub_frames_sent_total"_s), 10);
        QVERIFY(grown(u"hubbub_sent_bytes_total"_s) > 10 * 20);
        QVERIFY(grown(u"hubbub_store_commits_total"_s) > 0);
        QVERIFY(after[u"hubbub_store_last_commit_seconds"_s] > 0);
        QCOMPARE(after[u"hubbub_store_queue_length"_s], 0);
        QCOMPARE(after[u"hubbub_sign_ins_total"_s], 2);
    }

    void membersAreCountedOnceAndNamedNowhere()
    {
        TestHost host;
        const auto member = host.native();
        member->say(QByteArray{"{\"type\":\"hello\",\"name\":\"Anna\"}"});
        QTRY_COMPARE(figure(host, u"hubbub_members_online"_s), 1);
        QVERIFY(!answerOf(host, "GET").contains("Anna"));
        member->disconnectFromHost();
        QTRY_COMPARE(figure(host, u"hubbub_members_online"_s), 0);
    }

    void refusalsAreCounted()
    {
        TestHost host;
        const auto client = host.plain();
        say(*client, QString(Limits::textBytes + 1, u'a'));
        QTRY_COMPARE(figure(host, u"hubbub_refusals_total"_s), 1);
    }

    void slowReadersAreCounted()
    {
        TestHost host{{.messageRate = 0}};
        const auto hung = host.plain();
        const auto talker = host.plain();
        hung->stopReading();
        const QString text(10'000, u'a');
        for (int i = 0; i < 4'000 && figure(host, u"hubbub_slow_readers_total"_s) < 1; i += 100) {
            for (int k = 0; k < 100; ++k)
                say(*talker, text);
            QTRY_COMPARE_WITH_TIMEOUT(talker->frames.size(), i + 100, 20'000);
        }
        QCOMPARE(figure(host, u"hubbub_slow_readers_total"_s), 1);
    }

    void whoIsTurnedAwayIsCounted()
    {
        TestHost host{{.connections = 2}};
        const auto one = host.plain();
        auto other = host.plain();
        RawSocket third{host.port()};
        third.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QTRY_VERIFY(third.ended);
        QVERIFY(third.readAll().startsWith("HTTP/1.1 503 "));
        other.reset();
        QTRY_COMPARE(figure(host, u"hubbub_sessions"_s), 1);
        const Figures figures = figuresOf(host);
        QVERIFY(figures.value(u"hubbub_connections_refused_total{reason=\"full\"}"_s) >= 1);
        QCOMPARE(figures.value(u"hubbub_connections_refused_total{reason=\"address\"}"_s, -1), 0);
        QVERIFY(figures.value(u"hubbub_connections_admitted_total"_s) >= 3);
        QCOMPARE(figures.value(u"hubbub_connections"_s), 2);
    }

    void onlyTheAudienceReadsThem_data()
    {
        QTest::addColumn<QString>("peer");
        QTest::addColumn<HttpStatus>("expected");
        for (const auto *here : {"127.0.0.1", "127.3.2.1", "::1", "::ffff:127.0.0.1"})
            QTest::newRow(here) << QString::fromLatin1(here) << HttpStatus::Ok;
        for (const auto *elsewhere :
             {"192.168.1.5", "10.0.0.1", "fe80::1", "::ffff:10.0.0.1", "0.0.0.0", "::", ""})
            QTest::newRow(elsewhere) << QString::fromLatin1(elsewhere) << HttpStatus::Forbidden;
    }

    void onlyTheAudienceReadsThem()
    {
        QFETCH(const QString, peer);
        QFETCH(const HttpStatus, expected);
        QCOMPARE(statusFor(MetricsFor::ThisComputer, peer), expected);
        QCOMPARE(statusFor(MetricsFor::Anybody, peer), HttpStatus::Ok);
        QCOMPARE(statusFor(MetricsFor::Nobody, peer), HttpStatus::NotFound);
    }

    void theHostObeysTheOption()
    {
        const TestHost host{{.metrics = MetricsFor::Nobody}};
        QVERIFY(answerOf(host, "GET").startsWith("HTTP/1.1 404 "));
    }

    void foreignHostLinesAreRefused()
    {
        const TestHost host;
        const QByteArray answer = answerOf(host, "GET", "evil.example");
        QVERIFY(answer.startsWith("HTTP/1.1 403 "));
        QVERIFY(!answer.contains("hubbub_"));
    }

    void headHasNoBody()
    {
        const TestHost host;
        const QByteArray answer = answerOf(host, "HEAD");
        QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(answer.endsWith("\r\n\r\n"));
        QVERIFY(!answer.contains("\r\nContent-Length: 0\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
