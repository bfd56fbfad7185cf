// SPDX-License-Identifier: MIT
#include "app/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_Settings : public QObject
{
    Q_OBJECT

private slots:
    void preferencesOutliveTheProgram()
    {
        const QTemporaryDir folder;
        const QString path = folder.path() + u"/hubbub.ini"_s;
        const Preferences chosen{.theme = ThemeChoice::HighContrastDark,
                                 .textSize = 20,
                                 .enterSends = false,
                                 .preview = NoticePreview::Name,
                                 .onClose = CloseAction::Quit,
                                 .awayWhenIdle = false};
        QCOMPARE(Settings{path}.preferences(), Preferences{});
        Settings{path}.set(chosen);
        QCOMPARE(Settings{path}.preferences(), chosen);
    }

    void peopleCanReadThem()
    {
        const QTemporaryDir folder;
        const QString path = folder.path() + u"/hubbub.ini"_s;
        Settings{path}.set(Preferences{.theme = ThemeChoice::Dark});
        QFile file{path};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("[preferences]"));
        QVERIFY(text.contains("theme=dark"));
        QVERIFY(text.contains("send-key=enter"));
    }
};

QTEST_GUILESS_MAIN(tst_Settings)
#include "tst_settings.moc"
