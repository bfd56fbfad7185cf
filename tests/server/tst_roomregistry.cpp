// SPDX-License-Identifier: MIT
// Rooms come when they are needed, and go when nobody needs them.
#include "server/roomregistry.h"

#include "protocol/limits.h"

#include <QSignalSpy>
#include <QTest>

using namespace Server;
using namespace Protocol;
using namespace Qt::StringLiterals;

namespace {

const Member anna{.id = MemberId{u"p_anna"_s}, .name = u"Anna"_s};

}

class TestRoomRegistry : public QObject
{
    Q_OBJECT

private slots:
    void everyHostHasALobby()
    {
        RoomRegistry rooms;
        rooms.load({});
        const auto all = rooms.visibleTo(anna.id);
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first()->name(), u"lobby"_s);
        QVERIFY(all.first()->isKept());
    }

    void theLobbyOfBeforeIsTheLobby()
    {
        RoomRegistry rooms;
        rooms.load({{.id = RoomId{u"r_old"_s}, .facts = {.name = u"lobby"_s}, .newest = 5}});
        QCOMPARE(rooms.visibleTo(anna.id).size(), 1);
        const auto lobby = rooms.open(u"lobby"_s);
        QVERIFY(lobby);
        QCOMPARE((*lobby)->id(), RoomId{u"r_old"_s});
        QCOMPARE((*lobby)->newest(), 5);
    }

    void aRoomIsMadeOnceAndAnnounced()
    {
        RoomRegistry rooms;
        rooms.load({});
        QSignalSpy opened{&rooms, &RoomRegistry::opened};
        Room *tea = *rooms.open(u"tea"_s);
        QCOMPARE(*rooms.open(u"tea"_s), tea);
        QCOMPARE(rooms.find(tea->id()), tea);
        QVERIFY(*rooms.open(u"Tea"_s) != tea); // case counts
        QCOMPARE(opened.size(), 2);
    }

    void anEmptyRoomWithoutAPostGoes()
    {
        RoomRegistry rooms;
        rooms.load({});
        QSignalSpy closed{&rooms, &RoomRegistry::closed};
        Room *tea = *rooms.open(u"tea"_s);
        const RoomId id = tea->id();
        tea->members().enter(anna, 0);
        rooms.release(*tea);
        QCOMPARE(rooms.find(id), tea); // somebody is in
        tea->members().leave(anna.id);
        rooms.release(*tea);
        QCOMPARE(rooms.find(id), nullptr);
        QCOMPARE(closed.size(), 1);
        QVERIFY((*rooms.open(u"tea"_s))->id() != id); // another one
    }

    void aRoomWithAPostStays()
    {
        RoomRegistry rooms;
        rooms.load({{.id = RoomId{u"r_old"_s}, .facts = {.name = u"old"_s}}});
        Room *tea = *rooms.open(u"tea"_s);
        QVERIFY(tea->draft(anna, {.text = u"hi"_s}, 0));
        rooms.release(*tea);
        rooms.release(*rooms.find(RoomId{u"r_old"_s}));
        rooms.release(**rooms.open(u"lobby"_s));
        QCOMPARE(rooms.visibleTo(anna.id).size(), 3);
    }

    void roomsComeInPagesByTheirIds()
    {
        RoomRegistry rooms;
        rooms.load({});
        for (int i = 0; i < 9; ++i)
            QVERIFY(rooms.open(QString::number(i)));
        QSet<QString> names;
        RoomId after;
        for (auto page = rooms.visibleTo(anna.id, after, 3); !page.isEmpty();
             page = rooms.visibleTo(anna.id, after, 3)) {
            for (const Room *room : page) {
                QVERIFY(room->id() > after);
                after = room->id();
                names.insert(room->name());
            }
        }
        QCOMPARE(names.size(), 10);
    }

    void privateRoomsHaveNoNameToBeFoundBy()
    {
        RoomRegistry rooms;
        rooms.load({});
        const RoomRecord plans{.id = RoomId{u"r_plans"_s},
                               .facts = {.name = u"plans"_s, .kind = RoomKind::Private},
                               .members = {{.member = anna, .role = Role::Owner}}};
        Room *room = *rooms.add(plans);
        QCOMPARE(*rooms.add(plans), room); // the one there is
        QCOMPARE(rooms.find(u"plans"_s), nullptr);
        QVERIFY(!rooms.isTaken(u"plans"_s, {}));
        QCOMPARE(rooms.visibleTo(anna.id).size(), 2);
        QCOMPARE(rooms.visibleTo(MemberId{u"p_ben"_s}).size(), 1);
        QCOMPARE(rooms.ownedBy(anna.id), 1);
    }

    void aRoomIsFoundByItsNewName()
    {
        RoomRegistry rooms;
        rooms.load({});
        QSignalSpy changed{&rooms, &RoomRegistry::changed};
        Room *tea = *rooms.open(u"tea"_s);
        rooms.change(*tea, {.name = u"chai"_s, .topic = u"hot"_s});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(rooms.find(u"chai"_s), tea);
        QCOMPARE(rooms.find(u"tea"_s), nullptr);
        QVERIFY(rooms.isTaken(u"chai"_s, {}));
        QVERIFY(!rooms.isTaken(u"chai"_s, tea->id()));
    }

    void thereIsALimit()
    {
        RoomRegistry rooms;
        rooms.load({});
        for (int i = 1; i < Limits::rooms; ++i)
            QVERIFY(rooms.open(QString::number(i)));
        const auto refused = rooms.open(u"one more"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::TooMany);
        QCOMPARE(refused.error().limit, Limits::rooms);
        QVERIFY(rooms.open(u"lobby"_s)); // those that are there go on
        rooms.release(**rooms.open(u"1"_s));
        QVERIFY(rooms.open(u"one more"_s));
    }
};

QTEST_GUILESS_MAIN(TestRoomRegistry)
#include "tst_roomregistry.moc"
