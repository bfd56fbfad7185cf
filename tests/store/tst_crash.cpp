// SPDX-License-Identifier: MIT
// A process that posts is killed at any moment: what it acknowledged is there, once, in order.
#include "support/drafts.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <cstdio>

using namespace Support;
using namespace Protocol;

namespace {

Draft numbered(qint64 number)
{
    return draftWithNonce(QString::number(number), QString::number(number));
}

// Posts numbered texts in small batches until killed and says how far it got after each. Begins
// with the last ones again, as clients do that never heard what became of theirs.
int post(const QString &folder)
{
    Store store{{.folder = folder}};
    const auto record = store.open();
    if (!record)
        return 1;
    qint64 next =
        record->rooms.isEmpty() ? 1 : std::max<qint64>(1, record->rooms.first().newest - 5);
    for (;;) {
        QList<Draft> batch;
        for (int i = 0; i < 7; ++i)
            batch.append(numbered(next++));
        const auto answers = store.append(batch);
        if (!answers || answers->last().event.seq != next - 1)
            return 2;
        std::printf("%lld\n", answers->last().event.seq);
        std::fflush(stdout);
    }
}

}

class TestCrash : public QObject
{
    Q_OBJECT

private:
    // Kills a posting process when it has acknowledged so many batches; the last one that was heard
    // of.
    qint64 killAfter(int batches, const QString &folder)
    {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"post"_s, folder});
        qint64 heard = 0;
        for (int lines = 0; lines < batches && process.waitForReadyRead();) {
            for (; process.canReadLine(); ++lines)
                heard = process.readLine().trimmed().toLongLong();
        }
        process.kill();
        process.waitForFinished();
        while (process.canReadLine())
            heard = process.readLine().trimmed().toLongLong();
        return process.exitStatus() == QProcess::CrashExit ? heard : -1;
    }

private slots:
    void nothingAcknowledgedIsLostOrDoubled()
    {
        const QTemporaryDir folder;
        for (const int batches : {1, 3, 40, 200, 2}) {
            const qint64 heard = killAfter(batches, folder.path());
            QVERIFY(heard > 0);

            Store store{{.folder = folder.path()}};
            const auto record = store.open();
            QVERIFY(record);
            const qint64 newest = record->rooms.first().newest;
            QVERIFY2(newest >= heard, qPrintable(u"%1 of %2"_s.arg(newest).arg(heard)));
            for (qint64 after = 0; after < newest;) {
                const auto slice = store.history({.room = lobby, .after = after, .limit = 100});
                QVERIFY(slice && !slice->messages.isEmpty());
                for (const TextPosted &message : slice->messages) {
                    QCOMPARE(message.seq, ++after);
                    QCOMPARE(message.text, QString::number(after));
                }
            }
        }
    }

    void aRunningProcessHoldsItsFolder()
    {
        const QTemporaryDir folder;
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"post"_s, folder.path()});
        QVERIFY(process.waitForReadyRead());
        {
            Store store{{.folder = folder.path()}};
            QCOMPARE(store.open().error().code, ErrorCode::FolderInUse);
        }
        process.kill();
        QVERIFY(process.waitForFinished());
        Store store{{.folder = folder.path()}};
        QVERIFY(store.open());
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && application.arguments().at(1) == "post"_L1)
        return post(application.arguments().at(2));
    TestCrash test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_crash.moc"
