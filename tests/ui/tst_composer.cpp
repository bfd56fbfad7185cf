// SPDX-License-Identifier: MIT
#include "ui/composer.h"
#include "ui/composeredit.h"
#include "ui/composermarks.h"
#include "ui/composerstrip.h"
#include "ui/composerwait.h"
#include "ui/label.h"
#include "ui/look.h"

#include "protocol/limits.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

class tst_Composer : public QObject
{
    Q_OBJECT

    struct Desk
    {
        Desk()
        {
            composer.resize(500, 100);
            composer.show();
        }

        QTextEdit &edit() { return composer.edit(); }
        Label &error()
        {
            for (auto *label : composer.findChildren<Label *>())
                if (label->property("role") == u"error"_s)
                    return *label;
            Q_UNREACHABLE();
        }
        QToolButton &button(const QString &name)
        {
            for (auto *button : composer.findChildren<QToolButton *>())
                if (button->accessibleName() == name)
                    return *button;
            Q_UNREACHABLE();
        }
        int fieldHeight() { return edit().parentWidget()->height(); }

        Look look;
        Composer composer{look};
        QSignalSpy submitted{&composer, &Composer::submitted};
    };

    static void select(QTextEdit &edit, int from, int to)
    {
        QTextCursor cursor = edit.textCursor();
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        edit.setTextCursor(cursor);
    }

private slots:
    void enterSends()
    {
        Desk desk;
        QTest::keyClicks(&desk.edit(), u"Hello"_s);
        QTest::keyClick(&desk.edit(), Qt::Key_Return);
        QCOMPARE(desk.submitted.count(), 1);
        QCOMPARE(desk.submitted.first().first().toString(), u"Hello"_s);
        QCOMPARE(desk.composer.text(), QString{});
    }

