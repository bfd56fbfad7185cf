// SPDX-License-Identifier: MIT
// Which key is good enough.
#include "trust/pins.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Protocol::ErrorCode;

class TestPins : public QObject
{
    Q_OBJECT

private slots:
    void theFirstTimeAnyKeyWillDo()
    {
        QVERIFY(!ExpectedKey{}.isKnown());
        QVERIFY(judgeKey({}, u"a"_s));
    }

    void afterwardsOnlyTheSame()
    {
        QVERIFY(judgeKey({.before = u"a"_s}, u"a"_s));
        const auto other = judgeKey({.before = u"a"_s}, u"b"_s);
        QVERIFY(!other);
        QCOMPARE(other.error().code, ErrorCode::OtherHost);
        QCOMPARE(other.error().detail, u"b"_s);
    }

    void aLinkNamesTheOne()
    {
        QVERIFY(judgeKey({.named = u"a"_s}, u"a"_s));
        const auto other = judgeKey({.named = u"a"_s}, u"b"_s);
        QVERIFY(!other);
        QCOMPARE(other.error().code, ErrorCode::WrongHost);
    }

    // Whoever passes on a link could pass on one to a host of his own.
    void aLinkDoesNotReplaceWhatWasSeen()
    {
        const auto other = judgeKey({.named = u"b"_s, .before = u"a"_s}, u"b"_s);
        QVERIFY(!other);
        QCOMPARE(other.error().code, ErrorCode::OtherHost);
        const auto same = judgeKey({.named = u"b"_s, .before = u"a"_s}, u"a"_s);
        QVERIFY(!same);
        QCOMPARE(same.error().code, ErrorCode::WrongHost);
    }

    void aFingerprintIsShortAndFitsIntoALink()
    {
        const QString fingerprint = keyFingerprint("any bytes");
        QCOMPARE(fingerprint.size(), 43);
        QCOMPARE(fingerprint, u"I5FKg8PHCAmItKq5V-jBq_Sigd-cx3x-HUPT6B856U4"_s);
    }
};

QTEST_APPLESS_MAIN(TestPins)
#include "tst_pins.moc"
