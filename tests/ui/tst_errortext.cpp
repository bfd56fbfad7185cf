// SPDX-License-Identifier: MIT
#include "ui/errortext.h"

#include <QSet>
#include <QTest>

using Protocol::ErrorCode;

class tst_ErrorText : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeHasASentence()
    {
        for (const Protocol::ErrorRow &row : Protocol::errorTable()) {
            const QString sentence = errorText({.code = row.code});
            QVERIFY2(sentence.size() > 10, row.wireName);
            QVERIFY2(sentence.endsWith(u'.') || sentence.endsWith(u"room"), row.wireName);
            QVERIFY2(!sentence.contains(QString::fromLatin1(row.wireName) + u'_'), row.wireName);
        }
    }

    void numbersAreNamed()
    {
        QVERIFY(errorText({.code = ErrorCode::TooLong, .limit = 16 * 1024}).contains(u"16"));
        QVERIFY(errorText({.code = ErrorCode::RateExceeded, .retryAfter = 2100}).contains(u"3"));
        QVERIFY(errorText({.code = ErrorCode::TooMany, .limit = 100}).contains(u"100"));
    }

    void whatIsMeantForDevelopersIsNotShown()
    {
        const auto text =
            errorText({.code = ErrorCode::BadMessage, .detail = QStringLiteral("field seq")});
        QVERIFY(!text.contains(u"field seq"));
    }
};

QTEST_MAIN(tst_ErrorText)
#include "tst_errortext.moc"
