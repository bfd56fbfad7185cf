// SPDX-License-Identifier: MIT
// A connection is lost; nothing else is.
#include "support/timelinemirror.h"
#include "support/visit.h"

using namespace Client;
using namespace Support;

class TestResume : public QObject
{
    Q_OBJECT

private slots:
    void theFirstVisitGetsTheNewestAndOlderOnesOnDemand()
    {
        Visit visit;
        visit.host.store(visit.host.room(u"lobby"_s), ben, 250);
        QVERIFY(visit.begin());
        QVERIFY(visit.isWhole(221));
        QVERIFY(!visit.lobby()->timeline().reachesStart());

        visit.session.fetchOlder(visit.lobby()->id());
        visit.session.fetchOlder(visit.lobby()->id()); // one at a time
        QVERIFY(visit.lobby()->fetchingOlder());
        QTRY_VERIFY(!visit.lobby()->fetchingOlder());
        QVERIFY(visit.isWhole(121));
        QCOMPARE(visit.host.received<FetchHistory>().size(), 2);

        while (!visit.lobby()->timeline().reachesStart()) {
            visit.session.fetchOlder(visit.lobby()->id());
            QTRY_VERIFY(!visit.lobby()->fetchingOlder());
        }
        QVERIFY(visit.isWhole());
        visit.session.fetchOlder(visit.lobby()->id()); // there is nothing older
        QVERIFY(!visit.lobby()->fetchingOlder());
    }

    // The reader goes to the end while a page of the start is on its way.
    void aPageThatCrossesWithLettingGoHidesNothing()
    {
        Visit visit;
        Timeline &timeline = holdsMany(visit);
        const qint64 oldest = timeline.oldest();
        visit.session.fetchOlder(visit.lobby()->id());
        timeline.keepAround(10'000, 10'000);
        const qint64 kept = timeline.oldest();
        QVERIFY(kept > oldest);
        QTRY_VERIFY(!visit.lobby()->fetchingOlder());
        QCOMPARE(timeline.gapEnd(oldest - 1), kept);
        QVERIFY(!timeline.reachesStart());
    }

