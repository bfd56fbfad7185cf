// SPDX-License-Identifier: MIT
#include "support/conversation.h"
#include "ui/words.h"

#include <QTest>

using namespace Conversation;

class tst_Words : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void aTimeIsWrittenAsTheCountryDoes_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("time");
        QTest::newRow("Germany") << u"de_DE"_s << u"12:05"_s;
        QTest::newRow("Britain") << u"en_GB"_s << u"12:05"_s;
        QTest::newRow("America") << u"en_US"_s << u"12:05 PM"_s;
        QTest::newRow("Finland") << u"fi_FI"_s << u"12.05"_s;
    }

    void aTimeIsWrittenAsTheCountryDoes()
    {
        QFETCH(QString, locale);
        QFETCH(QString, time);
        QLocale::setDefault(QLocale{locale});
        QString written = timeText(noon(5));
        QCOMPARE(written.replace(QChar{0x202f}, u' '), time); // narrow, in newer tables
    }

    void thingsStandSideBySide()
    {
        QCOMPARE(listed({u"Ann"_s, u"here"_s, u"2 unread"_s}), u"Ann, here, 2 unread"_s);
        QCOMPARE(listed({}), QString{});
    }

    void aDayIsNamedWhileItIsNear()
    {
        const QDate day = localTime(noon()).date();
        QCOMPARE(whenText(noon(), day), timeText(noon()));
        QCOMPARE(whenText(noon(), day.addDays(1)), u"Yesterday"_s);
        QLocale::setDefault(QLocale{u"de_DE"_s});
        QCOMPARE(whenText(noon(), day.addDays(9)), u"02.03.26"_s);
    }
};

QTEST_MAIN(tst_Words)
#include "tst_words.moc"
