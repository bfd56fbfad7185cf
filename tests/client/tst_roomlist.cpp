// SPDX-License-Identifier: MIT
#include "client/roomlist.h"

#include <QSignalSpy>
#include <QTest>

using namespace Client;
using namespace Protocol;
using namespace Qt::StringLiterals;

class TestRoomList : public QObject
{
    Q_OBJECT

private slots:
    void init() { rooms = std::make_unique<RoomList>(); }

    void roomsStandByName()
    {
        put(u"1"_s, u"tea"_s);
        put(u"2"_s, u"Lobby"_s);
        put(u"3"_s, u"garden"_s);
        QCOMPARE(names(), u"garden Lobby tea"_s);
    }

    void aKnownRoomIsNotAddedAgain()
    {
        const QSignalSpy added{rooms.get(), &RoomList::added};
        Room *room = put(u"1"_s, u"tea"_s);
        QCOMPARE(put(u"1"_s, u"coffee"_s), room);
        QCOMPARE(room->name(), u"coffee"_s);
        QCOMPARE(added.size(), 1);
    }

    void aNameThatCannotBeShownIsNoRoom()
    {
        QVERIFY(!put(u"1"_s, u""_s));
        QVERIFY(!put(u"2"_s, QString{5'000, u'x'}));
        QVERIFY(!put(u"3"_s, u".."_s));
        QVERIFY(rooms->byName().isEmpty());
    }

    void aHostCannotNameRoomsWithoutEnd()
    {
        for (int i = 0; i < 10'010; ++i)
            put(QString::number(i), u"x"_s);
        QCOMPARE(rooms->byName().size(), 10'000);
    }

    void aRefreshDropsWhatWasNotNamed()
    {
        put(u"1"_s, u"tea"_s);
        put(u"2"_s, u"jam"_s);
        const QSignalSpy removed{rooms.get(), &RoomList::aboutToBeRemoved};
        rooms->beginRefresh();
        put(u"2"_s, u"jam"_s);
        put(u"3"_s, u"oat"_s);
        rooms->endRefresh();
        QCOMPARE(names(), u"jam oat"_s);
        QCOMPARE(removed.size(), 1);
        QVERIFY(!rooms->find(RoomId{u"1"_s}));
    }

    void afterANewNumberingARoomIsKnownByItsName()
    {
        Room *room = put(u"1"_s, u"tea"_s);
        room->timeline().insert({.room = RoomId{u"1"_s}, .seq = 4}, {});
        const QSignalSpy renumbered{rooms.get(), &RoomList::renumbered};
        rooms->beginAnew();
        QCOMPARE(room->timeline().count(), 0);
        QCOMPARE(put(u"9"_s, u"tea"_s), room);
        QCOMPARE(room->id(), RoomId{u"9"_s});
        QCOMPARE(rooms->find(RoomId{u"9"_s}), room);
        QVERIFY(!rooms->find(RoomId{u"1"_s}));
        QCOMPARE(renumbered.size(), 1);
        QVERIFY(put(u"10"_s, u"tea"_s) != room); // it is no orphan any more
    }

    void afterANewNumberingARoomMayHaveItsOldId()
    {
        Room *room = put(u"1"_s, u"tea"_s);
        rooms->beginAnew();
        QCOMPARE(put(u"1"_s, u"tea"_s), room);
        QVERIFY(put(u"2"_s, u"tea"_s) != room);
    }

    void aClearedListToldEachRoom()
    {
        put(u"1"_s, u"tea"_s);
        put(u"2"_s, u"jam"_s);
        const QSignalSpy removed{rooms.get(), &RoomList::aboutToBeRemoved};
        rooms->clear();
        QCOMPARE(removed.size(), 2);
        QVERIFY(rooms->byName().isEmpty());
    }

private:
    Room *put(const QString &id, const QString &name) { return rooms->put(RoomId{id}, name); }

    QString names() const
    {
        QStringList list;
        for (const Room *room : rooms->byName())
            list << room->name();
        return list.join(u' ');
    }

    std::unique_ptr<RoomList> rooms;
};

QTEST_GUILESS_MAIN(TestRoomList)
#include "tst_roomlist.moc"
