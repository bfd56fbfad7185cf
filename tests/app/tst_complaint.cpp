// SPDX-License-Identifier: MIT
// Each failure of a host is one sentence and one exit code.
#include "app/complaint.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Protocol;

class TestComplaint : public QObject
{
    Q_OBJECT

private slots:
    void eachFailureHasItsExitCode()
    {
        QCOMPARE(int(exitCodeOf(ErrorCode::CannotListen)), 3);
        for (const ErrorCode code : {ErrorCode::FolderUnusable, ErrorCode::FolderInUse,
                                     ErrorCode::DatabaseNewer, ErrorCode::DatabaseDamaged})
            QCOMPARE(int(exitCodeOf(code)), 4);
        QCOMPARE(int(ExitCode::WrongUsage), 2);
        QCOMPARE(int(ExitCode::Stopped), 0);
    }

    void eachFailureIsOneSentenceOfItsOwn()
    {
        QSet<QString> sentences;
        for (const ErrorCode code :
             {ErrorCode::CannotListen, ErrorCode::FolderUnusable, ErrorCode::FolderInUse,
              ErrorCode::DatabaseNewer, ErrorCode::DatabaseDamaged, ErrorCode::Storage}) {
            const QString sentence = sentenceOf({.code = code});
            QVERIFY(sentence.front().isUpper());
            QVERIFY(sentence.endsWith(u'.') && !sentence.contains(u'\n'));
            sentences.insert(sentence);
        }
        QCOMPARE(sentences.size(), 6);
    }

    void theDetailIsSaid()
    {
        QCOMPARE(sentenceOf({.code = ErrorCode::CannotListen, .detail = u"127.0.0.1:80: taken"_s}),
                 u"Cannot listen: 127.0.0.1:80: taken."_s);
        QCOMPARE(
            sentenceOf({.code = ErrorCode::DatabaseDamaged, .detail = u"page 2:\n  broken.\n"_s}),
            u"The database is damaged; nothing was changed: page 2: broken."_s);
    }
};

QTEST_GUILESS_MAIN(TestComplaint)
#include "tst_complaint.moc"
