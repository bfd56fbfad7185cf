// SPDX-License-Identifier: MIT
// Why a WebSocket was closed, and what a client does then.
#include "protocol/closecode.h"

#include <QSet>
#include <QTest>

using namespace Protocol;

class TestCloseCode : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeHasOneRow()
    {
        QSet<int> codes;
        for (const CloseRow &row : closeTable()) {
            codes.insert(int(row.code));
            QCOMPARE(&rowOf(row.code), &row);
        }
        QCOMPARE(codes.size(), qsizetype(closeTable().size()));
        QCOMPARE(codes.size(), 14);
    }

    // A close frame has 125 bytes, two of them for the code; a cut character makes it illegal.
    void aReasonFitsItsFrame()
    {
        for (const CloseRow &row : closeTable()) {
            const QByteArrayView reason{row.reason};
            QVERIFY(!reason.isEmpty() && reason.size() <= 123);
            for (const char c : reason)
                QVERIFY(c >= ' ' && c <= '~');
        }
    }

    void ourCodesAreOfTheRangeForUs()
    {
        for (const CloseRow &row : closeTable())
            QVERIFY(int(row.code) < 1016 || (int(row.code) >= 4000 && int(row.code) < 5000));
    }

    void anUnknownCodeMeansTryAgain()
    {
        QCOMPARE(rowOf(CloseCode{4999}).code, CloseCode::Abnormal);
        QCOMPARE(rowOf(CloseCode{4999}).advice, Advice::Retry);
    }

    void whatAClientDoes_data()
    {
        QTest::addColumn<CloseCode>("code");
        QTest::addColumn<Advice>("advice");
        QTest::newRow("the host stops") << CloseCode::GoingAway << Advice::Retry;
        QTest::newRow("restart") << CloseCode::Restart << Advice::Retry;
        QTest::newRow("lost") << CloseCode::Abnormal << Advice::Retry;
        QTest::newRow("slow") << CloseCode::Slow << Advice::Retry;
        QTest::newRow("no hello") << CloseCode::SignInTimeout << Advice::Retry;
        QTest::newRow("broke the rules") << CloseCode::Policy << Advice::Stop;
        QTest::newRow("too big") << CloseCode::TooBig << Advice::Stop;
        QTest::newRow("not RFC 6455") << CloseCode::ProtocolError << Advice::Stop;
    }

    void whatAClientDoes()
    {
        QFETCH(CloseCode, code);
        QTEST(rowOf(code).advice, "advice");
    }
};

QTEST_GUILESS_MAIN(TestCloseCode)
#include "tst_closecode.moc"
