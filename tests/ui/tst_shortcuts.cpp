// SPDX-License-Identifier: MIT
// The keys of the window's commands: as they come, as people choose them, and as they are kept.
#include "ui/keyrules.h"
#include "ui/shortcuts.h"

#include <QAction>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

KeyList keys(const char *text)
{
    return QKeySequence::listFromString(QString::fromLatin1(text));
}

struct Window
{
    QWidget widget;
    Shortcuts shortcuts{widget};
    QAction *goTo = shortcuts.add(Command::GoTo, u"&Go to…"_s);
    QAction *find = shortcuts.add(Command::FindHere, u"Find"_s);
};

}

class tst_Shortcuts : public QObject
{
    Q_OBJECT

private slots:
    void everyCommandHasANameAndKeysOfItsOwn()
    {
        QSet<QString> names;
        QSet<QKeySequence> all;
        for (const CommandRow &row : commandTable()) {
            QVERIFY(!names.contains(QString::fromLatin1(row.name)));
            names.insert(QString::fromLatin1(row.name));
            const KeyList list = Shortcuts::standard(row.command);
            QCOMPARE(QKeySequence::listToString(list), QString::fromLatin1(row.keys));
            for (const QKeySequence &one : list) {
                QVERIFY2(!all.contains(one), row.keys);
                QVERIFY2(obstacleOf(one) == KeyObstacle::None, row.keys);
                all.insert(one);
            }
        }
    }

