// SPDX-License-Identifier: MIT
// What a service manager hears of a program, and when.
#include "app/servicemanager.h"

#include "support/manager.h"

#include <QTest>

#include <unistd.h>

using Support::Manager;

class TestServiceManager : public QObject
{
    Q_OBJECT

    static void wantToHearEvery(int microseconds, qint64 process = getpid())
    {
        qputenv("WATCHDOG_USEC", QByteArray::number(microseconds));
        qputenv("WATCHDOG_PID", QByteArray::number(process));
    }

private slots:
    void init()
    {
        for (const char *name : {"NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"})
            qunsetenv(name);
    }

    void itHearsTheStartAndTheEnd_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("a file") << QByteArray{};
        QTest::newRow("in no file system") << "@hubbub-" + QByteArray::number(getpid());
    }

    void itHearsTheStartAndTheEnd()
    {
        QFETCH(QByteArray, name);
        Manager manager{name};
        QVERIFY(manager.isThere());
        qputenv("NOTIFY_SOCKET", manager.name());
        ServiceManager told;
        QVERIFY(manager.told().isEmpty());
        told.tellReady();
        QCOMPARE(manager.told(), QByteArrayList{"READY=1"});
        told.tellStopping();
        QCOMPARE(manager.told(), (QByteArrayList{"READY=1", "STOPPING=1"}));
    }

    // Twice as often as it wants to hear it, so that one late turn kills nobody.
    void itHearsThatTheEventLoopTurns()
    {
        Manager manager;
        qputenv("NOTIFY_SOCKET", manager.name());
        wantToHearEvery(40'000);
        ServiceManager told;
        QTest::qWait(60);
        QVERIFY(manager.told().isEmpty()); // nothing before it is ready
        told.tellReady();
        QTRY_VERIFY(manager.told().count("WATCHDOG=1") >= 3);
        QCOMPARE(manager.told().first(), "READY=1");
    }

    void whoIsNotAskedSaysNothingOfItsLife_data()
    {
        QTest::addColumn<int>("microseconds");
        QTest::addColumn<qint64>("process");
        QTest::newRow("never") << 0 << qint64{getpid()};
        QTest::newRow("below zero") << -1 << qint64{getpid()};
        QTest::newRow("another process") << 2'000 << qint64{getpid()} + 1;
    }

    void whoIsNotAskedSaysNothingOfItsLife()
    {
        QFETCH(int, microseconds);
        QFETCH(qint64, process);
        Manager manager;
        qputenv("NOTIFY_SOCKET", manager.name());
        wantToHearEvery(microseconds, process);
        ServiceManager told;
        told.tellReady();
        QTest::qWait(30);
        QCOMPARE(manager.told(), QByteArrayList{"READY=1"});
    }

    void nobodyThereIsNoMatter_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::newRow("none") << QByteArray{};
        QTest::newRow("nobody listens") << QByteArray{"/nonexistent/notify"};
        QTest::newRow("another kind") << QByteArray{"vsock:2:1234"};
        QTest::newRow("too long") << "/" + QByteArray(200, 'x');
    }

    void nobodyThereIsNoMatter()
    {
        QFETCH(QByteArray, address);
        qputenv("NOTIFY_SOCKET", address);
        wantToHearEvery(2'000);
        ServiceManager told;
        told.tellReady();
        told.tellStopping();
        QTest::qWait(10);
    }
};

QTEST_GUILESS_MAIN(TestServiceManager)
#include "tst_servicemanager.moc"
