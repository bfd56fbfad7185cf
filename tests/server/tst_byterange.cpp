// SPDX-License-Identifier: MIT
#include "server/byterange.h"

#include <QTest>

using namespace Server;

class TestByteRange : public QObject
{
    Q_OBJECT

private slots:
    void aRangeIsRead_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<qint64>("first");
        QTest::addColumn<qint64>("length");
        const auto row = [](const char *line, qint64 first, qint64 length) {
            QTest::newRow(line) << QByteArray(line) << first << length;
        };
        row("bytes=0-0", 0, 1);
        row("bytes=5-9", 5, 5);
        row("bytes=5-", 5, 95);
        row("bytes=99-", 99, 1);
        row("bytes=0-99", 0, 100);
        row("bytes=90-1000", 90, 10);
        row("bytes=-5", 95, 5);
        row("bytes=-1000", 0, 100);
        row("bytes=100-", 100, 0);
        row("bytes=200-300", 200, 0);
        row("bytes=-0", 100, 0);
        row("bytes=999999999999999999-", 999'999'999'999'999'999, 0);
    }

    void aRangeIsRead()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const qint64, first);
        QFETCH(const qint64, length);
        const auto range = rangeOf(line, 100);
        QVERIFY(range);
        QCOMPARE(range->first, first);
        QCOMPARE(range->length, length);
    }

    void whatIsNoneMeansAll_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char *line :
             {"", "bytes", "bytes=", "bytes=-", "bytes=a-", "bytes=-a", "bytes=9-5", "bytes=+1-2",
              "bytes=1-2,5-6", "bytes= 1-2", "lines=1-2", "1-2", "bytes=1--2", "bytes=0x1-2",
              "bytes=99999999999999999999-", "bytes=1-99999999999999999999", "bytes=1"})
            QTest::newRow(line) << QByteArray(line);
    }

    void whatIsNoneMeansAll()
    {
        QFETCH(const QByteArray, line);
        QVERIFY(!rangeOf(line, 100));
    }

    void anEmptyFileHasNoParts()
    {
        for (const QByteArray &line : QByteArrayList{"bytes=0-", "bytes=0-5", "bytes=-5"})
            QCOMPARE(rangeOf(line, 0)->length, 0);
    }
};

QTEST_APPLESS_MAIN(TestByteRange)
#include "tst_byterange.moc"