    void whoWantsItSendsByCtrlAndEnter()
    {
        Desk desk;
        desk.composer.setHabits(false, true);
        QTest::keyClicks(&desk.edit(), u"a :)"_s);
        QTest::keyClick(&desk.edit(), Qt::Key_Return);
        QCOMPARE(desk.submitted.count(), 0);
        QTest::keyClicks(&desk.edit(), u"b"_s);
        QTest::keyClick(&desk.edit(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.submitted.first().first().toString(), u"a 🙂\nb"_s);
    }

    void shiftAndEnterBeginALine()
    {
        Desk desk;
        QTest::keyClicks(&desk.edit(), u"a"_s);
        QTest::keyClick(&desk.edit(), Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(&desk.edit(), u"b"_s);
        QCOMPARE(desk.submitted.count(), 0);
        QTest::keyClick(&desk.edit(), Qt::Key_Enter);
        QCOMPARE(desk.submitted.first().first().toString(), u"a\nb"_s);
    }

    void theButtonSendsToo()
    {
        Desk desk;
        desk.composer.setText(u"Hello"_s);
        desk.button(u"Send (Enter)"_s).click();
        QCOMPARE(desk.submitted.count(), 1);
    }

    void nothingIsNotSent()
    {
        Desk desk;
        for (const QString &text : {QString{}, u"  \n "_s, u"\u200b"_s}) {
            desk.composer.setText(text);
            desk.composer.submit();
        }
        QCOMPARE(desk.submitted.count(), 0);
        QVERIFY(desk.error().isHidden());
    }

    void aTextThatIsTooLongIsKept()
    {
        Desk desk;
        const QString text = u"ü"_s.repeated(Limits::textBytes / 2);
        desk.composer.setText(text);
        QVERIFY(desk.error().isHidden());
        desk.composer.setText(text + u'!');
        QVERIFY(!desk.error().isHidden());
        desk.composer.submit();
        QCOMPARE(desk.submitted.count(), 0);
        QCOMPARE(desk.composer.text(), text + u'!');
        QVERIFY(!desk.error().text().isEmpty());
        desk.composer.setText(text);
        QVERIFY(desk.error().isHidden());
        desk.composer.submit();
        QCOMPARE(desk.submitted.count(), 1);
    }

    void itGrowsWithItsTextWithinLimits()
    {
        Desk desk;
        QCOMPARE(desk.fieldHeight(), Composer::leastHeight);
        desk.composer.setText(u"a\nb\nc\nd"_s);
        const int four = desk.fieldHeight();
        QVERIFY(four > Composer::leastHeight);
        desk.composer.setText(u"line\n"_s.repeated(100));
        QCOMPARE(desk.fieldHeight(), Composer::mostHeight);
        desk.composer.setText({});
        QCOMPARE(desk.fieldHeight(), Composer::leastHeight);
    }

    void whatIsPastedIsPlain()
    {
        Desk desk;
        auto *mime = new QMimeData;
        mime->setHtml(u"<b>bold</b>"_s);
        mime->setText(u"bold"_s);
        QGuiApplication::clipboard()->setMimeData(mime);
        desk.edit().paste();
        QCOMPARE(desk.composer.text(), u"bold"_s);
        QVERIFY(!desk.edit().toHtml().contains(u"font-weight:7"));
    }

    void tabLeadsOn()
    {
        Desk desk;
        QTest::keyClick(&desk.edit(), Qt::Key_Tab);
        QCOMPARE(desk.composer.text(), QString{});
    }

    void onlyHandsWrite()
    {
        Desk desk;
        QSignalSpy written{&desk.composer, &Composer::written};
        desk.composer.setText(u"from a draft"_s);
        QCOMPARE(written.count(), 0);
        QTest::keyClicks(&desk.edit(), u"ab"_s);
        QCOMPARE(written.count(), 2);
    }

    void theStripSaysWhatTheTextWillBe()
    {
        Desk desk;
        QSignalSpy escaped{&desk.composer, &Composer::escaped};
        auto &strip = *desk.composer.findChild<ComposerStrip *>();
        QVERIFY(strip.isHidden());
        QTest::keyClick(&desk.edit(), Qt::Key_Escape);
        QCOMPARE(escaped.count(), 0);
        desk.composer.setStrip(u"Reply to Ben"_s, u"Hello"_s);
        QVERIFY(strip.isVisible());
        QCOMPARE(strip.accessibleName(), u"Reply to Ben"_s);
        QTest::keyClick(&desk.edit(), Qt::Key_Escape);
        desk.button(u"Leave (Esc)"_s).click();
        QCOMPARE(escaped.count(), 2);
        desk.composer.setStrip({}, {});
        QVERIFY(strip.isHidden());
    }

    void aReasonStandsWhereNothingMayBeWritten()
    {
        Desk desk;
        desk.composer.setText(u"kept"_s);
        desk.composer.setBlocked(u"Only moderators can write here."_s);
        QVERIFY(!desk.edit().isVisible());
        desk.composer.submit();
        QCOMPARE(desk.submitted.count(), 0);
        desk.composer.setBlocked({});
        QVERIFY(desk.edit().isVisible());
        QCOMPARE(desk.composer.text(), u"kept"_s);
    }

    void slowModeHoldsATextBack()
    {
        Desk desk;
        desk.composer.setText(u"again"_s);
        desk.composer.setWait(60'000);
        auto &wait = *desk.composer.findChild<ComposerWait *>();
        QVERIFY(wait.text().contains(u"60 s"));
        QVERIFY(!desk.button(u"Send (Enter)"_s).isEnabled());
        QTest::keyClick(&desk.edit(), Qt::Key_Return);
        QCOMPARE(desk.submitted.count(), 0);
        QCOMPARE(desk.composer.text(), u"again"_s);
        desk.composer.setWait(0);
        QVERIFY(wait.isHidden());
        QTest::keyClick(&desk.edit(), Qt::Key_Return);
        QCOMPARE(desk.submitted.count(), 1);
    }

    void theWaitIsCountedDown()
    {
        qint64 now = 1000;
        ComposerWait wait{[&now] { return now; }};
        QSignalSpy finished{&wait, &ComposerWait::finished};
        wait.start(3500);
        QVERIFY(wait.text().contains(u"4 s"));
        now += 3000;
        wait.tick();
        QVERIFY(wait.text().contains(u"1 s"));
        QVERIFY(wait.runs());
        now += 500;
        wait.tick();
        QVERIFY(!wait.runs());
        QCOMPARE(finished.count(), 1);
        QVERIFY(wait.isHidden());
        wait.tick();
        QCOMPARE(finished.count(), 1);
    }

    void arrowUpInAnEmptyFieldAsksForTheLast()
    {
        Desk desk;
        QSignalSpy last{&desk.composer, &Composer::lastRequested};
        QTest::keyClick(&desk.edit(), Qt::Key_Up);
        QCOMPARE(last.count(), 1);
        QTest::keyClicks(&desk.edit(), u"a"_s);
        QTest::keyClick(&desk.edit(), Qt::Key_Up);
        QCOMPARE(last.count(), 1);
    }

    void keysPutMarksAroundTheSelection_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<QString>("marked");
        const Qt::KeyboardModifiers control = Qt::ControlModifier;
        QTest::newRow("bold") << Qt::Key_B << control << u"a **word** b"_s;
        QTest::newRow("italic") << Qt::Key_I << control << u"a *word* b"_s;
        QTest::newRow("code") << Qt::Key_E << control << u"a `word` b"_s;
        QTest::newRow("link") << Qt::Key_L << (control | Qt::ShiftModifier)
                              << u"a [word](https://) b"_s;
    }

    void keysPutMarksAroundTheSelection()
    {
        QFETCH(Qt::Key, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QFETCH(QString, marked);
        Desk desk;
        desk.composer.setText(u"a word b"_s);
        select(desk.edit(), 2, 7); // and a blank, which stays outside
        QTest::keyClick(&desk.edit(), key, modifiers);
        QCOMPARE(desk.composer.text(), marked);
        desk.edit().undo();
        QCOMPARE(desk.composer.text(), u"a word b"_s);
    }

    void theSameMarkTwiceIsNone()
    {
        QTextDocument document;
        document.setPlainText(u"a **word** b"_s);
        QTextCursor cursor{&document};
        cursor.setPosition(4);
        cursor.setPosition(8, QTextCursor::KeepAnchor);
        toggleMark(cursor, u"*"_s); // bold is not italic
        QCOMPARE(document.toPlainText(), u"a ***word*** b"_s);
        document.setPlainText(u"a **word** b"_s);
        cursor.setPosition(4);
        cursor.setPosition(8, QTextCursor::KeepAnchor);
        toggleMark(cursor, u"**"_s);
        QCOMPARE(document.toPlainText(), u"a word b"_s);
        QCOMPARE(cursor.selectedText(), u"word"_s);
    }

    void withoutASelectionTheCursorStandsBetweenTheMarks()
    {
        Desk desk;
        QTest::keyClick(&desk.edit(), Qt::Key_B, Qt::ControlModifier);
        QTest::keyClicks(&desk.edit(), u"x"_s);
        QCOMPARE(desk.composer.text(), u"**x**"_s);
    }

    void anAddressThatIsSelectedBecomesTheTarget()
    {
        QTextDocument document;
        document.setPlainText(u"https://a.example/"_s);
        QTextCursor cursor{&document};
        cursor.select(QTextCursor::Document);
        insertLink(cursor);
        cursor.insertText(u"here"_s);
        QCOMPARE(document.toPlainText(), u"[here](https://a.example/)"_s);
    }
};

QTEST_MAIN(tst_Composer)
#include "tst_composer.moc"