    // The same with a page before the later end of a gap, which letting go makes wider.
    void aGapThatGrewMeanwhileStays()
    {
        Visit visit;
        Timeline &timeline = holdsMany(visit);
        timeline.insertPage(visit.host.room(u"lobby"_s).messages.first(2'040), {});
        QCOMPARE(timeline.gapEnd(2'040), 3'001);
        visit.session.fetchGap(visit.lobby()->id(), 2'040);
        timeline.keepAround(40, 40);
        QCOMPARE(timeline.gapEnd(2'040), 9'901);
        QTRY_VERIFY(!visit.lobby()->fetchingOlder());
        QCOMPARE(timeline.gapEnd(2'040), 2'901);
        QCOMPARE(timeline.gapEnd(3'000), 9'901);
    }

    void anEmptyRoomIsAtItsStart()
    {
        Visit visit;
        QVERIFY(visit.begin());
        QVERIFY(visit.lobby()->timeline().reachesStart());
        QVERIFY(visit.host.received<FetchHistory>().isEmpty());
    }

    void whatWasMissedComesPageByPage()
    {
        Visit visit;
        auto &lobby = visit.host.room(u"lobby"_s);
        visit.host.store(lobby, ben, 10);
        QVERIFY(visit.begin());
        const TimelineMirror mirror{visit.lobby()->timeline()};
        visit.host.stop();
        visit.host.store(lobby, ben, 250);
        visit.host.pageMessages = 40;
        visit.host.listen();
        QTRY_VERIFY(visit.isWhole());
        QCOMPARE(visit.lobby()->unread(), 250);
        QCOMPARE(visit.host.received<FetchHistory>().size(), 1 + 7);
    }

    void aLiveMessageMayOvertakeThePages()
    {
        Visit visit;
        auto &lobby = visit.host.room(u"lobby"_s);
        visit.host.store(lobby, ben, 10);
        QVERIFY(visit.begin());
        visit.host.stop();
        visit.host.store(lobby, ben, 100);
        visit.host.pageMessages = 30;
        bool gapSeen = false;
        visit.host.script = [&](const Message &message, Ref) {
            if (std::holds_alternative<FetchHistory>(message))
                visit.host.say(lobby, ben, u"live"_s);
            gapSeen = gapSeen || visit.texts().contains(u'…');
            return false;
        };
        visit.host.listen();
        QTRY_VERIFY(visit.isWhole());
        QVERIFY(gapSeen);
    }

    void aConnectionLostBetweenPagesResumesWhereItWas()
    {
        Visit visit;
        auto &lobby = visit.host.room(u"lobby"_s);
        visit.host.store(lobby, ben, 10);
        QVERIFY(visit.begin());
        visit.host.stop();
        visit.host.store(lobby, ben, 200);
        visit.host.pageMessages = 20;
        int pages = 0;
        visit.host.script = [&](const Message &message, Ref) {
            if (std::holds_alternative<FetchHistory>(message) && ++pages % 4 == 0)
                visit.host.drop();
            return false;
        };
        visit.host.listen();
        QTRY_VERIFY(visit.isWhole());
        QVERIFY(visit.host.visits > 2);
    }

    void whoMissedTooMuchGetsTheNewestAndAGapToScrollTo()
    {
        Visit visit;
        auto &lobby = visit.host.room(u"lobby"_s);
        visit.host.store(lobby, ben, 10);
        QVERIFY(visit.begin());
        visit.host.stop();
        visit.host.store(lobby, ben, 700);
        visit.host.listen();
        QVERIFY(visit.arrives());
        Timeline &timeline = visit.lobby()->timeline();
        QCOMPARE(timeline.gapEnd(10), 681);
        QCOMPARE(timeline.count(), 10 + 1 + 30);
        QCOMPARE(visit.lobby()->unread(), 700);

        visit.session.fetchGap(visit.lobby()->id(), 3); // no gap follows it
        QVERIFY(!visit.lobby()->fetchingOlder());
        while (timeline.gapEnd(10)) {
            visit.session.fetchGap(visit.lobby()->id(), 10);
            QVERIFY(visit.lobby()->fetchingOlder());
            QTRY_VERIFY(!visit.lobby()->fetchingOlder());
        }
        QVERIFY(visit.isWhole());
    }

    void aHoleInTheLiveStreamIsMended()
    {
        Visit visit;
        auto &lobby = visit.host.room(u"lobby"_s);
        visit.host.store(lobby, ben, 3);
        QVERIFY(visit.begin());
        visit.host.store(lobby, ben, 5); // stored, yet never sent
        visit.host.say(lobby, ben, u"after the hole"_s);
        QTRY_VERIFY(visit.isWhole());
    }

    void allJoinedRoomsAreJoinedAgain()
    {
        Visit visit;
        QVERIFY(visit.begin());
        QSignalSpy joined{&visit.session, &Session::joined};
        visit.session.join(u"tea"_s);
        QTRY_COMPARE(joined.size(), 1);
        visit.host.stop();
        visit.host.store(visit.host.room(u"tea"_s), ben, 1);
        visit.host.listen();
        QTRY_COMPARE(visit.room(u"tea"_s)->timeline().count(), 1);
        QCOMPARE(visit.host.received<JoinRoom>().size(), 4);
        QCOMPARE(joined.size(), 1); // nobody asked to be shown it
    }

    void aRoomThatIsGoneIsMadeAgain()
    {
        Visit visit;
        QVERIFY(visit.begin());
        visit.session.join(u"tea"_s);
        QTRY_VERIFY(visit.room(u"tea"_s));
        Room *tea = visit.room(u"tea"_s);
        visit.host.stop();
        visit.host.rooms.erase(u"tea"_s);
        visit.host.script = [&](const Message &message, Ref) {
            const auto *join = std::get_if<JoinRoom>(&message);
            if (join && join->name == u"tea"_s)
                visit.host.addRoom(u"tea"_s, RoomId{u"r_tea2"_s});
            return false;
        };
        visit.host.listen();
        QTRY_COMPARE(tea->id(), RoomId{u"r_tea2"_s});
        QVERIFY(tea->joined());
    }

    void aNewNumberingBeginsAnewAndKeepsWhatIsPending()
    {
        Visit visit;
        visit.host.store(visit.host.room(u"lobby"_s), ben, 40);
        QVERIFY(visit.begin());
        Room *lobby = visit.lobby();
        const TimelineMirror mirror{lobby->timeline()};
        visit.host.stop();
        QTRY_VERIFY(!visit.online());
        visit.post(u"written while away"_s);

        visit.host.rooms.clear();
        visit.host.epoch = Epoch{u"e2"_s};
        visit.host.self.id = MemberId{u"p_self2"_s};
        auto &anew = visit.host.addRoom(u"lobby"_s, RoomId{u"r_other"_s});
        visit.host.store(anew, ben, 2);
        visit.host.listen();
        QTRY_COMPARE(visit.texts(), u"text 1, text 2, written while away"_s);
        QCOMPARE(visit.lobby(), lobby);
        QCOMPARE(lobby->id(), RoomId{u"r_other"_s});
        QCOMPARE(visit.session.rooms().size(), 1);
        QVERIFY(lobby->timeline().at(2).own);
        QCOMPARE(anew.messages.size(), 3);
    }

    void aNumberingThatEndsWhileSignedInIsNoticed()
    {
        Visit visit;
        visit.host.store(visit.host.room(u"lobby"_s), ben, 40);
        QVERIFY(visit.begin());
        visit.host.epoch = Epoch{u"e2"_s};
        visit.host.room(u"lobby"_s).messages.clear();
        visit.host.store(visit.host.room(u"lobby"_s), ben, 2);
        visit.session.fetchOlder(visit.lobby()->id());
        QTRY_COMPARE(visit.texts(), u"text 1, text 2"_s);
    }

    void numbersThatWentBackAreNotMixedWithOldOnes()
    {
        Visit visit;
        visit.host.store(visit.host.room(u"lobby"_s), ben, 40);
        QVERIFY(visit.begin());
        visit.host.stop();
        visit.host.room(u"lobby"_s).messages.clear();
        visit.host.store(visit.host.room(u"lobby"_s), ben, 2);
        visit.host.listen();
        QTRY_COMPARE(visit.texts(), u"text 1, text 2"_s);
    }

    void theLargestPageThatAHostSendsIsTaken()
    {
        Visit visit;
        auto &lobby = visit.host.room(u"lobby"_s);
        const int fill = Limits::pageBytes / Limits::textBytes + 1; // the last one goes over it
        for (int i = 0; i < fill; ++i)
            visit.host.store(lobby, ben, QString{Limits::textBytes, u'"'});
        QVERIFY(visit.begin());
        QVERIFY(visit.isWhole());
        QCOMPARE(visit.host.received<FetchHistory>().size(), 1);
    }

    void aHostThatIsTooBusyIsAskedAgain()
    {
        Visit visit;
        visit.host.store(visit.host.room(u"lobby"_s), ben, 5);
        int refused = 0;
        visit.host.script = [&](const Message &message, Ref ref) {
            if (std::holds_alternative<Hello>(message) || ++refused > 8)
                return false;
            visit.host.refuse(ErrorCode::RateExceeded, ref);
            return true;
        };
        visit.session.open(visit.host.link());
        QVERIFY(visit.arrives());
        QVERIFY(visit.isWhole());
    }

private:
    // 10,000 messages are there, and those from 3,001 on are here.
    static Timeline &holdsMany(Visit &visit)
    {
        auto &lobby = visit.host.room(u"lobby"_s);
        visit.host.store(lobby, ben, 10'000);
        visit.begin();
        Timeline &timeline = visit.lobby()->timeline();
        timeline.insertPage(lobby.messages.sliced(3'000), {});
        return timeline;
    }
};

QTEST_GUILESS_MAIN(TestResume)
#include "tst_resume.moc"
