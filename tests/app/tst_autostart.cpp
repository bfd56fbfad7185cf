// SPDX-License-Identifier: MIT
#include "app/autostart.h"
#include "app/autostart_linux.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_Autostart : public QObject
{
    Q_OBJECT

private slots:
    void theProgramIsNamedSafely()
    {
        QVERIFY(autostartEntry(u"/usr/bin/hubbub"_s).contains("\nExec=\"/usr/bin/hubbub\"\n"));
        QVERIFY(autostartEntry(u"/home/a $b/100% \"x\""_s)
                    .contains(R"(Exec="/home/a \\$b/100%% \\"x\\"")"));
    }

    void itComesAndGoesWithTheWish()
    {
        const QTemporaryDir folder;
        qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
        const QString path = folder.path() + u"/autostart/chat.hubbub.Hubbub.desktop"_s;
        QVERIFY(canAutostart());
        setAutostart(true);
        QFile file{path};
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), autostartEntry(QCoreApplication::applicationFilePath()));
        setAutostart(false);
        QVERIFY(!QFile::exists(path));
        setAutostart(false);
    }
};

QTEST_GUILESS_MAIN(tst_Autostart)
#include "tst_autostart.moc"
