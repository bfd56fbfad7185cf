// SPDX-License-Identifier: MIT
#include "support/conversation.h"
#include "ui/label.h"
#include "ui/look.h"
#include "ui/peoplepicker.h"
#include "ui/searchhint.h"
#include "ui/searchpane.h"
#include "ui/switcher.h"

#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Conversation;
using Client::Room;
using Protocol::RoomId;

// What is found by typing: places and commands, people, and messages.
class tst_Switcher : public QObject
{
    Q_OBJECT

    struct Desk
    {
        explicit Desk(int count)
        {
            for (int i = 0; i < count; ++i) {
                auto *room = new Room{RoomId{u"r_%1"_s.arg(i)}, u"room %1"_s.arg(i)};
                room->setParent(&window);
                enter(*room, 0);
                rooms.add(room);
            }
            hidden.setVisible(false);
            window.resize(800, 800);
            window.show();
            auto *model = new SwitcherModel(rooms, nullptr, self().id);
            model->setCommands({&settings, &hidden, &line});
            line.setSeparator(true);
            settings.setShortcut(Qt::CTRL | Qt::Key_Comma);
            switcher = new Switcher(look, model, &window);
            switcher->show();
        }

        QLineEdit &field() { return *switcher->findChild<QLineEdit *>(); }
        QListView &list() { return *switcher->findChild<QListView *>(); }
        Label &nothing() { return *switcher->findChild<Label *>(); }
        int rowsShown() { return list().height() / list().sizeHintForRow(0); }

        Look look;
        QWidget window;
        RoomListModel rooms;
        QAction settings{u"Preferences…"_s};
        QAction hidden{u"Presently hidden"_s};
        QAction line;
        Switcher *switcher;
    };

private slots:
    void itIsAsHighAsItsListUpToTenRows()
    {
        Desk desk{12};
        QCOMPARE(desk.rowsShown(), 10);
        const int full = desk.switcher->sizeHint().height();
        const int row = desk.list().sizeHintForRow(0);
        desk.field().setText(u"room 1"_s); // and 10 and 11
        QCOMPARE(desk.rowsShown(), 3);
        QTRY_COMPARE(desk.switcher->height(), full - 7 * row);
        QVERIFY(desk.nothing().isHidden());
    }

    void commandsAreFoundByTheirWords()
    {
        Desk desk{1};
        QCOMPARE(desk.list().model()->rowCount(), 1); // none before something is typed
        desk.field().setText(u"pre"_s);
        const auto first = desk.list().model()->index(0, 0);
        QCOMPARE(first.data(Qt::AccessibleTextRole).toString(), u"Command: Preferences…"_s);
        QCOMPARE(first.data(RoomListModel::EntryRole).value<RoomEntry>().lastLine, u"Ctrl+,"_s);
        QCOMPARE(desk.list().model()->rowCount(), 2); // and a room of that name
        QSignalSpy chosen{desk.switcher, &Switcher::chosen};
        QTest::keyClick(&desk.field(), Qt::Key_Return);
        QCOMPARE(chosen.first().first().value<Place>().command, &desk.settings);
    }

    void aRoomMayBeCalledLikeACommand()
    {
        Desk desk{0};
        desk.field().setText(u"Preferences…"_s);
        QCOMPARE(desk.list().model()->rowCount(), 2);
    }

    void nothingIsSaid()
    {
        Desk desk{0};
        QVERIFY(desk.list().isHidden());
        const QString none = desk.nothing().text();
        QVERIFY(!none.isEmpty());
        desk.field().setText(u"x"_s.repeated(500)); // no name of a room either
        QVERIFY(!desk.nothing().isHidden());
        QVERIFY(desk.nothing().text() != none);
    }

    void aPickerSaysWhyItIsEmpty()
    {
        Client::People people;
        people.put({.id = self().id, .name = u"Ann"_s});
        PeoplePicker alone{&people, {self().id}};
        QVERIFY(alone.isEmpty());
        QVERIFY(alone.findChild<QLineEdit *>()->isHidden());
        QCOMPARE(alone.findChild<Label *>()->text(), u"Nobody else is known on this host yet."_s);

        people.put({.id = member(u"Ben"_s).id, .name = u"Ben"_s});
        PeoplePicker picker{&people, {self().id}};
        auto *field = picker.findChild<QLineEdit *>();
        QVERIFY(picker.findChild<Label *>()->isHidden());
        field->setText(u"zoe"_s);
        QVERIFY(picker.findChild<Label *>()->text().contains(u"zoe"));
        QVERIFY(picker.findChild<QListWidget *>()->isHidden());
        field->clear();
        QVERIFY(!picker.findChild<QListWidget *>()->isHidden());
    }

    void aFilterIsWrittenByAClick_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("after");
        QTest::newRow("first") << QString{} << u"has:link"_s << u"has:link|"_s;
        QTest::newRow("further") << u"tea"_s << u"from:Anna"_s << u"tea from:|"_s;
        QTest::newRow("behind a blank") << u"tea "_s << u"after:2026-01-31"_s << u"tea after:|"_s;
        QTest::newRow("a phrase") << QString{} << u"\"green tea\""_s << u"\"|\""_s;
    }

    void aFilterIsWrittenByAClick()
    {
        QFETCH(QString, before);
        QFETCH(QString, button);
        QFETCH(QString, after);
        Look look;
        SearchPane pane{look};
        auto *field = pane.findChild<QLineEdit *>();
        field->setText(before);
        for (auto *one : pane.findChild<SearchHint *>()->findChildren<QPushButton *>()) {
            if (one->text() == button)
                one->click();
        }
        QCOMPARE(field->text().insert(field->cursorPosition(), u'|'), after);
    }
};

QTEST_MAIN(tst_Switcher)
#include "tst_switcher.moc"
