// SPDX-License-Identifier: MIT
#include "client/reconnectpolicy.h"

#include "client/reconnector.h"

#include <QSignalSpy>
#include <QTest>

using namespace Client;
using namespace Protocol;
using namespace std::chrono_literals;

class TestReconnectPolicy : public QObject
{
    Q_OBJECT

private slots:
    void waitsDoubleUpToALimit_data()
    {
        QTest::addColumn<int>("attempt");
        QTest::addColumn<double>("random");
        QTest::addColumn<int>("wait");

        QTest::newRow("first, at the earliest") << 0 << 0.0 << 100;
        QTest::newRow("first, at the latest") << 0 << 1.0 << 200;
        QTest::newRow("second") << 1 << 1.0 << 400;
        QTest::newRow("third") << 2 << 0.5 << 600;
        QTest::newRow("eighth") << 7 << 1.0 << 25'600;
        QTest::newRow("at the limit") << 8 << 1.0 << 30'000;
        QTest::newRow("half of the limit") << 9 << 0.0 << 15'000;
        QTest::newRow("after a night") << 5'000 << 1.0 << 30'000;
        QTest::newRow("never negative") << -3 << 1.0 << 200;
    }

    void waitsDoubleUpToALimit()
    {
        QFETCH(int, attempt);
        QFETCH(double, random);
        QFETCH(int, wait);
        QCOMPARE(backOff(Timing{}, attempt, random).count(), wait);
    }

    void theCloseCodeDecidesWhetherThereIsUseInIt_data()
    {
        QTest::addColumn<CloseCode>("code");
        QTest::addColumn<bool>("retry");
        for (const CloseRow &row : closeTable())
            QTest::addRow("%d", int(row.code)) << row.code << (row.advice == Advice::Retry);
        QTest::newRow("unknown") << CloseCode(4999) << true;
        QTest::newRow("nonsense") << CloseCode(0) << true;
    }

    void theCloseCodeDecidesWhetherThereIsUseInIt()
    {
        QFETCH(CloseCode, code);
        QFETCH(bool, retry);
        QCOMPARE(retryWait(Timing{}, code, 0, 0.5).has_value(), retry);
    }

    void aPersonLearnsWhatTheCodeMeans()
    {
        QCOMPARE(errorOf(CloseCode::Policy).code, ErrorCode::RateExceeded);
        QCOMPARE(errorOf(CloseCode::TooBig).code, ErrorCode::TooLong);
        QCOMPARE(errorOf(CloseCode::BadUtf8).code, ErrorCode::BadMessage);
        QCOMPARE(errorOf(CloseCode::GoingAway).code, ErrorCode::HostStopped);
    }

    void afterAFailureItSaysWhen()
    {
        Reconnector reconnector{{.retryFirst = 1ms, .retryMost = 5ms}};
        QSignalSpy due{&reconnector, &Reconnector::due};
        QVERIFY(reconnector.lost(CloseCode::Abnormal));
        QTRY_COMPARE(due.size(), 1);
    }

    void itGivesUpWhenToldTo()
    {
        Reconnector reconnector{{}};
        QSignalSpy due{&reconnector, &Reconnector::due};
        QVERIFY(!reconnector.lost(CloseCode::Policy));
        reconnector.hurry();
        QCOMPARE(due.size(), 0);
    }

    void failuresLengthenTheWaitAndAWakeUpEndsIt()
    {
        Reconnector reconnector{{.retryFirst = 1h, .retryMost = 100h}};
        QSignalSpy due{&reconnector, &Reconnector::due};
        QVERIFY(reconnector.lost(CloseCode::Abnormal) <= 1h);
        QVERIFY(reconnector.lost(CloseCode::Abnormal) >= 1h);
        QVERIFY(reconnector.lost(CloseCode::Abnormal) >= 2h);
        reconnector.hurry();
        QCOMPARE(due.size(), 1);
        reconnector.hurry();
        QCOMPARE(due.size(), 1); // nothing to hurry
        QVERIFY(reconnector.lost(CloseCode::Abnormal) <= 1h);
    }

    void aWelcomeThatDoesNotLastIsAFailureToo()
    {
        Reconnector reconnector{{.retryFirst = 1h, .retryMost = 100h}};
        QVERIFY(reconnector.lost(CloseCode::Slow) <= 1h);
        reconnector.signedIn();
        QVERIFY(reconnector.lost(CloseCode::Slow) >= 1h);
        reconnector.stop();
        reconnector.signedIn();
        QVERIFY(reconnector.lost(CloseCode::Slow) <= 1h);
    }
};

QTEST_GUILESS_MAIN(TestReconnectPolicy)
#include "tst_reconnectpolicy.moc"
