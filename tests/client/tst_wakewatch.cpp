// SPDX-License-Identifier: MIT
#include "client/wakewatch.h"

#include <QTest>

using Client::ClockJump;

class TestWakeWatch : public QObject
{
    Q_OBJECT

private slots:
    void aSleepShowsInTheClocks_data()
    {
        QTest::addColumn<qint64>("steady");
        QTest::addColumn<qint64>("wall");
        QTest::addColumn<bool>("slept");

        QTest::newRow("awake") << 5'000LL << 5'000LL << false;
        QTest::newRow("busy for a while") << 12'000LL << 12'000LL << false;
        QTest::newRow("the steady clock stood still") << 5'000LL << 3'600'000LL << true;
        QTest::newRow("it ran on, its timers did not") << 3'600'000LL << 3'600'000LL << true;
        QTest::newRow("the wall clock was set back") << 5'000LL << -3'600'000LL << false;
        QTest::newRow("slept, then the clock was set back") << 3'600'000LL << -10LL << true;
    }

    void aSleepShowsInTheClocks()
    {
        QFETCH(qint64, steady);
        QFETCH(qint64, wall);
        QFETCH(bool, slept);
        ClockJump clocks;
        QVERIFY(!clocks.look(1'000'000, 1'700'000'000'000));
        QVERIFY(!clocks.look(1'005'000, 1'700'000'005'000));
        QCOMPARE(clocks.look(1'005'000 + steady, 1'700'000'005'000 + wall), slept);
        QVERIFY(!clocks.look(1'010'000 + steady, 1'700'000'010'000 + wall));
    }
};

QTEST_APPLESS_MAIN(TestWakeWatch)
#include "tst_wakewatch.moc"
