// SPDX-License-Identifier: MIT
#include "trust/lookalike.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestLookalike : public QObject
{
    Q_OBJECT

private slots:
    void theseLookAlike_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("alike");
        QTest::newRow("equal") << u"Ann"_s << u"Ann"_s << true;
        QTest::newRow("but for capitals") << u"Ann"_s << u"aNN"_s << true;
        QTest::newRow("a Cyrillic a") << u"Paypal"_s << u"P\u0430ypal"_s << true;
        QTest::newRow("all Cyrillic") << u"CEO"_s << u"\u0421\u0415\u041e"_s << true;
        QTest::newRow("a capital I and an l") << u"Ill"_s << u"lll"_s << true;
        QTest::newRow("rn and m") << u"Carnet"_s << u"Camet"_s << true;
        QTest::newRow("a zero") << u"B0B"_s << u"BOB"_s << true;
        QTest::newRow("another one") << u"Ann"_s << u"Anna"_s << false;
        QTest::newRow("an accent") << u"Rene"_s << u"Ren\u00e9"_s << false;
        QTest::newRow("Chinese") << u"\u738b\u4f1f"_s << u"\u738b\u82b3"_s << false;
        QTest::newRow("empty") << QString{} << u"Ann"_s << false;
    }

    void theseLookAlike()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QTEST(looksLike(a, b), "alike");
        QTEST(looksLike(b, a), "alike");
    }

    void aLongNameIsTakenWhole()
    {
        const QString longOne{10'000, u'\ufdfa'}; // becomes eighteen letters each
        QVERIFY(looksLike(longOne, longOne));
        QVERIFY(!looksLike(longOne, longOne + u"x"_s));
    }
};

QTEST_APPLESS_MAIN(TestLookalike)
#include "tst_lookalike.moc"