    void someKeysAreForWriting_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<KeyObstacle>("obstacle");
        using enum KeyObstacle;
        for (const char *one :
             {"A", "Shift+A", "1", "Return", "Ctrl+Return", "Enter", "Tab", "Space", "Backspace",
              "Ctrl+Backspace", "Del", "Esc", "Up", "PgDown", "Home"})
            QTest::newRow(one) << QString::fromLatin1(one) << Typing;
        for (const char *one : {"Ctrl+C", "Ctrl+V", "Ctrl+Z", "Ctrl+A", "Ctrl+B", "Ctrl+Shift+L",
                                "Ctrl+Left", "Ctrl+Shift+Right"})
            QTest::newRow(one) << QString::fromLatin1(one) << Field;
        for (const char *one : {"Ctrl+J", "Alt+1", "Meta+P", "F5", "Shift+F5", "Ctrl+Tab",
                                "Shift+PgUp", "Ctrl+Home", "Ctrl+Shift+P"})
            QTest::newRow(one) << QString::fromLatin1(one) << None;
        for (const char *one : {"", "Nonsense", "Ctrl+X, Ctrl+J"})
            QTest::newRow(*one ? one : "nothing") << QString::fromLatin1(one) << Unreadable;
    }

    void someKeysAreForWriting()
    {
        QFETCH(QString, keys);
        QFETCH(KeyObstacle, obstacle);
        QCOMPARE(obstacleOf(QKeySequence{keys}), obstacle);
    }

    void actionsHaveTheKeysOfTheirCommand()
    {
        Window window;
        QCOMPARE(window.goTo->shortcuts(), keys("Ctrl+K"));
        QVERIFY(window.widget.actions().contains(window.goTo));
        QCOMPARE(window.shortcuts.words(Command::GoTo), u"Go to"_s);
        QCOMPARE(window.shortcuts.words(Command::Quit), QString{});
        QCOMPARE(window.shortcuts.shownKeys(Command::PreviousRoom), u"Alt+Up / Ctrl+PgUp"_s);
    }

    void otherKeysHoldAtOnce()
    {
        Window window;
        QSignalSpy changed{&window.shortcuts, &Shortcuts::changed};
        window.shortcuts.set(Command::GoTo, keys("Ctrl+J; F3"));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(window.goTo->shortcuts(), keys("Ctrl+J; F3"));
        QVERIFY(window.goTo->toolTip().contains(u"Ctrl+J / F3"_s));
        QVERIFY(window.shortcuts.isChanged(Command::GoTo));
        QVERIFY(!window.shortcuts.isChanged(Command::FindHere));
    }

    void keysBelongToOneCommand()
    {
        Window window;
        QCOMPARE(window.shortcuts.holder(keys("Ctrl+F").first()), Command::FindHere);
        QCOMPARE(window.shortcuts.holder(keys("Ctrl+J").first()), std::nullopt);
        window.shortcuts.set(Command::GoTo, keys("Ctrl+F"));
        QCOMPARE(window.shortcuts.holder(keys("Ctrl+F").first()), Command::GoTo);
        QCOMPARE(window.goTo->shortcuts(), keys("Ctrl+F"));
        QVERIFY(window.find->shortcuts().isEmpty());
        QCOMPARE(window.find->toolTip(), u"Find"_s);
    }

    void oneIsSetBackAndAll()
    {
        Window window;
        window.shortcuts.set(Command::GoTo, keys("Ctrl+J"));
        window.shortcuts.set(Command::FindHere, {});
        window.shortcuts.setBack(Command::GoTo);
        QVERIFY(!window.shortcuts.isChanged(Command::GoTo));
        QVERIFY(window.shortcuts.isAnyChanged());
        window.shortcuts.setAllBack();
        QVERIFY(!window.shortcuts.isAnyChanged());
        QCOMPARE(window.find->shortcuts(), keys("Ctrl+F"));
    }

    void tipsFollow()
    {
        Window window;
        QToolButton button;
        button.setAccessibleName(u"Find here"_s);
        window.shortcuts.showTip(&button, Command::FindHere);
        QCOMPARE(button.toolTip(), u"Find here (\u2068Ctrl+F\u2069)"_s);
        window.shortcuts.set(Command::FindHere, keys("F3"));
        QCOMPARE(button.toolTip(), u"Find here (\u2068F3\u2069)"_s);
        window.shortcuts.set(Command::FindHere, {});
        QCOMPARE(button.toolTip(), u"Find here"_s);
    }

    void whatIsChosenIsKeptAndNothingElse()
    {
        Window window;
        QVERIFY(window.shortcuts.choices().isEmpty());
        window.shortcuts.set(Command::GoTo, keys("Ctrl+F; F3"));
        const KeyChoices kept = window.shortcuts.choices();
        QCOMPARE(kept, (KeyChoices{{u"go-to"_s, u"Ctrl+F; F3"_s}, {u"find-here"_s, {}}}));
        Window other;
        other.shortcuts.restore(kept);
        QCOMPARE(other.goTo->shortcuts(), keys("Ctrl+F; F3"));
        QVERIFY(other.find->shortcuts().isEmpty());
    }

    void whatMakesNoSenseIsLeftOut()
    {
        Window window;
        window.shortcuts.restore({{u"go-to"_s, u"A; Nonsense"_s},
                                  {u"find-here"_s, u"Return; Ctrl+J; Ctrl+J"_s},
                                  {u"quit"_s, u"Ctrl+X, Ctrl+C"_s},
                                  {u"make-coffee"_s, u"F9"_s}});
        QCOMPARE(window.goTo->shortcuts(), keys("Ctrl+K"));
        QCOMPARE(window.find->shortcuts(), keys("Ctrl+J"));
        QCOMPARE(window.shortcuts.choices(), (KeyChoices{{u"find-here"_s, u"Ctrl+J"_s}}));
    }

    void whatIsChosenGoesBeforeWhatComesWithUs()
    {
        Window window;
        window.shortcuts.restore({{u"find-here"_s, u"Ctrl+K"_s},
                                  {u"full-screen"_s, u"Ctrl+J"_s},
                                  {u"quit"_s, u"Ctrl+J"_s}});
        QCOMPARE(window.find->shortcuts(), keys("Ctrl+K"));
        QVERIFY(window.goTo->shortcuts().isEmpty());
        QCOMPARE(window.shortcuts.holder(keys("Ctrl+J").first()), Command::FullScreen);
        QVERIFY(window.shortcuts.keys(Command::Quit).isEmpty());
    }
};

QTEST_MAIN(tst_Shortcuts)
#include "tst_shortcuts.moc"
