// SPDX-License-Identifier: MIT
// What happens at the host shows here: rooms, roles, messages that change, readers, typists.
#include "support/visit.h"

using namespace Client;
using namespace Support;

class TestMirror : public QObject
{
    Q_OBJECT

private slots:
    void aRoomIsAsItsHostSays()
    {
        Visit visit;
        QVERIFY(visit.begin());
        RoomFacts facts{.name = u"lobby"_s, .topic = u"a\n\u202etopic"_s, .slowMode = 5};
        visit.host.send(RoomChanged{.room = visit.lobby()->id(), .facts = facts});
        QTRY_COMPARE(visit.lobby()->facts().topic, u"a topic"_s);
        QCOMPARE(visit.lobby()->facts().slowMode, 5);
        facts.name = u"hall"_s;
        visit.host.send(RoomChanged{.room = visit.lobby()->id(), .facts = facts});
        QTRY_VERIFY(visit.room(u"hall"_s));
        QCOMPARE(visit.session.rooms().size(), 1);
    }

    void whoMayWriteDependsOnRoomAndRole()
    {
        Visit visit;
        QVERIFY(visit.begin());
        Room *room = visit.lobby();
        QVERIFY(room->canPost() && !room->canModerate());
        visit.host.send(RoomChanged{.room = room->id(),
                                    .facts = {.name = u"lobby"_s, .posting = Posting::Moderators}});
        QTRY_VERIFY(!room->canPost());
        visit.host.send(
            MemberAdded{.room = room->id(), .member = visit.host.self, .role = Role::Moderator});
        QTRY_VERIFY(room->canPost() && room->canModerate());
        visit.host.send(
            RoomChanged{.room = room->id(), .facts = {.name = u"lobby"_s, .archived = true}});
        QTRY_VERIFY(!room->canPost());
    }

    void aRoomThatIsMadeOursIsEnteredByItself()
    {
        Visit visit;
        QVERIFY(visit.begin());
        QSignalSpy joined{&visit.session, &Session::joined};
        auto &direct = directWithBen(visit);
        QSignalSpy opened{&visit.session, &Session::opened};
        visit.host.send(RoomOpened{
            .room = direct.id, .facts = ScriptedHost::factsOf(direct), .with = direct.with});
        QTRY_VERIFY(visit.room(u"Ben"_s) && visit.room(u"Ben"_s)->joined());
        QCOMPARE(joined.size(), 0); // nobody asked to be shown it
        QCOMPARE(visit.session.rooms(RoomList::Group::Direct).size(), 1);
        // Only who may see it hears of it: it is gone, and not merely left.
        QCOMPARE(opened.count(), 1);
        QSignalSpy closed{&visit.session, &Session::closed};
        visit.host.send(RoomClosed{.room = direct.id});
        QTRY_COMPARE(visit.session.rooms().size(), 1);
        QCOMPARE(closed.count(), 1);
    }

    void allOurRoomsAreEnteredAfterSigningIn()
    {
        Visit visit;
        directWithBen(visit).role = Role::Member;
        visit.host.addRoom(u"tea"_s).role = Role::Owner;
        visit.host.addRoom(u"jam"_s); // of others
        QVERIFY(visit.begin());
        QTRY_VERIFY(visit.room(u"tea"_s) && visit.room(u"tea"_s)->joined());
        QTRY_VERIFY(visit.room(u"Ben"_s) && visit.room(u"Ben"_s)->joined());
        QVERIFY(!visit.room(u"jam"_s)->joined());
        QCOMPARE(visit.room(u"tea"_s)->role(), Role::Owner);
        QCOMPARE(visit.host.received<JoinRoom>().size(), 3);
    }

    void noMoreRoomsAreEnteredThanAHostAllows()
    {
        Visit visit;
        for (int i = 0; i < Limits::roomsPerSession + 20; ++i)
            visit.host.addRoom(u"room %1"_s.arg(i)).role = Role::Member;
        QVERIFY(visit.begin());
        QTRY_COMPARE(visit.session.rooms().size(), Limits::roomsPerSession + 21);
        QTRY_COMPARE(visit.session.people().count(), 0);
        QTRY_COMPARE(visit.host.received<JoinRoom>().size(), Limits::roomsPerSession);
    }

    void aRoomOfOthersThatIsGoneIsNotMadeAgain()
    {
        Visit visit;
        auto &direct = directWithBen(visit);
        direct.role = Role::Member;
        QVERIFY(visit.begin());
        QTRY_VERIFY(visit.room(u"Ben"_s) && visit.room(u"Ben"_s)->joined());
        visit.host.stop();
        visit.host.rooms.erase(u"ben"_s);
        visit.host.heard.clear();
        visit.host.listen();
        QTRY_VERIFY(!visit.room(u"Ben"_s));
        QVERIFY(visit.arrives());
        for (const JoinRoom &join : visit.host.received<JoinRoom>())
            QVERIFY(!join.name || join.name == u"lobby"_s);
    }

