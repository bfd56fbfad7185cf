// SPDX-License-Identifier: MIT
// Members for good, visitors, and who of them is there.
#include "server/roommembers.h"

#include "protocol/mention.h"

#include <QTest>

using namespace Server;
using namespace Protocol;
using namespace Qt::StringLiterals;

namespace {

const Member anna{.id = MemberId{u"p_anna"_s}, .name = u"Anna"_s};
const Member ben{.id = MemberId{u"p_ben"_s}, .name = u"Ben"_s};

MemberRecord record(const Member &member, Role role = Role::Member, qint64 joined = 0)
{
    return {.member = member, .role = role, .joined = joined};
}

}

class TestRoomMembers : public QObject
{
    Q_OBJECT

private slots:
    void aVisitorIsThereFromTheFirstSessionToTheLast()
    {
        RoomMembers members;
        QVERIFY(members.enter(anna, 7));
        QVERIFY(!members.enter(anna, 9));
        QCOMPARE(members.present(), 1);
        QCOMPARE(members.count(), 0);
        QCOMPARE(members.find(anna.id)->entered, 7);
        QVERIFY(!members.leave(anna.id));
        QVERIFY(members.leave(anna.id));
        QVERIFY(!members.leave(anna.id));
        QVERIFY(!members.find(anna.id));
    }

    void aMemberStaysWhenGone()
    {
        RoomMembers members{{record(anna, Role::Owner)}};
        QCOMPARE(members.count(), 1);
        QCOMPARE(members.present(), 0);
        members.enter(anna, 0);
        members.leave(anna.id);
        QCOMPARE(*members.roleOf(anna.id), Role::Owner);
        QCOMPARE(members.page({}, 10),
                 (QList<RoomMember>{
                     {.id = anna.id, .name = anna.name, .role = Role::Owner, .online = false}}));
    }

    void whoIsRemovedWhileThereVisits()
    {
        RoomMembers members{{record(anna)}};
        members.enter(anna, 0);
        members.remove(anna.id);
        members.remove(anna.id);
        QCOMPARE(members.count(), 0);
        QVERIFY(!members.roleOf(anna.id));
        QVERIFY(members.find(anna.id));
        members.leave(anna.id);
        QVERIFY(!members.find(anna.id));
    }

    void namesAreFound()
    {
        RoomMembers members{{record(anna)}};
        members.enter(ben, 0); // visitors are not called by name
        QVERIFY(members.isName(foldedName(u"ANNA"_s)));
        QVERIFY(!members.isName(foldedName(u"Ben"_s)));
        QCOMPARE(members.named(foldedName(u"anna"_s)), QList<Member>{anna});
    }

    void aNewNameIsTheOnlyOne()
    {
        RoomMembers members{{record(anna)}};
        members.enter(anna, 0);
        const Member hanna{.id = anna.id, .name = u"Hanna"_s};
        QVERIFY(members.rename(hanna));
        QVERIFY(!members.rename(hanna));
        QVERIFY(members.isName(foldedName(u"hanna"_s)));
        QVERIFY(!members.isName(foldedName(u"anna"_s)));
        members.leave(anna.id);
        QVERIFY(!members.rename(anna)); // known, but nobody there is told
        QVERIFY(members.isName(foldedName(u"anna"_s)));
    }

    void whoComesBackByAnotherNameIsKnownByIt()
    {
        RoomMembers members{{record(anna)}};
        members.enter({.id = anna.id, .name = u"Hanna"_s}, 0);
        QVERIFY(members.isName(foldedName(u"hanna"_s)));
        QVERIFY(!members.isName(foldedName(u"anna"_s)));
    }

    void readingGoesForward()
    {
        RoomMembers members{{record(anna)}};
        members.markRead(anna.id, 5);
        members.markRead(anna.id, 3);
        members.markRead(ben.id, 3); // nobody
        QCOMPARE(members.find(anna.id)->read, 5);
        QCOMPARE(members.records().first().read, 5);
    }

    void aNewRoleKeepsTheRest()
    {
        RoomMembers members{{{.member = anna, .joined = 3, .read = 8}}};
        members.put({.member = anna, .role = Role::Moderator, .joined = 9, .read = 9});
        QCOMPARE(*members.roleOf(anna.id), Role::Moderator);
        QCOMPARE(members.find(anna.id)->joined, 3);
        QCOMPARE(members.find(anna.id)->read, 8);
        QCOMPARE(members.count(), 1);
    }

    void theHeirIsWhoHasTheHighestRoleLongest()
    {
        const Member cleo{.id = MemberId{u"p_cleo"_s}, .name = u"Cleo"_s};
        RoomMembers members{{record(anna, Role::Member, 1), record(ben, Role::Moderator, 9),
                             record(cleo, Role::Moderator, 4)}};
        QCOMPARE(members.owners(), 0);
        QCOMPARE(members.heir()->member, cleo);
        QVERIFY(!RoomMembers{}.heir());
        RoomMembers visitors;
        visitors.enter(anna, 0);
        QVERIFY(!visitors.heir());
    }

    void pagesGoOnAfterAnId()
    {
        RoomMembers members{{record(anna)}};
        members.enter(ben, 0);
        QCOMPARE(members.page({}, 1).first().id, anna.id);
        QCOMPARE(members.page(anna.id, 5).size(), 1);
        QCOMPARE(members.page(anna.id, 5).first().id, ben.id);
        QVERIFY(!members.page(anna.id, 5).first().role);
        QCOMPARE(members.first(5), QList<Member>{anna});
    }
};

QTEST_APPLESS_MAIN(TestRoomMembers)
#include "tst_roommembers.moc"
