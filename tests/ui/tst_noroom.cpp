// SPDX-License-Identifier: MIT
#include "support/conversation.h"
#include "ui/label.h"
#include "ui/look.h"
#include "ui/noroom.h"
#include "ui/recentrooms.h"
#include "ui/shortcuts.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Conversation;
using Client::Room;
using Protocol::RoomId;

namespace {

// Four rooms, and one that is not ours.
struct Host
{
    Host()
    {
        for (Room *room : {&attic, &cellar, &lobby, &tea}) {
            enter(*room, 0);
            rooms.add(room);
        }
        rooms.add(&others);
    }

    RoomListModel rooms;
    Room attic{RoomId{u"r_attic"_s}, u"attic"_s};
    Room cellar{RoomId{u"r_cellar"_s}, u"cellar"_s};
    Room lobby{RoomId{u"r_lobby"_s}, u"lobby"_s};
    Room tea{RoomId{u"r_tea"_s}, u"tea"_s};
    Room others{RoomId{u"r_a"_s}, u"a room of others"_s};
};

QStringList names(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data(RoomListModel::EntryRole).value<RoomEntry>().name);
    return names;
}

}

class tst_NoRoom : public QObject
{
    Q_OBJECT

private slots:
    void theRoomsVisitedLastComeFirst()
    {
        Host host;
        RecentRooms recent;
        QAbstractItemModelTester tester{&recent};
        recent.setRooms(&host.rooms);
        QCOMPARE(names(recent), (QStringList{u"attic"_s, u"cellar"_s, u"lobby"_s}));
        recent.setVisited({host.tea.id(), RoomId{u"r_gone"_s}, host.cellar.id(), host.others.id()});
        QCOMPARE(names(recent), (QStringList{u"tea"_s, u"cellar"_s, u"attic"_s}));
    }

    void theyChangeAsTheListDoes()
    {
        Host host;
        RecentRooms recent;
        QAbstractItemModelTester tester{&recent};
        recent.setRooms(&host.rooms);
        recent.setVisited({host.tea.id()});
        QSignalSpy changed{&recent, &QAbstractItemModel::dataChanged};
        receive(host.tea, message(1, u"Hello"_s));
        QVERIFY(changed.count() > 0);
        const auto entry = recent.index(0).data(RoomListModel::EntryRole).value<RoomEntry>();
        QCOMPARE(entry.unread, 1);
        QVERIFY(!entry.first);
        host.rooms.remove(&host.tea);
        QCOMPARE(names(recent), (QStringList{u"attic"_s, u"cellar"_s, u"lobby"_s}));
    }

    void aClickOrEnterLeadsBack()
    {
        Host host;
        Look look;
        NoRoom page{look};
        page.setRooms(&host.rooms);
        page.setVisited({host.lobby.id(), host.tea.id()});
        page.resize(600, 700);
        page.show();
        QSignalSpy chosen{&page, &NoRoom::roomChosen};
        auto *list = page.findChild<QListView *>();
        QCOMPARE(page.focusPane(), list);
        emit list->clicked(list->model()->index(1, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(chosen.at(0).first().value<Room *>(), &host.tea);
        QCOMPARE(chosen.at(1).first().value<Room *>(), &host.lobby);
        QVERIFY(!page.findChild<QPushButton *>()->isVisible());
    }

    void whereThereIsNoRoomItSaysWhatToDo()
    {
        RoomListModel rooms;
        Look look;
        NoRoom page{look};
        page.setRooms(&rooms);
        page.show();
        QVERIFY(!page.findChild<QListView *>()->isVisible());
        QSignalSpy made{&page, &NoRoom::newRoomRequested};
        QSignalSpy looked{&page, &NoRoom::goToRequested};
        for (auto *button : page.findChildren<QPushButton *>()) {
            QVERIFY(button->isVisible());
            button->click();
        }
        QCOMPARE(made.count(), 1);
        QCOMPARE(looked.count(), 1);
        Room tea{RoomId{u"r_tea"_s}, u"tea"_s};
        enter(tea, 0);
        rooms.add(&tea);
        QVERIFY(page.findChild<QListView *>()->isVisible());
    }

    void itTellsTheKeysThatLeadOn()
    {
        Look look;
        NoRoom page{look};
        QWidget window;
        Shortcuts shortcuts{window};
        page.setShortcuts(shortcuts);
        QVERIFY(hints(page).contains(u"Ctrl+K"_s));
        shortcuts.set(Command::GoTo, {Qt::CTRL | Qt::Key_J, Qt::Key_F3});
        QVERIFY(!hints(page).contains(u"Ctrl+K"_s));
        QVERIFY(hints(page).contains(u"Ctrl+J"_s)); // the first is enough
        QVERIFY(hints(page).contains(u"Next unread room"_s));
        shortcuts.set(Command::NextUnread, {});
        QVERIFY(!hints(page).contains(u"Next unread room"_s));
    }

private:
    static QStringList hints(const NoRoom &page)
    {
        QStringList words;
        for (const Label *label : page.findChildren<Label *>()) {
            if (!label->isHidden())
                words.append(label->text());
        }
        return words;
    }
};

QTEST_MAIN(tst_NoRoom)
#include "tst_noroom.moc"