    void whoeverIsTakenOutIsOut()
    {
        Visit visit;
        QVERIFY(visit.begin());
        QSignalSpy closed{&visit.session, &Session::closed};
        visit.host.send(MemberRemoved{.room = visit.lobby()->id(), .member = visit.host.self.id});
        QTRY_VERIFY(!visit.lobby()->joined());
        visit.host.send(MemberAdded{.room = visit.lobby()->id(), .member = visit.host.self});
        QTRY_VERIFY(visit.lobby()->joined());
        QCOMPARE(closed.size(), 1);
        QCOMPARE(closed.first().first().value<Room *>(), visit.lobby());
    }

    void theRosterKnowsRolesAndThoseWhoAreAway()
    {
        Visit visit;
        visit.host.people = {{.id = ben.id,
                              .name = ben.name,
                              .availability = Availability::Busy,
                              .status = u"baking"_s}};
        visit.host.room(u"lobby"_s).present = {ben};
        QVERIFY(visit.begin());
        Roster &roster = visit.lobby()->roster();
        QTRY_COMPARE(roster.count(), 1);
        QTRY_COMPARE(roster.at(0).status, u"baking"_s);
        const Member carl{.id = MemberId{u"p_carl"_s}, .name = u"Carl"_s};
        visit.host.send(
            MemberAdded{.room = visit.lobby()->id(), .member = carl, .role = Role::Owner});
        QTRY_COMPARE(roster.count(), 2);
        QCOMPARE(roster.present(), 1);
        visit.host.send(PersonChanged{
            .person = {.id = ben.id, .name = ben.name, .availability = Availability::Away}});
        QTRY_COMPARE(roster.at(0).availability, Availability::Away);
        QCOMPARE(visit.session.people().find(ben.id)->availability, Availability::Away);
        visit.host.send(MemberRemoved{.room = visit.lobby()->id(), .member = carl.id});
        QTRY_COMPARE(roster.count(), 1);
    }

    void unreadAndMentionsAreTheHosts()
    {
        Visit visit;
        auto &tea = visit.host.addRoom(u"tea"_s);
        visit.host.store(tea, ben, 9);
        tea.role = Role::Member;
        tea.read = 5;
        tea.mentions = 2;
        QVERIFY(visit.begin());
        QTRY_VERIFY(visit.room(u"tea"_s) && visit.room(u"tea"_s)->joined());
        Room *room = visit.room(u"tea"_s);
        QCOMPARE(room->unread(), 4);
        QCOMPARE(room->mentions(), 2);
        TextPosted calls = visit.host.store(tea, ben, u"@Ann!"_s);
        calls.mentions = {visit.host.self};
        visit.host.send(calls);
        TextPosted callsAll = visit.host.store(tea, ben, u"@room!"_s);
        callsAll.everyone = true;
        visit.host.send(callsAll);
        QTRY_COMPARE(room->unread(), 6);
        QCOMPARE(room->mentions(), 4);
        // Read on another device.
        visit.host.send(ReadChanged{.room = room->id(), .read = 10, .unread = 1, .mentions = 1});
        QTRY_COMPARE(room->unread(), 1);
        QCOMPARE(room->mentions(), 1);
        visit.host.send(ReadChanged{.room = room->id(), .read = 2, .unread = 9, .mentions = 4});
        visit.host.say(tea, visit.host.self, u"answer"_s);
        QTRY_COMPARE(room->unread(), 0); // never back, and who answers has read
        QCOMPARE(room->mentions(), 0);
    }

    // Who is taken into a room learns by its history that he was called there.
    void mentionsFromBeforeWeKnewOfARoomCount()
    {
        Visit visit;
        QVERIFY(visit.begin());
        auto &party = visit.host.addRoom(u"party"_s);
        visit.host.store(party, ben, u"@Ann can you bring the speakers?"_s);
        party.messages.last().mentions = {visit.host.self};
        visit.host.store(party, ben, u"and the lights"_s);
        party.role = Role::Member;
        visit.session.join(u"party"_s);
        QTRY_VERIFY(visit.room(u"party"_s) && visit.room(u"party"_s)->timeline().count() == 2);
        QCOMPARE(visit.room(u"party"_s)->unread(), 2);
        QCOMPARE(visit.room(u"party"_s)->mentions(), 1);
        visit.room(u"party"_s)->markRead();
        QCOMPARE(visit.room(u"party"_s)->mentions(), 0);
    }

