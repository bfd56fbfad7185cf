// SPDX-License-Identifier: MIT
// A clock that goes wrong is worth a word, once, and in few words.
#include "ui/clockwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

Q_DECLARE_METATYPE(std::chrono::milliseconds)

class tst_ClockWords : public QObject
{
    Q_OBJECT

private slots:
    void itMattersFromAMinuteOn_data()
    {
        QTest::addColumn<milliseconds>("ahead");
        QTest::addColumn<milliseconds>("dismissed");
        QTest::addColumn<bool>("matters");
        QTest::newRow("right") << 0ms << 0ms << false;
        QTest::newRow("nearly") << milliseconds{60s} << 0ms << false;
        QTest::newRow("ahead") << milliseconds{61s} << 0ms << true;
        QTest::newRow("behind") << milliseconds{-61s} << 0ms << true;
        QTest::newRow("said already") << milliseconds{2h} << milliseconds{2h + 20s} << false;
        QTest::newRow("drifts") << milliseconds{2h} << milliseconds{2h + 20min} << false;
        QTest::newRow("an hour more") << milliseconds{3h} << milliseconds{2h} << true;
        QTest::newRow("the other way") << milliseconds{-2h} << milliseconds{2h} << true;
        QTest::newRow("right again") << 10ms << milliseconds{2h} << false;
    }

    void itMattersFromAMinuteOn()
    {
        QFETCH(milliseconds, ahead);
        QFETCH(milliseconds, dismissed);
        QTEST(clockMatters(ahead, dismissed), "matters");
    }

    void itIsSaidRoughly_data()
    {
        QTest::addColumn<milliseconds>("ahead");
        QTest::addColumn<QString>("words");
        QTest::newRow("a minute") << milliseconds{70s} << u"1 minute ahead of"_s;
        QTest::newRow("minutes") << milliseconds{-89min} << u"89 minutes behind"_s;
        QTest::newRow("hours") << milliseconds{2h + 3s} << u"2 hours ahead of"_s;
        QTest::newRow("nearly three") << milliseconds{-2h - 58min} << u"3 hours behind"_s;
        QTest::newRow("days") << milliseconds{49h} << u"2 days ahead of"_s;
        QTest::newRow("years") << milliseconds{-24h * 20'000} << u"20000 days behind"_s;
    }

    void itIsSaidRoughly()
    {
        QFETCH(milliseconds, ahead);
        QFETCH(QString, words);
        const QString said = clockWords(ahead);
        QVERIFY2(said.contains(u"clock is %1 the host's"_s.arg(words)), qPrintable(said));
    }
};

QTEST_GUILESS_MAIN(tst_ClockWords)
#include "tst_clockwords.moc"
