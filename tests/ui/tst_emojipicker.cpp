// SPDX-License-Identifier: MIT
#include "ui/composer.h"
#include "ui/composeredit.h"
#include "ui/emojipicker.h"
#include "ui/look.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_EmojiPicker : public QObject
{
    Q_OBJECT

    struct Desk
    {
        void open() { picker.openAt({400, 400, 32, 32}); }
        QLineEdit &field() { return *picker.findChild<QLineEdit *>(); }
        QListWidget &grid() { return *picker.findChild<QListWidget *>(); }
        void press(Qt::Key key) { QTest::keyClick(&field(), key); }

        Look look;
        EmojiPicker picker{look};
        QSignalSpy picked{&picker, &EmojiPicker::picked};
        QSignalSpy recent{&picker, &EmojiPicker::recentChanged};
    };

private slots:
    void eachIsThereOnce()
    {
        const QStringList all = emojiFor({});
        QVERIFY(all.size() > 300);
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
        QCOMPARE(all.first(), u"😀"_s); // faces first
    }

    void lettersFindByTheBeginningFirst()
    {
        QCOMPARE(emojiFor(u"Tada"_s).first(), u"🎉"_s);
        QCOMPARE(emojiFor(u":tada:"_s).first(), u"🎉"_s);
        QVERIFY(emojiFor(u"alarm clock"_s).contains(u"⏰"_s));
        QVERIFY(emojiFor(u"clock"_s).contains(u"⏰"_s));
        QCOMPARE(emojiFor(u"nosuchthing"_s), QStringList{});
    }

    void whatWasUsedComesFirstAndOnce()
    {
        QCOMPARE(recentWith({u"a"_s, u"b"_s}, u"b"_s), (QStringList{u"b"_s, u"a"_s}));
        Desk desk;
        desk.picker.setRecent({u"🎉"_s});
        desk.open();
        QCOMPARE(desk.grid().item(0)->text(), u"🎉"_s);
        QCOMPARE(desk.grid().findItems(u"🎉"_s, Qt::MatchExactly).size(), 1);
    }

    void whatWasUsedDoesNotGrowForEver()
    {
        QStringList recent;
        const QStringList all = emojiFor({});
        for (const QString &emoji : all)
            recent = recentWith(recent, emoji);
        QCOMPARE(recent.size(), 2 * EmojiPicker::columns);
        QCOMPARE(recent.first(), all.last());
    }

    void itIsUsedByTheKeyboardAlone()
    {
        Desk desk;
        desk.open();
        const QString below = desk.grid().item(EmojiPicker::columns + 1)->text();
        desk.press(Qt::Key_Right);
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.picked.count(), 1);
        QCOMPARE(desk.picked.first().first().toString(), below);
        QCOMPARE(desk.recent.first().first().toStringList(), QStringList{below});
        QVERIFY(!desk.picker.isVisible());
    }

    void aSearchWithoutAResultPicksNothing()
    {
        Desk desk;
        desk.open();
        QTest::keyClicks(&desk.field(), u"nosuchthing"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.picked.count(), 0);
        QVERIFY(desk.picker.isVisible());
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.picker.isVisible());
        desk.open();
        QCOMPARE(desk.field().text(), QString{});
    }

    void aRowHoldsAsManyAsTheArrowsCount()
    {
        Desk desk;
        desk.open();
        const auto top = [&](int row) {
            return desk.grid().visualItemRect(desk.grid().item(row)).top();
        };
        QCOMPARE(top(EmojiPicker::columns - 1), top(0));
        QVERIFY(top(EmojiPicker::columns) > top(0));
    }

    void theFieldTakesWhatIsPicked()
    {
        Look look;
        Composer composer{look};
        QSignalSpy written{&composer, &Composer::written};
        composer.setText(u"Hi "_s);
        emit composer.emojiPicker().picked(u"🎉"_s);
        QCOMPARE(composer.text(), u"Hi 🎉"_s);
        QCOMPARE(written.count(), 1);
    }

    void everyOneHasAName()
    {
        QCOMPARE(emojiName(u"⏰"_s), u"alarm clock"_s);
        Desk desk;
        desk.open();
        for (int row = 0; row < desk.grid().count(); ++row)
            QVERIFY(!desk.grid().item(row)->data(Qt::AccessibleTextRole).toString().isEmpty());
    }
};

QTEST_MAIN(tst_EmojiPicker)
#include "tst_emojipicker.moc"
