// SPDX-License-Identifier: MIT
// A value, or the error that stood in its way.
#include "protocol/result.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Protocol;

namespace {

Result<int> half(int number)
{
    if (number % 2)
        return Error{.code = ErrorCode::BadMessage, .detail = u"odd"_s};
    return number / 2;
}

Result<> check(bool good)
{
    if (!good)
        return ErrorCode::Storage;
    return {};
}

}

class TestResult : public QObject
{
    Q_OBJECT

private slots:
    void aValueIsThere()
    {
        const auto result = half(4);
        QVERIFY(result);
        QCOMPARE(*result, 2);
    }

    void anErrorSaysWhy()
    {
        const auto result = half(3);
        QVERIFY(!result);
        QCOMPARE(result.error(), (Error{.code = ErrorCode::BadMessage, .detail = u"odd"_s}));
    }

    void nothingToSayIsSuccess()
    {
        QVERIFY(check(true));
        QCOMPARE(check(false).error().code, ErrorCode::Storage);
    }

    void aValueThatLooksFalseIsAValue()
    {
        QVERIFY(half(0));
        QVERIFY(Result<QString>{QString{}});
        QVERIFY(Result<std::optional<int>>{std::nullopt});
    }

    void aValueCanBeMovedOut()
    {
        Result<std::unique_ptr<int>> result{std::make_unique<int>(7)};
        const std::unique_ptr<int> taken = *std::move(result);
        QCOMPARE(*taken, 7);
    }

    void membersAreReached()
    {
        QCOMPARE(
            Result<QString> { u"abc"_s } -> size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
