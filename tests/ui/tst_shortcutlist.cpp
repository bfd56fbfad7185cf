// SPDX-License-Identifier: MIT
// The list of shortcuts, and the dialog in which a command gets other keys.
#include "ui/keydialog.h"
#include "ui/keyfield.h"
#include "ui/label.h"
#include "ui/latinkeys.h"
#include "ui/shortcutlist.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Opened
{
    Opened()
    {
        shortcuts.add(Command::GoTo, u"Go to…"_s);
        shortcuts.add(Command::PreviousRoom, u"Previous room"_s);
        shortcuts.add(Command::FindHere, u"Find"_s);
        shortcuts.add(Command::FullScreen, u"Full screen"_s);
        window.resize(800, 600);
        window.show();
        list = new ShortcutDialog(shortcuts, {{u"Writing"_s, {{u"Ctrl+B"_s, u"Bold"_s}}}}, &window);
        list->open();
    }

    ShortcutRow *row(const QString &words) const
    {
        for (auto *row : list->findChildren<ShortcutRow *>()) {
            if (row->words() == words)
                return row;
        }
        return nullptr;
    }

    KeyDialog *edit(const QString &words) const
    {
        row(words)->button()->click();
        return list->findChild<KeyDialog *>();
    }

    KeyList keys(Command command) const { return shortcuts.keys(command); }

    QWidget window;
    Shortcuts shortcuts{window};
    ShortcutDialog *list;
};

void press(const QDialog *dialog, int key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(dialog->findChild<KeyField *>(), Qt::Key(key), modifiers);
}

QPushButton *button(const QDialog *dialog, const QString &text)
{
    for (auto *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == text && button->window() == dialog)
            return button;
    }
    return nullptr;
}

QString sentence(const QDialog *dialog)
{
    QStringList all;
    for (const auto *label : dialog->findChildren<Label *>()) {
        if (!label->isHidden())
            all.append(label->text());
    }
    return all.join(u'|');
}

QString shown(const ShortcutRow *row)
{
    return row->button()->text().remove(QChar{0x2068}).remove(QChar{0x2069});
}

const KeyList ctrlJ{Qt::CTRL | Qt::Key_J};

}

class tst_ShortcutList : public QObject
{
    Q_OBJECT

private slots:
    void everyCommandHasARowAndWhatIsFixedSaysSo()
    {
        const Opened opened;
        QCOMPARE(shown(opened.row(u"Go to"_s)), u"Ctrl+K"_s);
        QCOMPARE(shown(opened.row(u"Previous room"_s)), u"Alt+Up / Ctrl+PgUp"_s);
        QVERIFY(opened.row(u"Go to"_s)->button()->accessibleName().startsWith(u"Go to: "_s));
        QVERIFY(!opened.row(u"Bold"_s)->button());
        QVERIFY(opened.row(u"Bold"_s)->fits(u"fixed"_s));
        QVERIFY(!opened.row(u"Quit"_s)); // nobody has added it
    }

