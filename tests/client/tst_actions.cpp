// SPDX-License-Identifier: MIT
// What a person does reaches the host as one command, and what comes of it comes back.
#include "support/visit.h"

using namespace Client;
using namespace Support;

class TestActions : public QObject
{
    Q_OBJECT

private slots:
    void messagesAreEditedDeletedAndMarked()
    {
        Visit visit;
        QVERIFY(visit.begin());
        const RoomId room = visit.lobby()->id();
        Actions &actions = visit.session.actions();
        actions.editText(room, 3, u"better :tada:"_s);
        actions.deleteText(room, 4);
        actions.react(room, 5, u"🔥"_s, true);
        actions.pin(room, 6, false);
        QTRY_COMPARE(visit.host.received<SetPin>().size(), 1);
        QCOMPARE(visit.host.received<EditText>().first().text, u"better 🎉"_s);
        QCOMPARE(visit.host.received<DeleteText>().first().seq, 4);
        QCOMPARE(visit.host.received<SetReaction>().first().emoji, u"🔥"_s);
        QVERIFY(!visit.host.received<SetPin>().first().on);
    }

    void whatNoHostWouldTakeIsRefusedHere()
    {
        Visit visit;
        QVERIFY(visit.begin());
        QSignalSpy failed{&visit.session, &Session::failed};
        visit.session.actions().editText(visit.lobby()->id(), 1, u"  "_s);
        visit.session.actions().react(visit.lobby()->id(), 1, u"no emoji"_s, true);
        QCOMPARE(codes(failed), u"empty bad_emoji"_s);
        QVERIFY(visit.host.received<EditText>().isEmpty());
    }

    void membersAndRoomsAreChanged()
    {
        Visit visit;
        QVERIFY(visit.begin());
        const RoomId room = visit.lobby()->id();
        Actions &actions = visit.session.actions();
        QStringList done;
        const auto noting = [&done](const QString &what) {
            return
                [&done, what](const Result<> &outcome) { done << (outcome ? what : u"refused"_s); };
        };
        actions.editRoom({.room = room, .topic = u"tea"_s, .slowMode = 5}, noting(u"edited"_s));
        actions.addMembers(room, {ben.id}, noting(u"added"_s));
        actions.removeMember(room, ben.id);
        actions.setRole(room, ben.id, Role::Moderator);
        actions.revokeInvite(room, InviteId{u"i_1"_s}, noting(u"revoked"_s));
        actions.setPresence(Availability::Busy, u"baking"_s);
        actions.setPresence(Availability::Online, {});
        QTRY_COMPARE(visit.host.received<SetPresence>().size(), 2);
        QCOMPARE(visit.host.received<EditRoom>().first().slowMode, 5);
        QVERIFY(!visit.host.received<EditRoom>().first().name);
        QCOMPARE(visit.host.received<AddMembers>().first().members, QList{ben.id});
        QCOMPARE(visit.host.received<RemoveMember>().first().member, ben.id);
        QCOMPARE(visit.host.received<SetRole>().first().role, Role::Moderator);
        QCOMPARE(visit.host.received<RevokeInvite>().first().invite, InviteId{u"i_1"_s});
        QTRY_COMPARE(done.join(u' '), u"edited added revoked"_s);
        QCOMPARE(visit.host.received<SetPresence>().first().status, u"baking"_s);
        QVERIFY(!visit.host.received<SetPresence>().last().status);
    }

    void aRefusalIsTold()
    {
        Visit visit;
        QVERIFY(visit.begin());
        visit.host.script = [&](const Message &, Ref ref) {
            visit.host.refuse(ErrorCode::Forbidden, ref);
            return true;
        };
        QSignalSpy failed{&visit.session, &Session::failed};
        visit.session.actions().deleteText(visit.lobby()->id(), 1);
        visit.session.actions().fetchInvites(visit.lobby()->id());
        visit.session.create({.name = u"tea"_s});
        QTRY_COMPARE(failed.size(), 3);
        QCOMPARE(codes(failed), u"forbidden forbidden forbidden"_s);
    }

