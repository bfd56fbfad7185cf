// SPDX-License-Identifier: MIT
#include "app/singleinstance.h"

#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

class tst_SingleInstance : public QObject
{
    Q_OBJECT

    // As another process would: the first answers meanwhile.
    static bool handOver(const SingleInstance &second, const QString &link)
    {
        bool taken = false;
        const std::unique_ptr<QThread> thread{
            QThread::create([&] { taken = second.handOver(link); })};
        thread->start();
        while (!thread->isFinished())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        return taken;
    }

private slots:
    void theSecondHandsItsLinkToTheFirst()
    {
        const QTemporaryDir folder;
        const SingleInstance first{folder.path()};
        QSignalSpy called{&first, &SingleInstance::called};
        const SingleInstance second{folder.path()};
        QVERIFY(first.isFirst());
        QVERIFY(!second.isFirst());
        QVERIFY(handOver(second, u"hubbub://192.168.1.20:7478/tea"_s));
        QVERIFY(handOver(second, {}));
        QCOMPARE(called, (QList<QVariantList>{{u"hubbub://192.168.1.20:7478/tea"_s}, {QString{}}}));
    }

    void otherSettingsAreAnotherFirst()
    {
        const QTemporaryDir one;
        const QTemporaryDir other;
        QVERIFY(SingleInstance{one.path()}.isFirst());
        const SingleInstance first{one.path()};
        const SingleInstance alsoFirst{other.path()};
        QVERIFY(first.isFirst());
        QVERIFY(alsoFirst.isFirst());
    }

    void aLongPathIsNoHindrance()
    {
        const QTemporaryDir folder;
        const QString deep = folder.path() + u"/"_s + u"d"_s.repeated(150);
        const SingleInstance first{deep};
        const SingleInstance second{deep};
        QVERIFY(first.isFirst());
        QVERIFY(handOver(second, {}));
    }

    void aKilledFirstLeavesNothingInTheWay()
    {
        const QTemporaryDir folder;
        QProcess first;
        first.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, folder.path()});
        QVERIFY(first.waitForReadyRead());
        QVERIFY(!SingleInstance{folder.path()}.isFirst());
        first.kill();
        QVERIFY(first.waitForFinished());
        QVERIFY(QFile::exists(folder.path() + u"/window.socket"_s)); // it did leave that
        const SingleInstance next{folder.path()};
        QVERIFY(next.isFirst());
        const SingleInstance second{folder.path()};
        QVERIFY(handOver(second, {}));
    }

    void whereNothingCanBeLockedThereIsAWindowAllTheSame()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        QVERIFY(SingleInstance{file.fileName() + u"/folder"_s}.isFirst());
    }

    void whoTalksWithoutEndIsCutOff()
    {
        const QTemporaryDir folder;
        const SingleInstance first{folder.path()};
        QSignalSpy called{&first, &SingleInstance::called};
        QLocalSocket caller;
        caller.connectToServer(folder.path() + u"/window.socket"_s);
        QVERIFY(caller.waitForConnected());
        caller.write(QByteArray(2 * SingleInstance::longestLink, 'x'));
        QTRY_COMPARE(caller.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(called.count(), 0);
    }
};

// `--hold FOLDER`: is the first until it is killed.
int main(int argc, char **argv)
{
    QCoreApplication application{argc, argv};
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--hold"_s) {
        const SingleInstance first{arguments.value(2)};
        QFile out;
        if (!out.open(1, QIODevice::WriteOnly) || !first.isFirst())
            return 1;
        out.write("here\n");
        out.flush();
        return application.exec();
    }
    tst_SingleInstance test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_singleinstance.moc"