    void theKeysThatArePressedAreTaken()
    {
        const Opened opened;
        KeyDialog *dialog = opened.edit(u"Go to"_s);
        QVERIFY(!button(dialog, u"Use these keys"_s)->isEnabled());
        press(dialog, Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(opened.keys(Command::GoTo), Shortcuts::standard(Command::GoTo)); // not yet
        press(dialog, Qt::Key_Return);
        QCOMPARE(opened.keys(Command::GoTo), ctrlJ);
        QCOMPARE(shown(opened.row(u"Go to"_s)), u"Ctrl+J"_s);
        QVERIFY(opened.row(u"Go to"_s)->fits(u"changed"_s));
        QVERIFY(!opened.row(u"Find"_s)->fits(u"changed"_s));
    }

    void keysComeBesideThoseThatAreThere()
    {
        const Opened opened;
        KeyDialog *dialog = opened.edit(u"Go to"_s);
        dialog->findChild<QCheckBox *>()->click();
        press(dialog, Qt::Key_J, Qt::ControlModifier);
        press(dialog, Qt::Key_Return);
        QCOMPARE(opened.keys(Command::GoTo), KeyList{Qt::CTRL | Qt::Key_K} + ctrlJ);
    }

    void whoHasTheKeysIsNamedBeforeTheyGo()
    {
        const Opened opened;
        KeyDialog *dialog = opened.edit(u"Go to"_s);
        press(dialog, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(sentence(dialog).contains(u"“Find” has these keys"_s));
        press(dialog, Qt::Key_Escape);
        QCOMPARE(opened.keys(Command::GoTo), Shortcuts::standard(Command::GoTo));

        QTRY_VERIFY(!opened.list->findChild<KeyDialog *>());
        dialog = opened.edit(u"Go to"_s);
        press(dialog, Qt::Key_F, Qt::ControlModifier);
        button(dialog, u"Take them"_s)->click();
        QCOMPARE(opened.keys(Command::GoTo), Shortcuts::standard(Command::FindHere));
        QCOMPARE(shown(opened.row(u"Find"_s)), u"none"_s);
    }

    void keysForWritingAreRefused_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<QString>("why");
        QTest::newRow("letter") << int(Qt::Key_G) << Qt::KeyboardModifiers{} << u"for writing"_s;
        QTest::newRow("capital") << int(Qt::Key_G) << Qt::KeyboardModifiers{Qt::ShiftModifier}
                                 << u"for writing"_s;
        QTest::newRow("backspace")
            << int(Qt::Key_Backspace) << Qt::KeyboardModifiers{} << u"for writing"_s;
        QTest::newRow("undo") << int(Qt::Key_Z) << Qt::KeyboardModifiers{Qt::ControlModifier}
                              << u"in the field"_s;
        QTest::newRow("bold") << int(Qt::Key_B) << Qt::KeyboardModifiers{Qt::ControlModifier}
                              << u"in the field"_s;
    }

    void keysForWritingAreRefused()
    {
        QFETCH(int, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QFETCH(QString, why);
        const Opened opened;
        KeyDialog *dialog = opened.edit(u"Full screen"_s);
        press(dialog, Qt::Key_J, Qt::ControlModifier);
        press(dialog, key, modifiers);
        QVERIFY2(sentence(dialog).contains(why), qPrintable(sentence(dialog)));
        QVERIFY(dialog->findChild<KeyField *>()->accessibleDescription().contains(why));
        press(dialog, Qt::Key_Return);
        QVERIFY(!opened.shortcuts.isAnyChanged());
    }

    void keysAreRemovedAndSetBack()
    {
        const Opened opened;
        button(opened.edit(u"Go to"_s), u"Remove its keys"_s)->click();
        QVERIFY(opened.keys(Command::GoTo).isEmpty());
        QTRY_VERIFY(!opened.list->findChild<KeyDialog *>());
        KeyDialog *dialog = opened.edit(u"Go to"_s);
        QVERIFY(!button(dialog, u"Remove its keys"_s)->isEnabled());
        button(dialog, u"Set back"_s)->click();
        QVERIFY(!opened.shortcuts.isAnyChanged());
    }

    void whatIsSetBackTakesNothingUnasked()
    {
        Opened opened;
        opened.shortcuts.set(Command::FindHere, {Qt::CTRL | Qt::Key_K});
        KeyDialog *dialog = opened.edit(u"Go to"_s);
        button(dialog, u"Set back"_s)->click();
        QVERIFY(sentence(dialog).contains(u"“Find” has these keys"_s));
        QVERIFY(opened.keys(Command::GoTo).isEmpty());
        button(dialog, u"Take them"_s)->click();
        QVERIFY(!opened.shortcuts.isChanged(Command::GoTo));
        QVERIFY(opened.keys(Command::FindHere).isEmpty());
    }

    void allAreSetBackAfterAQuestion()
    {
        Opened opened;
        QPushButton *all = button(opened.list, u"Set all back…"_s);
        QVERIFY(!all->isEnabled());
        opened.shortcuts.set(Command::GoTo, ctrlJ);
        all->click();
        QVERIFY(opened.shortcuts.isAnyChanged());
        auto *box = opened.list->findChild<QMessageBox *>();
        box->button(QMessageBox::Cancel)->click();
        QVERIFY(opened.shortcuts.isAnyChanged());
        QTRY_VERIFY(!opened.list->findChild<QMessageBox *>());
        all->click();
        button(opened.list->findChild<QMessageBox *>(), u"Set all back"_s)->click();
        QVERIFY(!opened.shortcuts.isAnyChanged());
        QVERIFY(!all->isEnabled());
    }

    void rowsAreFoundByWordsAndByKeys()
    {
        const Opened opened;
        auto *search = opened.list->findChild<QLineEdit *>();
        search->setText(u"ctrl+pgup"_s);
        QVERIFY(opened.row(u"Previous room"_s)->isVisible());
        QVERIFY(!opened.row(u"Go to"_s)->isVisible());
        search->setText(u"bold"_s);
        QVERIFY(opened.row(u"Bold"_s)->isVisible());
        search->setText(u"nothing of this kind"_s);
        QVERIFY(sentence(opened.list).contains(u"No shortcut has these words."_s));
    }

    void aKeyboardIsEnough()
    {
        const Opened opened;
        auto *search = opened.list->findChild<QLineEdit *>();
        search->setText(u"Find"_s);
        search->setFocus();
        QTest::keyClick(search, Qt::Key_Tab);
        QCOMPARE(opened.list->focusWidget(), opened.row(u"Find"_s)->button());
        QTest::keyClick(opened.list->focusWidget(), Qt::Key_Space);
        const auto *dialog = opened.list->findChild<KeyDialog *>();
        QTRY_VERIFY(dialog->isVisible());
        QCOMPARE(dialog->focusWidget(), dialog->findChild<KeyField *>());
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        QCOMPARE(dialog->focusWidget(), dialog->findChild<QCheckBox *>());
    }

    void theKeyboardIsInSightWhereverItComesFrom()
    {
        Opened opened;
        for (const CommandRow &row : commandTable())
            opened.shortcuts.add(row.command, QString::fromLatin1(row.name));
        ShortcutDialog list{opened.shortcuts, {}, &opened.window};
        list.open();
        QTRY_VERIFY(list.isVisible());
        const auto rows = list.findChildren<ShortcutRow *>();
        QVERIFY(rows.last()->visibleRegion().isEmpty());
        rows.last()->button()->setFocus(Qt::BacktabFocusReason);
        QTRY_VERIFY(!rows.last()->visibleRegion().isEmpty());
    }

    void aSignIsItselfWithoutShift()
    {
        const Opened opened;
        KeyDialog *dialog = opened.edit(u"Find"_s);
        press(dialog, Qt::Key_Control, Qt::ControlModifier); // half of it
        QVERIFY(!button(dialog, u"Use these keys"_s)->isEnabled());
        press(dialog, Qt::Key_Question, Qt::ControlModifier | Qt::ShiftModifier);
        press(dialog, Qt::Key_Return);
        QCOMPARE(opened.keys(Command::FindHere), KeyList{Qt::CTRL | Qt::Key_Question});
    }

    void keysAreTakenByTheirPlaceWithoutLatinLetters()
    {
        LatinKeys latin{8};
        qApp->installEventFilter(&latin);
        const Opened opened;
        KeyDialog *dialog = opened.edit(u"Find"_s);
        QKeyEvent event{QEvent::KeyPress, 0x041e, Qt::ControlModifier, 36 + 8, 0, 0, u"о"_s};
        QCoreApplication::sendEvent(dialog->findChild<KeyField *>(), &event);
        press(dialog, Qt::Key_Return);
        QCOMPARE(opened.keys(Command::FindHere), ctrlJ);
    }
};

QTEST_MAIN(tst_ShortcutList)
#include "tst_shortcutlist.moc"