    // Two are on their way, and the later one is answered first.
    void whoeverAskedHearsTheAnswerAndNobodyElse()
    {
        Visit visit;
        QVERIFY(visit.begin());
        const RoomId room = visit.lobby()->id();
        std::optional<Ref> edit;
        visit.host.script = [&](const Message &message, Ref ref) {
            if (std::holds_alternative<EditRoom>(message))
                edit = ref;
            else if (std::holds_alternative<CreateRoom>(message))
                visit.host.refuse(ErrorCode::Taken, ref);
            else if (std::holds_alternative<DeleteText>(message))
                visit.host.refuse(ErrorCode::Forbidden, ref);
            else
                return false;
            return true;
        };
        QSignalSpy failed{&visit.session, &Session::failed};
        QString edited;
        QString made;
        const auto into = [](QString &words) {
            return [&words](const Result<> &outcome) {
                words = outcome ? u"done"_s : QString{wireName(outcome.error().code)};
            };
        };
        visit.session.actions().editRoom({.room = room, .topic = u"tea"_s}, into(edited));
        visit.session.create({.name = u"tea"_s}, into(made));
        visit.session.actions().deleteText(room, 1);
        QTRY_COMPARE(codes(failed), u"forbidden"_s);
        QCOMPARE(made, u"taken"_s);
        QVERIFY(edited.isEmpty() && edit);
        visit.host.send(Ack{}, *edit);
        QTRY_COMPARE(edited, u"done"_s);
        QCOMPARE(failed.size(), 1);
    }

    void withoutAConnectionTheyFailAtOnce()
    {
        Visit visit;
        QVERIFY(visit.begin());
        visit.host.stop();
        QTRY_VERIFY(!visit.online());
        QSignalSpy failed{&visit.session, &Session::failed};
        visit.session.actions().deleteText(visit.lobby()->id(), 1);
        visit.session.actions().fetchEdits(visit.lobby()->id(), 1);
        visit.session.create({.name = u"tea"_s});
        QCOMPARE(codes(failed), u"unreachable unreachable unreachable"_s);
    }

    void questionsHaveAnswers()
    {
        Visit visit;
        QVERIFY(visit.begin());
        const RoomId room = visit.lobby()->id();
        visit.host.script = [&](const Message &message, Ref ref) {
            if (const auto *edits = std::get_if<FetchEdits>(&message))
                visit.host.send(
                    EditsPage{.room = room, .seq = edits->seq, .edits = {{.text = u"old"_s}}}, ref);
            else if (std::holds_alternative<MakeInvite>(message))
                visit.host.send(InviteMade{.room = room,
                                           .invite = {.id = InviteId{u"i_1"_s}, .by = ben},
                                           .token = u"secret"_s},
                                ref);
            else if (std::holds_alternative<FetchInvites>(message))
                visit.host.send(
                    InvitesPage{.room = room, .invites = {{.id = InviteId{u"i_1"_s}, .by = ben}}},
                    ref);
            else
                return false;
            return true;
        };
        Actions &actions = visit.session.actions();
        QSignalSpy edits{&actions, &Actions::editsFetched};
        QSignalSpy made{&actions, &Actions::inviteMade};
        QSignalSpy invites{&actions, &Actions::invitesFetched};
        actions.fetchEdits(room, 7);
        actions.makeInvite({.room = room, .seconds = 60, .uses = 1});
        actions.fetchInvites(room);
        QTRY_COMPARE(invites.size(), 1);
        QCOMPARE(edits.first().first().value<EditsPage>().edits.first().text, u"old"_s);
        QCOMPARE(made.first().first().value<InviteMade>().token, u"secret"_s);
        QCOMPARE(invites.first().first().value<InvitesPage>().invites.size(), 1);
    }

