// SPDX-License-Identifier: MIT
// Who is in a group gets what is sent to it: all of it, in order, as one batch of shared bytes a
// turn.
#include "server/groupmanager.h"

#include "support/fakemailbox.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Server;
using namespace Support;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const GroupName tea = u"tea"_s;
const GroupName coffee = u"coffee"_s;

Protocol::TextPosted posted(const QString &text)
{
    return {.room = Protocol::RoomId{u"r_tea"_s}, .seq = 1, .text = text};
}

QStringList textsOf(const FakeMailbox &mailbox)
{
    QStringList texts;
    for (const QJsonObject &object : mailbox.objects())
        texts.append(object["message"_L1].toString());
    return texts;
}

}

class TestGroupManager : public QObject
{
    Q_OBJECT

private slots:
    void theMembersGetIt()
    {
        GroupManager groups{0ms};
        FakeMailbox anna;
        FakeMailbox ben;
        groups.add(tea, &anna);
        groups.add(tea, &ben);
        groups.send(tea, posted(u"hi"_s));
        QTRY_COMPARE(textsOf(anna), QStringList{u"hi"_s});
        QCOMPARE(textsOf(ben), QStringList{u"hi"_s});
    }

    void othersDoNot()
    {
        GroupManager groups{0ms};
        FakeMailbox anna;
        FakeMailbox ben;
        groups.add(tea, &anna);
        groups.add(coffee, &ben);
        groups.send(coffee, posted(u"for ben"_s));
        QTRY_COMPARE(textsOf(ben), QStringList{u"for ben"_s});
        QVERIFY(anna.batches.isEmpty());
    }

    void nobodyIsNobody()
    {
        GroupManager groups{0ms};
        groups.send(tea, posted(u"into the void"_s));
        FakeMailbox anna;
        groups.add(tea, &anna);
        groups.send(tea, posted(u"hi"_s));
        QTRY_COMPARE(textsOf(anna), QStringList{u"hi"_s});
    }

    void aTurnIsOneBatchOfTheSameBytesForAll()
    {
        GroupManager groups{0ms};
        std::vector<FakeMailbox> members(100);
        for (FakeMailbox &member : members)
            groups.add(tea, &member);
        for (int i = 0; i < 10; ++i)
            groups.send(tea, posted(QString::number(i)));
        QVERIFY(members.front().batches.isEmpty()); // not before the turn ends
        QTRY_COMPARE(members.front().batches.size(), 1);
        for (const FakeMailbox &member : members) {
            QCOMPARE(member.batches.size(), 1);
            QCOMPARE(static_cast<const void *>(member.batches.first().constData()),
                     static_cast<const void *>(members.front().batches.first().constData()));
        }
        QCOMPARE(textsOf(members.back()).size(), 10);
    }

    void theOrderIsThatOfSending()
    {
        GroupManager groups{0ms};
        FakeMailbox anna;
        groups.add(tea, &anna);
        QStringList sent;
        for (int i = 0; i < 1000; ++i) {
            sent.append(QString::number(i));
            groups.send(tea, posted(sent.last()));
            if (i % 100 == 99)
                QTest::qWait(0);
        }
        QTRY_COMPARE(textsOf(anna), sent);
        QVERIFY(anna.batches.size() >= 10);
    }

    void aNewcomerMissesWhatWasSentBefore()
    {
        GroupManager groups{0ms};
        FakeMailbox anna;
        FakeMailbox ben;
        groups.add(tea, &anna);
        groups.send(tea, posted(u"before"_s));
        groups.add(tea, &ben);
        QCOMPARE(textsOf(anna), QStringList{u"before"_s}); // at once: ben must not get it
        groups.send(tea, posted(u"after"_s));
        QTRY_COMPARE(textsOf(ben), QStringList{u"after"_s});
        QCOMPARE(textsOf(anna), (QStringList{u"before"_s, u"after"_s}));
    }

    void toJoinTwiceIsToJoinOnce()
    {
        GroupManager groups{0ms};
        FakeMailbox anna;
        groups.add(tea, &anna);
        groups.add(tea, &anna);
        groups.send(tea, posted(u"hi"_s));
        QTRY_VERIFY(!anna.batches.isEmpty());
        QCOMPARE(textsOf(anna), QStringList{u"hi"_s});
    }

    void aMemberWhoLeftReceivesNothing()
    {
        GroupManager groups{0ms};
        FakeMailbox anna;
        FakeMailbox ben;
        groups.add(tea, &anna);
        groups.add(tea, &ben);
        groups.send(tea, posted(u"on its way"_s));
        groups.discard(tea, &anna);
        QTRY_VERIFY(!ben.batches.isEmpty());
        QVERIFY(anna.batches.isEmpty());
        groups.discard(tea, &anna);    // and again
        groups.discard(coffee, &anna); // was never there
    }