    void whatWasReadIsToldOnceAtATime()
    {
        Visit visit;
        auto &lobby = visit.host.room(u"lobby"_s);
        QVERIFY(visit.begin());
        visit.host.script = [](const Message &message, Ref) {
            return std::holds_alternative<MarkRead>(message); // not answered yet
        };
        for (int i = 1; i <= 5; ++i) {
            visit.host.say(lobby, ben, u"text"_s);
            QTRY_COMPARE(visit.lobby()->unread(), 1);
            visit.lobby()->markRead();
            visit.lobby()->markRead();
        }
        QTRY_COMPARE(visit.host.received<MarkRead>().size(), 1);
        QCOMPARE(visit.host.received<MarkRead>().first().seq, 1);
        visit.host.script = {};
        visit.host.drop(); // what was not told is told after coming back
        QTRY_COMPARE(lobby.read, 5);
        QCOMPARE(visit.host.received<MarkRead>().size(), 2);
        QCOMPARE(visit.lobby()->unread(), 0);
    }

    void laterMarksWaitForTheAnswerAndAreOne()
    {
        Visit visit;
        auto &lobby = visit.host.room(u"lobby"_s);
        visit.host.store(lobby, ben, 9);
        QVERIFY(visit.begin());
        Ref first;
        visit.host.script = [&](const Message &message, Ref ref) {
            const bool hold = std::holds_alternative<MarkRead>(message) && !first;
            first = hold ? ref : first;
            return hold;
        };
        for (int i = 0; i < 3; ++i) {
            visit.host.say(lobby, ben, u"text"_s);
            QTRY_COMPARE(visit.lobby()->unread(), 1);
            visit.lobby()->markRead();
        }
        QTRY_VERIFY(bool(first));
        visit.host.send(ReadChanged{.room = lobby.id, .read = 10, .unread = 2}, first);
        QTRY_COMPARE(lobby.read, 12);
        QCOMPARE(visit.host.received<MarkRead>().size(), 2);
        QCOMPARE(visit.lobby()->unread(), 0);
    }

    void typistsComeAndGo()
    {
        Visit visit;
        QVERIFY(visit.begin());
        const auto types = [&](const Member &member, bool typing) {
            visit.host.send(
                TypingChanged{.room = visit.lobby()->id(), .member = member, .typing = typing});
        };
        types(visit.host.self, true); // on another device; we know
        types(ben, true);
        QTRY_COMPARE(visit.lobby()->typing().members(), QList{ben});
        types(ben, false);
        QTRY_VERIFY(visit.lobby()->typing().members().isEmpty());
        types(ben, true);
        QTRY_COMPARE(visit.lobby()->typing().members().size(), 1);
        visit.host.say(visit.host.room(u"lobby"_s), ben, u"done"_s);
        QTRY_VERIFY(visit.lobby()->typing().members().isEmpty());
    }

    void ownTypingIsTold()
    {
        Visit visit;
        QVERIFY(visit.begin());
        for (int key = 0; key < 10; ++key)
            visit.session.setTyping(visit.lobby()->id(), true);
        visit.post(u"done"_s);
        QTRY_COMPARE(visit.texts(), u"done"_s);
        const auto told = visit.host.received<SetTyping>();
        QCOMPARE(told.size(), 2);
        QVERIFY(told.first().typing && !told.last().typing);
    }

    void readersAreShownWhereTheRoomSaysSo()
    {
        Visit visit;
        auto &lobby = visit.host.room(u"lobby"_s);
        lobby.facts.receipts = true;
        visit.host.script = [&](const Message &message, Ref ref) {
            if (std::holds_alternative<FetchSeen>(message))
                visit.host.send(SeenPage{.room = lobby.id, .seen = {{ben.id, 3}}}, ref);
            return std::holds_alternative<FetchSeen>(message);
        };
        visit.host.store(lobby, ben, 5);
        QVERIFY(visit.begin());
        Client::Seen &seen = visit.lobby()->seen();
        QTRY_COMPARE(seen.of(ben.id), 3);
        visit.host.send(SeenChanged{.room = lobby.id, .member = ben.id, .seq = 5});
        QTRY_COMPARE(seen.by(4), QList{ben.id});
        visit.host.send(SeenChanged{.room = lobby.id, .member = ben.id, .seq = 2});
        visit.host.send(SeenChanged{.room = lobby.id, .member = MemberId{u"p_carl"_s}, .seq = 1});
        QTRY_COMPARE(seen.by(1).size(), 2);
        QCOMPARE(seen.of(ben.id), 5); // never back
    }