    void roomsAreMadeAndShown()
    {
        Visit visit;
        QVERIFY(visit.begin());
        QSignalSpy joined{&visit.session, &Session::joined};
        visit.session.create({.roomKind = RoomKind::Direct, .members = {{ben.id}}});
        QTRY_COMPARE(joined.size(), 1);
        const Room *direct = joined.first().first().value<Room *>();
        QVERIFY(direct->joined() && direct->isDirect());
        QCOMPARE(direct->name(), u"p_ben"_s);
    }

    void anInvitationLetsIn()
    {
        Visit visit;
        QVERIFY(visit.begin());
        auto &secret = visit.host.addRoom(u"secret"_s);
        secret.facts.kind = RoomKind::Private;
        visit.host.script = [&](const Message &message, Ref ref) {
            const auto *join = std::get_if<JoinRoom>(&message);
            if (!join || !join->invite)
                return false;
            if (join->invite == u"token"_s)
                visit.host.send(visit.host.enter(secret), ref);
            else
                visit.host.refuse(ErrorCode::BadInvite, ref);
            return true;
        };
        QSignalSpy joined{&visit.session, &Session::joined};
        QSignalSpy failed{&visit.session, &Session::failed};
        visit.session.joinByInvite(u" token\n"_s);
        QTRY_COMPARE(joined.size(), 1);
        QVERIFY(visit.room(u"secret"_s)->joined());
        visit.session.joinByInvite(u"wrong"_s);
        QTRY_COMPARE(codes(failed), u"bad_invite"_s);

        auto link = visit.host.link();
        link.invite = u"token"_s;
        visit.session.open(link);
        QTRY_COMPARE(joined.size(), 2);
    }

    void anAnswerNamesWhatItAnswers()
    {
        Visit visit;
        visit.host.store(visit.host.room(u"lobby"_s), ben, 3);
        QVERIFY(visit.begin());
        visit.session.reply(visit.lobby()->id(), 2, u"yes :+1:"_s);
        QCOMPARE(visit.lobby()->timeline().at(3).message.replyTo, 2);
        QTRY_COMPARE(visit.texts(), u"text 1, text 2, text 3, yes 👍"_s);
        QCOMPARE(visit.host.received<PostText>().first().replyTo, 2);
        QCOMPARE(visit.lobby()->timeline().at(3).message.replyTo, 2);
    }

    void aPlaceFarAwayIsFoundAndReadFromThere()
    {
        Visit visit;
        auto &lobby = visit.host.room(u"lobby"_s);
        visit.host.store(lobby, ben, 1'000);
        visit.host.pageMessages = 20;
        QVERIFY(visit.begin());
        QSignalSpy found{&visit.session, &Session::placeFound};
        visit.session.goTo(lobby.id, 300);
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found.takeFirst().at(1).toLongLong(), 300);
        Timeline &timeline = visit.lobby()->timeline();
        QCOMPARE(timeline.oldest(), 290);
        QCOMPARE(timeline.gapEnd(309), 981);
        visit.session.goTo(lobby.id, 305); // held: at once
        QCOMPARE(found.size(), 1);

        visit.session.fetchLater(lobby.id, 309);
        QTRY_VERIFY(!visit.lobby()->fetchingOlder());
        QCOMPARE(timeline.gapEnd(329), 981);
        visit.session.fetchOlder(lobby.id);
        QTRY_VERIFY(!visit.lobby()->fetchingOlder());
        QCOMPARE(timeline.oldest(), 270);
        for (qint64 end = 329; timeline.gapEnd(end) != 0; end += 20) {
            visit.session.fetchLater(lobby.id, end);
            QTRY_VERIFY(!visit.lobby()->fetchingOlder());
        }
        QVERIFY(visit.isWhole(270));
    }

