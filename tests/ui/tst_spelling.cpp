// SPDX-License-Identifier: MIT
#include "support/conversation.h"
#include "ui/composer.h"
#include "ui/composeredit.h"
#include "ui/look.h"
#include "ui/spelling.h"
#include "ui/spellmarks.h"
#include "ui/spellmenu.h"
#include "ui/spellwords.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace Conversation;

namespace {

// All words are right but for these.
class FakeSpelling : public Spelling
{
public:
    QStringList languages() const override { return {u"de_DE"_s, u"en_US"_s}; }
    QString language() const override { return chosen; }
    void setLanguage(const QString &language) override
    {
        chosen = language;
        emit languageChanged();
    }
    bool isWrong(const QString &word) override { return wrong.contains(word); }
    QStringList suggestions(const QString &word) override
    {
        return word == u"teh"_s ? better : QStringList{};
    }
    void learn(const QString &word) override
    {
        wrong.removeAll(word);
        emit changed();
    }

    QStringList wrong{u"teh"_s, u"wrld"_s};
    QStringList better{u"the"_s, u"tea"_s, u"ten"_s, u"Ted"_s, u"tech"_s, u"tee"_s};
    QString chosen = u"en_US"_s;
};

struct Desk
{
    Desk()
    {
        composer.resize(500, 100);
        composer.setSpelling(&spelling);
        composer.show();
        composer.activateWindow();
        composer.setFocus();
    }

    QTextEdit &edit() { return composer.edit(); }

    QStringList underlined()
    {
        QStringList words;
        for (auto block = edit().document()->begin(); block.isValid(); block = block.next()) {
            for (const auto &range : block.layout()->formats())
                words.append(block.text().mid(range.start, range.length));
        }
        return words;
    }

    QMenu *menuAt(int position)
    {
        QTextCursor cursor = edit().textCursor();
        cursor.setPosition(position);
        edit().setTextCursor(cursor);
        QContextMenuEvent event{QContextMenuEvent::Keyboard, {}, {}};
        QApplication::sendEvent(edit().viewport(), &event);
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }

    static QStringList words(const QMenu &menu)
    {
        QStringList words;
        for (const QAction *action : menu.actions())
            words.append(action->isSeparator() ? u"-"_s : action->text());
        return words;
    }

    static QAction *action(const QMenu &menu, const QString &text)
    {
        return menu.actions().value(words(menu).indexOf(text));
    }

    Look look;
    FakeSpelling spelling;
    Composer composer{look};
};

QStringList wordsIn(const QString &text)
{
    const auto annBerg = [](QStringView rest) { return rest.startsWith(u"Ann Berg") ? 8 : 0; };
    QStringList words;
    for (const auto &[first, length] : spellWords(text, false, annBerg).words)
        words.append(text.sliced(first, length));
    return words;
}

}