    void messagesChangeAsTheyAreSeen()
    {
        Visit visit;
        auto &lobby = visit.host.room(u"lobby"_s);
        visit.host.store(lobby, ben, 3);
        QVERIFY(visit.begin());
        visit.host.edit(lobby, 2, u"edited"_s);
        QTRY_COMPARE(visit.texts(), u"text 1, edited, text 3"_s);
        QCOMPARE(visit.lobby()->revision(), 1);
        visit.host.send(ReactionChanged{.room = lobby.id,
                                        .seq = 3,
                                        .revision = 2,
                                        .emoji = u"🔥"_s,
                                        .member = visit.host.self,
                                        .on = true,
                                        .count = 1});
        QTRY_COMPARE(visit.lobby()->revision(), 2);
        QVERIFY(visit.lobby()->timeline().at(2).message.reactions->first().mine.value_or(false));
        // Of a message that is not held: nothing to change, but known.
        visit.host.send(TextChanged{.room = lobby.id, .seq = 99, .revision = 7});
        QTRY_COMPARE(visit.lobby()->revision(), 7);
    }

    void changesMissedAreFetchedPageByPage()
    {
        Visit visit;
        auto &lobby = visit.host.room(u"lobby"_s);
        visit.host.store(lobby, ben, 25);
        QVERIFY(visit.begin());
        visit.host.edit(lobby, 1, u"one"_s);
        QTRY_COMPARE(visit.lobby()->revision(), 1);
        visit.host.stop();
        visit.host.pageMessages = 10;
        for (qint64 seq = 2; seq <= 25; ++seq)
            visit.host.edit(lobby, seq, u"new %1"_s.arg(seq));
        // A live change comes before the pages, and does not hide what is missing.
        bool said = false;
        visit.host.script = [&](const Message &message, Ref) {
            if (std::holds_alternative<FetchChanges>(message) && !std::exchange(said, true)) {
                visit.host.edit(lobby, 1, u"live"_s);
                visit.host.drop();
            }
            return false;
        };
        visit.host.listen();
        QTRY_COMPARE(visit.lobby()->revision(), 26);
        QCOMPARE(visit.host.received<FetchChanges>().at(1).after, 1);
        QCOMPARE(visit.host.received<FetchChanges>().size(), 1 + 3);
        for (int row = 1; row < 25; ++row)
            QCOMPARE(visit.lobby()->timeline().at(row).message.text, u"new %1"_s.arg(row + 1));
        QCOMPARE(visit.lobby()->timeline().at(0).message.text, u"live"_s);
    }

    void changesThatLieDoNotKeepUsBusy()
    {
        Visit visit;
        auto &lobby = visit.host.room(u"lobby"_s);
        visit.host.store(lobby, ben, 3);
        QVERIFY(visit.begin());
        visit.host.stop();
        lobby.revision = 40;
        visit.host.script = [&](const Message &message, Ref ref) {
            const auto *fetch = std::get_if<FetchChanges>(&message);
            if (fetch)
                visit.host.send(ChangesPage{.room = fetch->room,
                                            .epoch = visit.host.epoch,
                                            .messages = {lobby.messages.first()},
                                            .more = true},
                                ref);
            return fetch != nullptr;
        };
        visit.host.listen();
        QTRY_COMPARE(visit.lobby()->revision(), 40);
        QCOMPARE(visit.host.received<FetchChanges>().size(), 1);
    }

    void pinsAreFetchedAndFollowed()
    {
        Visit visit;
        auto &lobby = visit.host.room(u"lobby"_s);
        visit.host.store(lobby, ben, 3);
        visit.host.script = [&](const Message &message, Ref ref) {
            const auto *fetch = std::get_if<FetchPins>(&message);
            if (!fetch)
                return false;
            PinsPage page{.room = fetch->room};
            for (const TextPosted &text : std::as_const(lobby.messages)) {
                if (text.pinned.value_or(false))
                    page.messages.prepend(text);
            }
            visit.host.send(page, ref);
            return true;
        };
        QVERIFY(visit.begin());
        const auto pin = [&](qint64 seq, bool on) {
            visit.host.change(lobby, seq, [on](TextPosted &text) {
                text.pinned = on ? std::optional{true} : std::nullopt;
            });
        };
        pin(1, true);
        QTRY_COMPARE(visit.lobby()->revision(), 1);
        QVERIFY(visit.host.received<FetchPins>().isEmpty()); // nobody looks
        visit.session.fetchPins(lobby.id);
        QTRY_COMPARE(visit.lobby()->pins().size(), 1);
        pin(3, true);
        QTRY_COMPARE(visit.lobby()->pins().size(), 2);
        pin(1, false);
        QTRY_COMPARE(visit.lobby()->pins().size(), 1);
        QCOMPARE(visit.lobby()->pins().first().seq, 3);
    }

private:
    static ScriptedHost::Room &directWithBen(Visit &visit)
    {
        auto &room = visit.host.addRoom(u"ben"_s);
        room.facts.kind = RoomKind::Direct;
        room.with = {visit.host.self, ben};
        return room;
    }
};

QTEST_GUILESS_MAIN(TestMirror)
#include "tst_mirror.moc"
