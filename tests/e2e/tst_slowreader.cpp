// SPDX-License-Identifier: MIT
// Some do not read what they are sent: they are let go, the others notice nothing, and the host
// keeps its size.
#include "support/hostprocess.h"
#include "support/rawclient.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Support;

namespace {

using Clients = std::vector<std::unique_ptr<RawClient>>;

bool haveAll(const Clients &clients, auto predicate)
{
    return std::ranges::all_of(clients, [&](const auto &client) { return predicate(*client); });
}

Clients enter(const HostProcess &host, int count)
{
    Clients clients;
    for (int i = 0; i < count; ++i)
        clients.push_back(std::make_unique<RawClient>(quint16(host.url().port())));
    if (!QTest::qWaitFor([&] { return haveAll(clients, [](auto &c) { return c.isUpgraded(); }); }))
        qFatal("no upgrade");
    return clients;
}

}

class TestSlowReader : public QObject
{
    Q_OBJECT

private slots:
    void whoNeverReadsIsLetGoAndNobodyNotices()
    {
        HostProcess host{{u"--message-rate"_s, u"0"_s}};
        QVERIFY(host.start());
        const auto slow = enter(host, 3);
        const auto quick = enter(host, 5);
        for (const auto &client : slow)
            client->stopReading();

        const qint64 before = host.residentBytes();
        qint64 most = before;
        const QByteArray message = jsonOf({{u"message"_s, QString(16'000, u'x')}});
        constexpr int batches = 150;
        constexpr int perBatch = 20; // 48 MB in all
        for (int batch = 1; batch <= batches; ++batch) {
            for (int i = 0; i < perBatch; ++i)
                quick.front()->say(message);
            QTRY_VERIFY(haveAll(quick, [&](auto &c) { return c.texts().size() == perBatch; }));
            for (const auto &client : quick)
                client->frames.clear();
            most = std::max(most, host.residentBytes());
        }
        QVERIFY2(most - before < 32 * 1024 * 1024,
                 QByteArray::number((most - before) / 1024) + " KiB");
        for (const auto &client : slow)
            client->readAgain();
        QTRY_VERIFY(haveAll(slow, [](auto &client) { return client.ended; }));
        QVERIFY(haveAll(quick, [](auto &client) { return !client.ended; }));
    }

    // It asks for answers and reads none: refusals and pongs count as everything else does.
    void whoAsksAndNeverReadsIsLetGo_data()
    {
        QTest::addColumn<QByteArray>("flood");
        QTest::newRow("pings")
            << toBytes({.opcode = Ping, .payload = QByteArray(125, 'x')}).repeated(500);
        QTest::newRow("nonsense") << toBytes({.payload = "nonsense"}).repeated(500);
        QTest::newRow("binary") << toBytes({.opcode = Binary, .payload = "x"}).repeated(500);
    }

    void whoAsksAndNeverReadsIsLetGo()
    {
        QFETCH(QByteArray, flood);
        HostProcess host;
        QVERIFY(host.start());
        const auto clients = enter(host, 2);
        const qint64 before = host.residentBytes();
        clients.front()->stopReading();
        for (int i = 0; i < 200 && !clients.front()->ended; ++i) {
            clients.front()->write(flood);
            clients.front()->flush();
            QTest::qWait(5);
        }
        QVERIFY(host.residentBytes() - before < 16 * 1024 * 1024);
        clients.front()->readAgain();
        QTRY_VERIFY_WITH_TIMEOUT(clients.front()->ended, 10'000);
        clients.back()->say(QByteArray{R"({"message":"all is well"})"});
        QTRY_COMPARE(clients.back()->texts(), QStringList{u"all is well"_s});
    }

    void whoReadsAgainInTimeMissesNothing()
    {
        HostProcess host{{u"--message-rate"_s, u"0"_s}};
        QVERIFY(host.start());
        const auto clients = enter(host, 2);
        clients.front()->stopReading();
        const QByteArray message = jsonOf({{u"message"_s, QString(1'000, u'x')}});
        for (int i = 0; i < 500; ++i)
            clients.back()->say(message);
        QTRY_COMPARE(clients.back()->texts().size(), 500);
        QVERIFY(clients.front()->frames.isEmpty());
        clients.front()->readAgain();
        QTRY_COMPARE(clients.front()->texts().size(), 500);
        QVERIFY(!clients.front()->ended);
    }
};

QTEST_GUILESS_MAIN(TestSlowReader)
#include "tst_slowreader.moc"