class tst_Spelling : public QObject
{
    Q_OBJECT

private slots:
    void whatHasASpelling_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const QString &text, const QString &words) {
            QTest::newRow(name) << text << words.split(u' ', Qt::SkipEmptyParts);
        };
        row("words", u"Hello, wörld (and all)."_s, u"Hello wörld and all"_s);
        row("apostrophes", u"don't ’n’ l’été"_s, u"don't l’été"_s);
        row("marks", u"**bold** _slanted_ ~~gone~~"_s, u"bold slanted gone"_s);
        row("code", u"see `teh wrld` there"_s, u"see there"_s);
        row("addresses", u"see https://a.example/teh or ann@wrld.example now"_s, u"see or now"_s);
        row("the words of a link", u"[good reading](https://a.example/b)"_s, u"good"_s);
        row("files and hosts", u"main.cpp on wrld.example, end."_s, u"on end"_s);
        row("paths", u"/me reads /usr/teh and src\\teh"_s, u"reads and src teh"_s);
        row("either or", u"tea and/or cake"_s, u"tea and or cake"_s);
        row("calls", u"@Ben and @Ann Berg come"_s, u"and come"_s);
        row("emoji", u"nice :tada: day: good"_s, u"nice day good"_s);
        row("digits", u"3rd v2 abc123 rest"_s, u"rest"_s);
        row("names of things", u"QString fooBar snake_case LAN end"_s, u"end"_s);
        row("letters alone", u"a I x y"_s, {});
    }

    void whatHasASpelling()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        QCOMPARE(wordsIn(text), words);
    }

    void aBlockOfCodeHasNone()
    {
        const auto nobody = [](QStringView) { return 0; };
        const QString text =
            u"one\n```cpp\nteh\n```\nand two"_s.replace(u'\n', QChar::LineSeparator);
        const SpellWords all = spellWords(text, false, nobody);
        QCOMPARE(all.words.size(), 3);
        QCOMPARE(all.words.last(), (Client::TextRange{text.size() - 3, 3}));
        QVERIFY(!all.inCode);
        QVERIFY(spellWords(u"```"_s, false, nobody).inCode);
        QVERIFY(spellWords(u"teh"_s, true, nobody).words.isEmpty());
    }

    void wrongWordsAreUnderlined()
    {
        Desk desk;
        desk.composer.setText(u"teh big wrld"_s);
        desk.edit().moveCursor(QTextCursor::Start);
        desk.edit().clearFocus();
        desk.composer.setText(u"teh big wrld "_s);
        QCOMPARE(desk.underlined(), (QStringList{u"teh"_s, u"wrld"_s}));
        const auto format = desk.edit().document()->begin().layout()->formats().first().format;
        QCOMPARE(format.underlineStyle(), QTextCharFormat::WaveUnderline);
        QCOMPARE(format.underlineColor(), desk.look.theme().danger);
    }

    void theWordThatIsBeingWrittenIsLeftAlone()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.composer));
        QTest::keyClicks(&desk.edit(), u"teh"_s);
        QCOMPARE(desk.underlined(), QStringList{});
        QTest::keyClick(&desk.edit(), Qt::Key_Space);
        QCOMPARE(desk.underlined(), QStringList{u"teh"_s});
        QTest::keyClicks(&desk.edit(), u"is wrld"_s);
        QCOMPARE(desk.underlined(), QStringList{u"teh"_s});
        for (int step = 0; step < 6; ++step)
            QTest::keyClick(&desk.edit(), Qt::Key_Left);
        QCOMPARE(desk.underlined(), (QStringList{u"teh"_s, u"wrld"_s}));
    }

    void whatIsMarkedIsNotWritten()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.composer));
        QSignalSpy written{&desk.composer, &Composer::written};
        QTest::keyClicks(&desk.edit(), u"is wrld"_s);
        QCOMPARE(written.count(), 7);
        for (int step = 0; step < 6; ++step)
            QTest::keyClick(&desk.edit(), Qt::Key_Left);
        QCOMPARE(desk.underlined(), QStringList{u"wrld"_s});
        desk.composer.edit().spellMarks()->setRoster(nullptr);
        desk.spelling.learn(u"wrld"_s);
        QCOMPARE(desk.underlined(), QStringList{});
        desk.composer.setSpelling(&desk.spelling);
        QCoreApplication::processEvents();
        QCOMPARE(written.count(), 7);
    }

    void namesOfThoseHereAreRight()
    {
        Desk desk;
        Client::Roster roster;
        roster.put(member(u"Bo teh wrld"_s));
        desk.composer.edit().spellMarks()->setRoster(&roster);
        desk.composer.setText(u"@bo teh wrld and teh "_s);
        QCOMPARE(desk.underlined(), QStringList{u"teh"_s});
    }

    void theMenuOffersFiveBetterWords()
    {
        Desk desk;
        desk.composer.setText(u"big teh "_s);
        QMenu *menu = desk.menuAt(5);
        QVERIFY(menu);
        const QStringList offered{
            u"the"_s, u"tea"_s, u"ten"_s, u"Ted"_s, u"tech"_s, u"-"_s, u"Add to dictionary"_s,
            u"-"_s};
        QCOMPARE(Desk::words(*menu).first(offered.size()), offered);
        Desk::action(*menu, u"tea"_s)->trigger();
        menu->close();
        QCOMPARE(desk.composer.text(), u"big tea "_s);
        desk.edit().undo();
        QCOMPARE(desk.composer.text(), u"big teh "_s);
    }

    void aWordIsLearnt()
    {
        Desk desk;
        desk.composer.setText(u"wrld teh "_s);
        QMenu *menu = desk.menuAt(1);
        QVERIFY(menu);
        QVERIFY(!Desk::action(*menu, u"No suggestions"_s)->isEnabled());
        Desk::action(*menu, u"Add to dictionary"_s)->trigger();
        menu->close();
        QCOMPARE(desk.underlined(), QStringList{u"teh"_s});
    }

    void aLanguageIsChosen()
    {
        Desk desk;
        desk.composer.setText(u"right "_s);
        QMenu *menu = desk.menuAt(1);
        QVERIFY(menu);
        QVERIFY(!Desk::action(*menu, u"Add to dictionary"_s));
        const QMenu &languages = *Desk::action(*menu, u"Spelling"_s)->menu();
        QCOMPARE(languages.actions().size(), 3);
        QVERIFY(languages.actions().at(2)->isChecked());
        QVERIFY(languages.actions().at(1)->text().startsWith(u"Deutsch"));
        languages.actions().at(1)->trigger();
        QCOMPARE(desk.spelling.chosen, u"de_DE"_s);
        Desk::action(languages, u"Off"_s)->trigger();
        QCOMPARE(desk.spelling.chosen, QString{});
        menu->close();
    }

    void withoutDictionariesTheMenuIsAsUsual()
    {
        Desk desk;
        desk.composer.setSpelling(nullptr);
        desk.composer.setText(u"teh "_s);
        QMenu *menu = desk.menuAt(1);
        QVERIFY(menu);
        QVERIFY(!Desk::action(*menu, u"Spelling"_s));
        QCOMPARE(desk.underlined(), QStringList{});
        menu->close();
    }
};

QTEST_MAIN(tst_Spelling)
#include "tst_spelling.moc"