    void theFirstUnreadAndADateAreFound()
    {
        Visit visit;
        auto &tea = visit.host.addRoom(u"tea"_s);
        visit.host.store(tea, ben, 400);
        for (TextPosted &text : tea.messages)
            text.time = Protocol::Time{std::chrono::hours{text.seq}};
        tea.role = Role::Member;
        tea.read = 120;
        visit.host.pageMessages = 20;
        QVERIFY(visit.begin());
        QTRY_VERIFY(visit.room(u"tea"_s) && visit.room(u"tea"_s)->timeline().newest() == 400);
        QSignalSpy found{&visit.session, &Session::placeFound};
        visit.session.goToUnread(tea.id);
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found.takeFirst().at(1).toLongLong(), 121);
        visit.session.goToDate(tea.id, Protocol::Time{std::chrono::hours{5}});
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found.takeFirst().at(1).toLongLong(), 5);
        QVERIFY(visit.room(u"tea"_s)->timeline().reachesStart());
        visit.session.goToDate(tea.id, Protocol::Time{std::chrono::hours{9'000}});
        QTRY_COMPARE(found.size(), 1);
        QVERIFY(found.takeFirst().at(1).toLongLong() >= 0);
    }

    void aSearchIsReadPageByPage()
    {
        Visit visit;
        QVERIFY(visit.begin());
        answerSearches(visit);
        Client::Search &search = visit.session.search();
        const QSignalSpy inserted{&search, &Client::Search::inserted};
        search.start(u"  cake from:ben "_s, visit.lobby()->id(), true);
        QVERIFY(search.searching());
        QTRY_COMPARE(search.count(), 2);
        QVERIFY(search.hasMore() && !search.searching());
        search.fetchMore();
        search.fetchMore(); // one at a time
        QTRY_COMPARE(search.count(), 4);
        search.fetchMore();
        QTRY_COMPARE(search.count(), 6);
        QVERIFY(!search.hasMore());
        search.fetchMore();
        QCOMPARE(inserted.size(), 3);
        const auto asked = visit.host.received<Protocol::Search>();
        QCOMPARE(asked.size(), 3);
        QCOMPARE(asked.first().query, u"cake from:ben"_s);
        QCOMPARE(asked.first().room, visit.lobby()->id());
        QCOMPARE(asked.first().ranked, true);
        QVERIFY(!asked.first().before && asked.last().before == 20);
    }

    void aNewSearchForgetsTheOneBefore()
    {
        Visit visit;
        QVERIFY(visit.begin());
        answerSearches(visit);
        Client::Search &search = visit.session.search();
        search.start(u"one"_s);
        search.start(u"two"_s); // before the first is answered
        QTRY_COMPARE(search.count(), 2);
        QCOMPARE(search.at(0).text, u"two"_s);
        search.start(u"  "_s);
        QCOMPARE(search.count(), 0);
        QVERIFY(!search.searching());
        visit.host.stop();
        QTRY_VERIFY(!visit.online());
        QSignalSpy failed{&search, &Client::Search::failed};
        search.start(u"three"_s);
        QCOMPARE(failed.size(), 1);
    }

private:
    static QString codes(QSignalSpy &failed)
    {
        QStringList codes;
        for (const auto &arguments : std::as_const(failed))
            codes << wireName(arguments.first().value<Error>().code);
        return codes.join(u' ');
    }

    // Three pages of two, each with the query as its text.
    static void answerSearches(Visit &visit)
    {
        visit.host.script = [&visit](const Message &message, Ref ref) {
            const auto *search = std::get_if<Protocol::Search>(&message);
            if (!search)
                return false;
            SearchPage page;
            for (qint64 seq : {1, 2})
                page.messages.append({.room = RoomId{u"r_lobby"_s},
                                      .seq = seq,
                                      .id = MessageId{u"m"_s},
                                      .from = ben,
                                      .text = search->query});
            const qint64 before = search->before.value_or(0);
            if (before < 20)
                page.next = before + 10;
            visit.host.send(page, ref);
            return true;
        };
    }
};

QTEST_GUILESS_MAIN(TestActions)
#include "tst_actions.moc"
