// SPDX-License-Identifier: MIT
#include "client/clockdifference.h"
#include "support/visit.h"

using namespace Client;
using namespace Support;

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void thatAHostWasEndedIsKnownUntilItIsBack()
    {
        Visit visit;
        QVERIFY(visit.begin());
        QSignalSpy told{&visit.session, &Session::statusChanged};
        visit.host.close(CloseCode::GoingAway);
        QTRY_VERIFY(!visit.online());
        visit.host.stop();
        const auto waits = [&told] {
            return std::ranges::count_if(told, [](const QList<QVariant> &arguments) {
                return arguments.first().value<Status>().state == Status::State::Waiting;
            });
        };
        QTRY_VERIFY(waits() >= 3); // nobody answers meanwhile
        for (const auto &arguments : told) {
            const auto status = arguments.first().value<Status>();
            QVERIFY(status.error && status.error->code == ErrorCode::HostStopped);
        }
        visit.host.listen();
        QVERIFY(visit.arrives());
        visit.host.drop();
        QTRY_VERIFY(!visit.online());
        QVERIFY(visit.session.status().error->code != ErrorCode::HostStopped);
    }

    void signsInAndIsInTheLobby()
    {
        Visit visit;
        const QSignalSpy joined{&visit.session, &Session::joined};
        QVERIFY(visit.begin());
        QCOMPARE(visit.session.place(), u"Ann's laptop"_s);
        QCOMPARE(visit.session.self(), visit.host.self);
        QCOMPARE(visit.host.received<Hello>().first().name, u"Ann"_s);
        QCOMPARE(joined.size(), 1);
    }

    void howFarTheClockIsFromTheHostsIsTold()
    {
        Visit visit;
        QSignalSpy compared{&visit.session, &Session::clockCompared};
        visit.host.clock = [] { return Protocol::now() - 2h; };
        QVERIFY(visit.begin());
        QCOMPARE(compared.size(), 1);
        const auto ahead = compared.takeFirst().first().value<std::chrono::milliseconds>();
        QVERIFY2(std::chrono::abs(ahead - 2h) < 10s, qPrintable(QString::number(ahead.count())));
        visit.host.clock = {}; // a host of before
        visit.host.drop();
        QTRY_COMPARE(visit.host.received<Hello>().size(), 2);
        QTRY_VERIFY(visit.online());
        QVERIFY(compared.isEmpty());
    }

    // What stands in a reply is older by its way back.
    void theWayOfTheReplyIsNotTakenForAnError()
    {
        const Protocol::Time noon{std::chrono::hours{12}};
        QCOMPARE(aheadOf(noon, noon + 3s, 6s), 0ms);
        QCOMPARE(aheadOf(noon, noon - 1h, 4s), -1h - 2s);
    }

    void theRoomOfALinkIsJoinedInPlaceOfTheLobby()
    {
        Visit visit;
        visit.session.open(visit.host.link(u"tea"_s));
        QTRY_VERIFY(visit.room(u"tea"_s) && visit.room(u"tea"_s)->joined());
        QTRY_VERIFY(visit.lobby());
        QVERIFY(!visit.lobby()->joined());
    }

    void theTokenIsKeptAndBroughtBack()
    {
        Visit visit;
        QSignalSpy changed{&visit.session, &Session::configChanged};
        QVERIFY(visit.begin());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(visit.session.config().tokens.value(tokenKey(visit.host.link())), u"t-e1"_s);
        visit.host.drop();
        QTRY_COMPARE(visit.host.received<Hello>().size(), 2);
        QVERIFY(!visit.host.received<Hello>().first().token);
        QCOMPARE(visit.host.received<Hello>().last().token, u"t-e1"_s);
        QTRY_VERIFY(visit.online());
        QCOMPARE(changed.size(), 1); // the same token is no news
    }

    void aPersonWithoutANameGetsOne()
    {
        Visit visit{quick(), {}};
        QVERIFY(visit.begin());
        QVERIFY(!visit.host.received<Hello>().first().name);
        QCOMPARE(visit.session.self().name, u"guest-k3x9"_s);
        QVERIFY(visit.session.config().name.isEmpty());
    }

    void aRefusedHelloIsTheEnd()
    {
        Visit visit;
        visit.host.script = [&](const Message &message, Ref ref) {
            if (std::holds_alternative<Hello>(message))
                visit.host.refuse(ErrorCode::BadName, ref);
            return true;
        };
        visit.session.open(visit.host.link());
        QTRY_VERIFY(visit.session.status().error.has_value());
        QCOMPARE(visit.session.status().state, Status::State::Offline);
        QCOMPARE(visit.session.status().error->code, ErrorCode::BadName);
    }

    void whereNobodyIsItTriesAgain()
    {
        Visit visit;
        visit.host.stop();
        QSignalSpy statuses{&visit.session, &Session::statusChanged};
        visit.session.open(visit.host.link());
        QTRY_VERIFY(statuses.size() >= 4); // connecting, waiting, and both again
        const auto status = statuses.at(1).first().value<Status>();
        QCOMPARE(status.state, Status::State::Waiting);
        QCOMPARE(status.error->code, ErrorCode::Unreachable);
        QVERIFY(status.retryIn <= 20);
        visit.host.listen();
        QVERIFY(visit.arrives());
    }

    void aCloseCodeThatSaysStopIsTheEndUntilAPersonWantsIt()
    {
        Visit visit;
        QVERIFY(visit.begin());
        visit.host.close(CloseCode::Policy);
        QTRY_COMPARE(visit.session.status().state, Status::State::Offline);
        QCOMPARE(visit.session.status().error->code, ErrorCode::RateExceeded);
        visit.session.retryNow();
        QVERIFY(visit.arrives());
        QCOMPARE(visit.host.visits, 2);
    }

    void aPersonNeedNotWait()
    {
        Visit visit{{.retryFirst = 1h, .retryMost = 1h}};
        QVERIFY(visit.begin());
        visit.host.drop();
        QTRY_COMPARE(visit.session.status().state, Status::State::Waiting);
        visit.session.retryNow();
        QVERIFY(visit.arrives());
    }

    void whoClosesIsNotBroughtBack()
    {
        Visit visit;
        QVERIFY(visit.begin());
        visit.session.close();
        QCOMPARE(visit.session.status(), Status{});
        visit.session.open(visit.host.link());
        QVERIFY(visit.arrives());
        QCOMPARE(visit.host.visits, 2);
    }

    void anotherHostsRoomsAreNotThisOnes()
    {
        Visit visit;
        QVERIFY(visit.begin());
        visit.host.say(visit.host.room(u"lobby"_s), ben, u"here"_s);
        QTRY_COMPARE(visit.texts(), u"here"_s);
        ScriptedHost other;
        const QSignalSpy removed{&visit.session, &Session::roomAboutToBeRemoved};
        visit.session.open(other.link());
        QCOMPARE(removed.size(), 1);
        QTRY_VERIFY(visit.lobby() && visit.lobby()->joined());
        QCOMPARE(visit.texts(), QString{});
        QVERIFY(!other.received<Hello>().first().token);
    }

    void allRoomsAreListedPageByPage()
    {
        Visit visit;
        visit.host.pageOthers = 2;
        for (const QString &name : {u"tea"_s, u"jam"_s, u"oat"_s, u"rye"_s})
            visit.host.addRoom(name);
        QVERIFY(visit.begin());
        QTRY_COMPARE(visit.session.rooms().size(), 5);
        QCOMPARE(visit.host.received<FetchRooms>().size(), 3);
        QCOMPARE(visit.session.rooms().first()->name(), u"jam"_s);
    }

    void roomsComeAndGo()
    {
        Visit visit;
        QVERIFY(visit.begin());
        visit.host.send(RoomOpened{.room = RoomId{u"r_tea"_s}, .facts = {.name = u"tea"_s}});
        QTRY_VERIFY(visit.room(u"tea"_s));
        visit.host.send(RoomClosed{.room = RoomId{u"r_tea"_s}});
        visit.host.send(RoomClosed{.room = visit.lobby()->id()}); // we are in: it cannot be
        QTRY_VERIFY(!visit.room(u"tea"_s));
        QVERIFY(visit.lobby());
    }

    void aRoomIsJoinedAndLeft()
    {
        Visit visit;
        QVERIFY(visit.begin());
        QSignalSpy joined{&visit.session, &Session::joined};
        visit.session.join(u"  tea "_s);
        QTRY_COMPARE(joined.size(), 1);
        Room *tea = visit.room(u"tea"_s);
        QCOMPARE(joined.first().first().value<Room *>(), tea);
        QVERIFY(tea->joined());
        visit.session.leave(tea->id());
        QVERIFY(!tea->joined());
        QTRY_COMPARE(visit.host.received<LeaveRoom>().size(), 1);
        visit.host.say(visit.host.room(u"tea"_s), ben, u"unheard"_s);
        visit.host.say(visit.host.room(u"lobby"_s), ben, u"heard"_s);
        QTRY_COMPARE(visit.texts(), u"heard"_s);
        QCOMPARE(tea->timeline().count(), 0);
    }

    void aRefusedJoinIsTold()
    {
        Visit visit;
        QVERIFY(visit.begin());
        QSignalSpy failed{&visit.session, &Session::failed};
        visit.session.join(u".."_s); // known to be none
        QCOMPARE(failed.takeFirst().first().value<Error>().code, ErrorCode::BadRoomName);
        visit.host.script = [&](const Message &, Ref ref) {
            visit.host.refuse(ErrorCode::TooMany, ref);
            return true;
        };
        visit.session.join(u"tea"_s);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.takeFirst().first().value<Error>().code, ErrorCode::TooMany);
    }

    void aWishMadeOfflineComesTrueOnline()
    {
        Visit visit;
        QVERIFY(visit.begin());
        visit.host.stop();
        QTRY_VERIFY(!visit.online());
        visit.session.join(u"tea"_s);
        visit.session.rename(u"Anna"_s);
        visit.host.listen();
        QTRY_VERIFY(visit.room(u"tea"_s) && visit.room(u"tea"_s)->joined());
        QCOMPARE(visit.session.self().name, u"Anna"_s);
    }

    void anotherNameIsTakenWhenTheHostAgrees()
    {
        Visit visit;
        QVERIFY(visit.begin());
        QSignalSpy failed{&visit.session, &Session::failed};
        visit.session.rename(u"Anna"_s);
        QTRY_COMPARE(visit.session.self().name, u"Anna"_s);
        QCOMPARE(visit.session.config().name, u"Anna"_s);
        visit.session.rename(u"   "_s);
        QCOMPARE(failed.size(), 1);
        visit.host.script = [&](const Message &, Ref ref) {
            visit.host.refuse(ErrorCode::BadName, ref);
            return true;
        };
        visit.session.rename(u"Otto"_s);
        QTRY_COMPARE(failed.size(), 2);
        QCOMPARE(visit.session.self().name, u"Anna"_s);
        QCOMPARE(visit.session.config().name, u"Anna"_s);
    }

    void thoseInARoomAreKnownPageByPageAndThenByWord()
    {
        Visit visit;
        visit.host.pageOthers = 2;
        auto &present = visit.host.room(u"lobby"_s).present;
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s})
            present.append({.id = MemberId{u"p_"_s + name}, .name = name});
        QVERIFY(visit.begin());
        QTRY_COMPARE(roster(visit), u"a b c d e"_s);

        const RoomId room = visit.lobby()->id();
        visit.host.send(PresenceChanged{.room = room, .member = ben, .online = true});
        visit.host.send(PresenceChanged{.room = room, .member = present.at(0), .online = false});
        visit.host.send(PresenceChanged{
            .room = room, .member = {.id = present.at(2).id, .name = u"Zoe"_s}, .online = true});
        QTRY_COMPARE(roster(visit), u"b Ben d e Zoe"_s);

        present = {ben};
        visit.host.drop();
        QTRY_COMPARE(roster(visit), u"Ben"_s);
    }

    void ourNameInPresenceIsOurName()
    {
        Visit visit;
        QVERIFY(visit.begin());
        const Member renamed{.id = visit.host.self.id, .name = u"Annika"_s};
        visit.host.send(
            PresenceChanged{.room = visit.lobby()->id(), .member = renamed, .online = true});
        QTRY_COMPARE(visit.session.self().name, u"Annika"_s);
    }

    void whatOthersSaySinceIsUnread()
    {
        Visit visit;
        auto &lobby = visit.host.room(u"lobby"_s);
        visit.host.store(lobby, ben, 3);
        QVERIFY(visit.begin());
        QCOMPARE(visit.lobby()->unread(), 0); // said before we came
        QSignalSpy posted{visit.lobby(), &Room::posted};
        visit.host.say(lobby, ben, u"one"_s);
        visit.host.say(lobby, ben, u"two"_s);
        QTRY_COMPARE(visit.lobby()->unread(), 2);
        visit.host.say(lobby, visit.host.self, u"ours, from another window"_s);
        visit.host.say(lobby, ben, u"three"_s);
        QTRY_COMPARE(posted.size(), 3);
        QCOMPARE(visit.lobby()->unread(), 1); // who answers has read
        QSignalSpy changed{visit.lobby(), &Room::changed};
        visit.lobby()->markRead();
        QCOMPARE(visit.lobby()->unread(), 0);
        QCOMPARE(changed.size(), 1);
    }

private:
    static QString roster(const Visit &visit)
    {
        QStringList names;
        for (int row = 0; visit.lobby() && row < visit.lobby()->roster().count(); ++row)
            names << visit.lobby()->roster().at(row).member.name;
        return names.join(u' ');
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