    void theLastOneWhoLeavesMayComeBack()
    {
        GroupManager groups{0ms};
        FakeMailbox anna;
        groups.add(tea, &anna);
        groups.send(tea, posted(u"missed"_s));
        groups.discard(tea, &anna);
        groups.add(tea, &anna);
        groups.send(tea, posted(u"hi"_s));
        QTRY_COMPARE(textsOf(anna), QStringList{u"hi"_s});
    }

    void aMailboxThatDiesLeavesByItself()
    {
        GroupManager groups{0ms};
        FakeMailbox anna;
        groups.add(tea, &anna);
        {
            FakeMailbox ben;
            groups.add(tea, &ben);
            groups.send(tea, posted(u"hi"_s));
        }
        QTRY_COMPARE(textsOf(anna), QStringList{u"hi"_s});
    }

    void aGroupOfTheDeadIsEmpty()
    {
        GroupManager groups{0ms};
        {
            FakeMailbox ben;
            groups.add(tea, &ben);
            groups.send(tea, posted(u"lost"_s));
        }
        FakeMailbox anna;
        groups.add(tea, &anna);
        QTest::qWait(0);
        QVERIFY(anna.batches.isEmpty());
    }

    void whoLeavesDuringTheFanOutHarmsNobody()
    {
        GroupManager groups{0ms};
        FakeMailbox anna;
        FakeMailbox ben;
        auto *carl = new FakeMailbox;
        FakeMailbox dora;
        for (FakeMailbox *member : {&anna, &ben, carl, &dora})
            groups.add(tea, member);
        anna.whenReached = [&] {
            groups.discard(tea, &ben);
            groups.discard(tea, &anna);
            delete carl;
        };
        groups.send(tea, posted(u"hi"_s));
        QTRY_COMPARE(textsOf(dora), QStringList{u"hi"_s});
        QVERIFY(ben.batches.isEmpty());
        groups.send(tea, posted(u"again"_s));
        QTRY_COMPARE(textsOf(dora).size(), 2);
        QCOMPARE(textsOf(anna).size(), 1);
    }

    void whatIsSentDuringTheFanOutComesAfter()
    {
        GroupManager groups{0ms};
        FakeMailbox anna;
        FakeMailbox ben;
        groups.add(tea, &anna);
        groups.add(tea, &ben);
        anna.whenReached = [&] {
            if (anna.batches.size() == 1)
                groups.send(tea, posted(u"second"_s));
        };
        groups.send(tea, posted(u"first"_s));
        QTRY_COMPARE(textsOf(ben), (QStringList{u"first"_s, u"second"_s}));
        QCOMPARE(textsOf(anna), textsOf(ben));
    }

    // Reached by one group, a mailbox leaves another that still waits for its tick.
    void aGroupThatEndsWhileItWaitsIsForgotten()
    {
        GroupManager groups{20ms};
        FakeMailbox anna;
        FakeMailbox ben;
        groups.add(tea, &anna);
        groups.add(coffee, &ben);
        QTest::qWait(25);
        groups.add(coffee, &anna); // has just flushed: it waits
        groups.discard(coffee, &ben);
        anna.whenReached = [&] { groups.discard(coffee, &anna); };
        groups.send(tea, posted(u"tea"_s));
        groups.send(coffee, posted(u"coffee"_s));
        QTRY_COMPARE(textsOf(anna), QStringList{u"tea"_s});
        QTest::qWait(50);
        QCOMPARE(textsOf(anna), QStringList{u"tea"_s});
    }

    void aBusyGroupGathersForATick()
    {
        GroupManager groups{30ms};
        FakeMailbox anna;
        groups.add(tea, &anna);
        QTest::qWait(40);
        groups.send(tea, posted(u"0"_s)); // after a quiet time: at once
        QTRY_COMPARE_WITH_TIMEOUT(anna.batches.size(), 1, 20);
        QElapsedTimer elapsed;
        elapsed.start();
        for (int i = 1; i <= 5; ++i) {
            groups.send(tea, posted(QString::number(i)));
            QTest::qWait(1);
        }
        QTRY_COMPARE(textsOf(anna).size(), 6);
        QCOMPARE(anna.batches.size(), 2);
        QVERIFY(elapsed.elapsed() >= 15);
    }

    void flushIsAtOnce()
    {
        GroupManager groups{1000ms};
        FakeMailbox anna;
        groups.add(tea, &anna);
        groups.send(tea, posted(u"hi"_s));
        groups.flush();
        QCOMPARE(textsOf(anna), QStringList{u"hi"_s});
    }

    void theManagerMayGoFirst()
    {
        FakeMailbox anna;
        {
            GroupManager groups{0ms};
            groups.add(tea, &anna);
            groups.send(tea, posted(u"hi"_s));
        }
        QTest::qWait(0);
        QVERIFY(anna.batches.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestGroupManager)
#include "tst_groupmanager.moc"
