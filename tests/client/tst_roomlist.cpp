// SPDX-License-Identifier: MIT
#include "client/roomlist.h"

#include "support/roomaccess.h"

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

    void aRoomWithoutANameIsCalledAfterThoseInIt()
    {
        rooms->setSelf(MemberId{u"p_ann"_s});
        const QList<Member> both{{.id = MemberId{u"p_ann"_s}, .name = u"Ann"_s},
                                 {.id = MemberId{u"p_ben"_s}, .name = u"Ben\u202e"_s}};
        Room *direct = rooms->put(RoomId{u"1"_s}, {.kind = RoomKind::Direct}, both);
        QCOMPARE(direct->name(), u"Ben"_s);
        Room *group =
            rooms->put(RoomId{u"2"_s}, {.name = u"Trip"_s, .kind = RoomKind::Group}, both);
        QCOMPARE(group->name(), u"Trip"_s);
        rooms->put(RoomId{u"2"_s}, {.kind = RoomKind::Group});
        QCOMPARE(group->name(), u"Ben"_s); // it was told before who is in it
        QVERIFY(!rooms->put(RoomId{u"3"_s}, {.kind = RoomKind::Private}));
    }

    void onlyAPublicRoomIsKnownByItsName()
    {
        Room *secret = rooms->put(RoomId{u"1"_s}, {.name = u"tea"_s, .kind = RoomKind::Private});
        QVERIFY(!rooms->named(u"tea"_s));
        rooms->beginAnew();
        QVERIFY(put(u"2"_s, u"tea"_s) != secret);
        QCOMPARE(rooms->named(u"tea"_s)->id(), RoomId{u"2"_s});
    }

    void roomsStandInGroups()
    {
        const auto ours = [this](const QString &id, const QString &name) {
            Room *room = put(id, name);
            enter(*room, 0);
            return room;
        };
        const auto direct = [this](const QString &id, qint64 minute) {
            const QList<Member> with{{.id = MemberId{id}, .name = id}};
            Room *room = rooms->put(RoomId{id}, {.kind = RoomKind::Direct}, with);
            enter(*room, 0);
            TextPosted text{.room = RoomId{id}, .seq = 1};
            text.time += std::chrono::minutes{minute};
            receive(*room, text);
        };
        ours(u"1"_s, u"tea"_s);
        ours(u"2"_s, u"jam"_s);
        put(u"3"_s, u"open"_s);
        rooms->put(RoomId{u"4"_s}, {.name = u"old"_s, .archived = true});
        direct(u"early"_s, 1);
        direct(u"late"_s, 2);
        QCOMPARE(names(rooms->in(RoomList::Group::Ours)), u"jam tea"_s);
        QCOMPARE(names(rooms->in(RoomList::Group::Direct)), u"late early"_s);
        QCOMPARE(names(rooms->in(RoomList::Group::Joinable)), u"open"_s);
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
    Room *put(const QString &id, const QString &name)
    {
        return rooms->put(RoomId{id}, {.name = name});
    }

    static QString names(const QList<Room *> &rooms)
    {
        QStringList list;
        for (const Room *room : rooms)
            list << room->name();
        return list.join(u' ');
    }

    QString names() const { return names(rooms->byName()); }

    std::unique_ptr<RoomList> rooms;
};

QTEST_GUILESS_MAIN(TestRoomList)
#include "tst_roomlist.moc"
