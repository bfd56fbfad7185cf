// SPDX-License-Identifier: MIT
// Time as it travels: RFC 3339, UTC, milliseconds.
#include "protocol/time.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Protocol;

namespace {

Time at(qint64 milliseconds)
{
    return Time{std::chrono::milliseconds{milliseconds}};
}

}

class TestTime : public QObject
{
    Q_OBJECT

private slots:
    void aTimeIsWrittenInUtcWithMilliseconds_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("1970") << 0LL << QByteArray{"1970-01-01T00:00:00.000Z"};
        QTest::newRow("before") << -1LL << QByteArray{"1969-12-31T23:59:59.999Z"};
        QTest::newRow("noon") << 1'769'860'800'123LL << QByteArray{"2026-01-31T12:00:00.123Z"};
        QTest::newRow("leap day") << 1'709'164'800'000LL << QByteArray{"2024-02-29T00:00:00.000Z"};
        QTest::newRow("first") << -62'135'596'800'000LL << QByteArray{"0001-01-01T00:00:00.000Z"};
        QTest::newRow("far") << 253'402'300'799'999LL << QByteArray{"9999-12-31T23:59:59.999Z"};
    }

    void aTimeIsWrittenInUtcWithMilliseconds()
    {
        QFETCH(qint64, milliseconds);
        QFETCH(QByteArray, text);
        QCOMPARE(toRfc3339(at(milliseconds)), text);
        QCOMPARE(fromRfc3339(QString::fromLatin1(text)), at(milliseconds));
    }

    void itIsWhatQtWrites()
    {
        auto *random = QRandomGenerator::global();
        for (int i = 0; i < 1000; ++i) {
            const qint64 milliseconds = random->bounded(quint64{253'402'300'799'999});
            const auto date = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
            QCOMPARE(toRfc3339(at(milliseconds)), date.toString(Qt::ISODateWithMs).toLatin1());
        }
    }

    void otherWritingsAreRead()
    {
        const Time noon = at(1'769'860'800'000);
        QCOMPARE(fromRfc3339(u"2026-01-31T12:00:00Z"_s), noon);
        QCOMPARE(fromRfc3339(u"2026-01-31T13:00:00+01:00"_s), noon);
        QCOMPARE(fromRfc3339(u"2026-01-31T12:00:00.5Z"_s), noon + std::chrono::milliseconds{500});
    }

    void whatIsNoMomentIsNotRead_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "now", "2026-01-31", "2026-01-31T12:00:00", "2026-02-30T12:00:00Z",
              "2026-01-31T25:00:00Z", "1769860800", "2026-01-31T12:00:00ZZ",
              "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-00:01"}) // years 0 and 10000 in UTC
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void whatIsNoMomentIsNotRead()
    {
        QFETCH(QString, text);
        QCOMPARE(fromRfc3339(text), std::nullopt);
    }

    void nowIsNow()
    {
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        const qint64 moment = now().time_since_epoch().count();
        QVERIFY(moment >= before && moment <= QDateTime::currentMSecsSinceEpoch());
    }
};

QTEST_GUILESS_MAIN(TestTime)
#include "tst_time.moc"
