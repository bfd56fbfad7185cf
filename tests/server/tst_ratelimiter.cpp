// SPDX-License-Identifier: MIT
// The arithmetic of the token bucket.
#include "server/ratelimiter.h"

#include <QTest>

using namespace Server;

class TestRateLimiter : public QObject
{
    Q_OBJECT

    static int takenAt(RateLimiter &limiter, qint64 now)
    {
        int taken = 0;
        while (limiter.take(now) == 0)
            ++taken;
        return taken;
    }

private slots:
    void theBurstIsThereAtOnce()
    {
        RateLimiter limiter{20, 60};
        QCOMPARE(takenAt(limiter, 1000), 60);
    }

    void tokensComeBackAtTheRate()
    {
        RateLimiter limiter{20, 60};
        takenAt(limiter, 1000);
        QCOMPARE(takenAt(limiter, 1049), 0);
        QCOMPARE(takenAt(limiter, 1050), 1);
        QCOMPARE(takenAt(limiter, 1550), 10);
    }

    void noMoreThanTheBurstIsSaved()
    {
        RateLimiter limiter{20, 60};
        takenAt(limiter, 1000);
        QCOMPARE(takenAt(limiter, 1'000'000'000), 60);
    }

    void partsOfATokenAreNotLost()
    {
        RateLimiter limiter{3, 3};
        takenAt(limiter, 0);
        int taken = 0;
        for (qint64 now = 1; now <= 10'000; ++now)
            taken += limiter.take(now) == 0;
        QCOMPARE(taken, 30);
    }

    void whoWaitsAsToldIsServed_data()
    {
        QTest::addColumn<int>("perSecond");
        for (const int perSecond : {1, 3, 7, 20, 999, 1000, 1001, 1'000'000})
            QTest::addRow("%d", perSecond) << perSecond;
    }

    void whoWaitsAsToldIsServed()
    {
        QFETCH(int, perSecond);
        RateLimiter limiter{perSecond, 2};
        qint64 now = 12'345'678'901;
        takenAt(limiter, now);
        for (int i = 0; i < 1000; ++i) {
            const qint64 wait = limiter.take(now);
            QVERIFY(wait >= 0 && wait <= 1000 / perSecond + 1);
            now += wait;
            QCOMPARE(wait > 0 ? limiter.take(now) : 0, 0);
        }
    }

    void theTimeMayBeAnother()
    {
        RateLimiter limiter{6, 10, std::chrono::minutes{1}};
        QCOMPARE(takenAt(limiter, 1000), 10);
        QCOMPARE(limiter.take(1000), 10'000);
        QCOMPARE(takenAt(limiter, 10'999), 0);
        QCOMPARE(takenAt(limiter, 11'000), 1);
        QCOMPARE(takenAt(limiter, 71'000), 6);
    }

    void itIsFullAgainWhenAllHasComeBack()
    {
        RateLimiter limiter{10, 2};
        QVERIFY(limiter.isFull(1000));
        QCOMPARE(takenAt(limiter, 1000), 2);
        QVERIFY(!limiter.isFull(1199));
        QVERIFY(limiter.isFull(1200));
        QCOMPARE(takenAt(limiter, 1100), 1); // to look changes nothing
    }

    void noRateIsNoLimit()
    {
        RateLimiter limiter{0, 0};
        for (int i = 0; i < 100'000; ++i)
            QCOMPARE(limiter.take(5), 0);
    }

    void aClockThatStandsGivesNothing()
    {
        RateLimiter limiter{20, 1};
        QCOMPARE(limiter.take(1000), 0);
        for (int i = 0; i < 10; ++i)
            QCOMPARE(limiter.take(1000), 50);
    }

    void beingRefusedCostsNothing()
    {
        RateLimiter limiter{10, 1};
        QCOMPARE(limiter.take(1000), 0);
        for (qint64 now = 1001; now < 1100; ++now)
            QCOMPARE(limiter.take(now), 1100 - now);
        QCOMPARE(limiter.take(1100), 0);
    }
};

QTEST_GUILESS_MAIN(TestRateLimiter)
#include "tst_ratelimiter.moc"
