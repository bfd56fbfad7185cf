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
        const QByteArray text = textOf(path);
        QVERIFY(text.contains("[preferences]"));
        QVERIFY(text.contains("theme=dark"));
        QVERIFY(text.contains("send-key=enter"));
    }

    void keysThatWereChosenOutliveTheProgram()
    {
        const QTemporaryDir folder;
        const QString path = folder.path() + u"/hubbub.ini"_s;
        QVERIFY(Settings{path}.shortcuts().isEmpty());
        const KeyChoices chosen{{u"go-to"_s, u"Ctrl+,; F3"_s}, {u"find-here"_s, u""_s}};
        Settings{path}.set(chosen);
        QCOMPARE(Settings{path}.shortcuts(), chosen);
        Settings{path}.set(KeyChoices{{u"quit"_s, u"F12"_s}});
        QCOMPARE(Settings{path}.shortcuts(), (KeyChoices{{u"quit"_s, u"F12"_s}}));
        QVERIFY(textOf(path).contains("[shortcuts]\nquit=F12\n"));
    }

    void whatNobodyKnowsGoesFromTheFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.path() + u"/hubbub.ini"_s;
        QFile file{path};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[shortcuts]\nmake-coffee=F9\npreferences=Ctrl+,\nquit=\"Ctrl+;; F2\"\n"
                   "details=@Invalid()\nback=@ByteArray(\\xff)\n");
        file.close();
        const KeyChoices found = Settings{path}.shortcuts();
        QVERIFY(!found.contains(u"make-coffee"_s));
        QCOMPARE(found.value(u"preferences"_s), u"Ctrl+,"_s);
        QCOMPARE(found.value(u"quit"_s), u"Ctrl+;; F2"_s);
        Settings{path}.set(found);
        QVERIFY(!textOf(path).contains("coffee"));
    }

private:
    static QByteArray textOf(const QString &path)
    {
        QFile file{path};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }
};

QTEST_GUILESS_MAIN(tst_Settings)
#include "tst_settings.moc"
