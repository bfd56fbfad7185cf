// SPDX-License-Identifier: MIT
// The table of errors: whole, in order, and unambiguous on the wire.
#include "protocol/error.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Protocol;

class TestError : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeHasItsRow()
    {
        int number = 0;
        for (const ErrorRow &row : errorTable())
            QCOMPARE(int(row.code), number++);
        QCOMPARE(number, int(ErrorCode::HostStopped) + 1); // the last of the enum
    }

    void namesOnTheWireAreUniqueAndSimple()
    {
        static const QRegularExpression form{u"^[a-z]+(_[a-z]+)*$"_s};
        QSet<QString> names;
        for (const ErrorRow &row : errorTable()) {
            QVERIFY2(form.match(wireName(row.code)).hasMatch(), row.wireName);
            QVERIFY(*row.meaning);
            names.insert(wireName(row.code));
        }
        QCOMPARE(names.size(), qsizetype(errorTable().size()));
    }

    void aNameLeadsBackToItsCode()
    {
        for (const ErrorRow &row : errorTable())
            QCOMPARE(errorCodeFrom(wireName(row.code)), row.code);
        QCOMPARE(errorCodeFrom(u"of_a_later_version"_s), std::nullopt);
        QCOMPARE(errorCodeFrom(QString{}), std::nullopt);
    }

    // For ever once released.
    void releasedNamesStay()
    {
        QCOMPARE(wireName(ErrorCode::BadJson), u"bad_json"_s);
        QCOMPARE(wireName(ErrorCode::UnknownCommand), u"unknown"_s);
        QCOMPARE(wireName(ErrorCode::TooLong), u"too_long"_s);
        QCOMPARE(wireName(ErrorCode::BadCursor), u"bad_seq"_s);
        QCOMPARE(wireName(ErrorCode::WrongEpoch), u"epoch"_s);
        QCOMPARE(wireName(ErrorCode::RateExceeded), u"rate"_s);
        QCOMPARE(wireName(ErrorCode::SignInFirst), u"login"_s);
        QCOMPARE(wireName(ErrorCode::Storage), u"storage"_s);
    }

    void waitingHelpsAgainstSome()
    {
        QVERIFY(rowOf(ErrorCode::RateExceeded).temporary);
        QVERIFY(rowOf(ErrorCode::Storage).temporary);
        QVERIFY(!rowOf(ErrorCode::TooLong).temporary);
        QVERIFY(!rowOf(ErrorCode::WrongEpoch).temporary);
    }
};

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
