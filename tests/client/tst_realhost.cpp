// SPDX-License-Identifier: MIT
// Two people and a real host: what one does, the other sees.
#include "client/session.h"
#include "support/testhost.h"

#include <QSignalSpy>

using namespace Client;
using namespace Support;
using namespace Protocol;
using namespace std::chrono_literals;

class TestRealHost : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        host = std::make_unique<TestHost>();
        ann = come(u"Ann"_s);
        ben = come(u"Ben"_s);
        QVERIFY(ann && ben);
    }

    void cleanup()
    {
        ann.reset();
        ben.reset();
    }

    void whatOneWritesTheOtherReadsAndCounts()
    {
        ann->post(lobby(*ann)->id(), u"hi @Ben"_s);
        QTRY_COMPARE(texts(*ben), u"hi @Ben"_s);
        QCOMPARE(lobby(*ben)->unread(), 1);
        QCOMPARE(lobby(*ben)->mentions(), 1);
        QTRY_COMPARE(texts(*ann), u"hi @Ben"_s);
        QCOMPARE(lobby(*ann)->unread(), 0);
        lobby(*ben)->markRead();
        QCOMPARE(lobby(*ben)->unread(), 0);
        ben->reply(lobby(*ben)->id(), 1, u"yes"_s);
        QTRY_COMPARE(texts(*ann), u"hi @Ben, yes"_s);
        QCOMPARE(lobby(*ann)->timeline().at(1).message.replyTo, 1);
    }

    void messagesAreEditedMarkedAndDeleted()
    {
        const RoomId room = lobby(*ann)->id();
        ann->post(room, u"one"_s);
        ann->post(room, u"two"_s);
        QTRY_COMPARE(texts(*ben), u"one, two"_s);
        ann->actions().editText(room, 1, u"uno"_s);
        QTRY_COMPARE(texts(*ben), u"uno, two"_s);
        ben->actions().react(room, 2, u"🔥"_s, true);
        QTRY_VERIFY(lobby(*ann)->timeline().at(1).message.reactions);
        QVERIFY(!lobby(*ann)->timeline().at(1).message.reactions->first().mine.value_or(false));
        QTRY_VERIFY(lobby(*ben)->timeline().at(1).message.reactions);
        QVERIFY(lobby(*ben)->timeline().at(1).message.reactions->first().mine.value_or(false));
        QSignalSpy edits{&ben->actions(), &Actions::editsFetched};
        ben->actions().fetchEdits(room, 1);
        QTRY_COMPARE(edits.size(), 1);
        QCOMPARE(edits.first().first().value<EditsPage>().edits.first().text, u"one"_s);
        ann->actions().deleteText(room, 1);
        QTRY_COMPARE(texts(*ben), u", two"_s);
        QSignalSpy failed{ben.get(), &Session::failed};
        ben->actions().editText(room, 2, u"not mine"_s);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::Forbidden);
    }

    void changesMissedAreCaughtUpWith()
    {
        const RoomId room = lobby(*ann)->id();
        for (int i = 0; i < 3; ++i)
            ann->post(room, u"text"_s);
        QTRY_COMPARE(lobby(*ben)->timeline().newest(), 3);
        ben->close();
        ann->actions().editText(room, 2, u"edited"_s);
        ann->post(room, u"new"_s);
        QTRY_COMPARE(texts(*ann), u"text, edited, text, new"_s);
        ben->retryNow();
        QTRY_COMPARE(texts(*ben), u"text, edited, text, new"_s);
        QCOMPARE(lobby(*ben)->revision(), lobby(*ann)->revision());
    }

    void twoPeopleHaveARoomOfTheirOwn()
    {
        QSignalSpy joined{ann.get(), &Session::joined};
        ann->create({.roomKind = RoomKind::Direct, .members = {{ben->self().id}}});
        QTRY_COMPARE(joined.size(), 1);
        Room *direct = joined.first().first().value<Room *>();
        QCOMPARE(direct->name(), u"Ben"_s);
        QTRY_COMPARE(ben->rooms(RoomList::Group::Direct).size(), 1);
        Room *other = ben->rooms(RoomList::Group::Direct).first();
        QCOMPARE(other->name(), u"Ann"_s);
        QTRY_VERIFY(other->joined());
        ann->post(direct->id(), u"psst"_s);
        QTRY_COMPARE(other->unread(), 1);
        // It is there at the next start, by itself.
        ben = come(u"Ben"_s);
        QTRY_COMPARE(ben->rooms(RoomList::Group::Direct).size(), 1);
        QTRY_COMPARE(ben->rooms(RoomList::Group::Direct).first()->timeline().newest(), 1);
        QCOMPARE(ben->rooms(RoomList::Group::Direct).first()->unread(), 1);
    }

    void anInvitationLetsIntoAPrivateRoom()
    {
        QSignalSpy joined{ann.get(), &Session::joined};
        ann->create({.roomKind = RoomKind::Private, .name = u"secret"_s});
        QTRY_COMPARE(joined.size(), 1);
        Room *secret = joined.first().first().value<Room *>();
        QCOMPARE(secret->role(), Role::Owner);
        QVERIFY(!named(*ben, u"secret"_s));
        QSignalSpy made{&ann->actions(), &Actions::inviteMade};
        ann->actions().makeInvite({.room = secret->id(), .uses = 1});
        QTRY_COMPARE(made.size(), 1);
        ben->joinByInvite(made.first().first().value<InviteMade>().token);
        QTRY_VERIFY(named(*ben, u"secret"_s) && named(*ben, u"secret"_s)->joined());
        QTRY_COMPARE(secret->roster().count(), 2);
        ann->actions().removeMember(secret->id(), ben->self().id);
        QTRY_VERIFY(!named(*ben, u"secret"_s));
    }

    void ownersChangeTheirRoom()
    {
        QSignalSpy joined{ann.get(), &Session::joined};
        ann->create({.name = u"news"_s});
        QTRY_COMPARE(joined.size(), 1);
        Room *news = joined.first().first().value<Room *>();
        QTRY_VERIFY(named(*ben, u"news"_s));
        ben->join(u"news"_s);
        QTRY_VERIFY(named(*ben, u"news"_s)->joined());
        ann->actions().editRoom(
            {.room = news->id(), .topic = u"of the day"_s, .posting = Posting::Moderators});
        QTRY_COMPARE(named(*ben, u"news"_s)->facts().topic, u"of the day"_s);
        QTRY_VERIFY(!named(*ben, u"news"_s)->canPost());
        QVERIFY(news->canPost());
        ann->actions().setRole(news->id(), ben->self().id, Role::Moderator);
        QTRY_VERIFY(named(*ben, u"news"_s)->canPost());
    }

    void whoLeftOnOneDeviceHasLeftOnAll()
    {
        ben->join(u"tea"_s);
        QTRY_VERIFY(named(*ben, u"tea"_s) && named(*ben, u"tea"_s)->joined());
        auto other = come(u"Ben"_s, ben->config());
        QTRY_VERIFY(named(*other, u"tea"_s) && named(*other, u"tea"_s)->joined());
        ben->leave(named(*ben, u"tea"_s)->id());
        QTRY_VERIFY(!named(*other, u"tea"_s) || !named(*other, u"tea"_s)->joined());
    }

    void typingPresenceAndReadersAreSeen()
    {
        const RoomId room = lobby(*ann)->id();
        ann->setTyping(room, true);
        QTRY_COMPARE(lobby(*ben)->typing().members().size(), 1);
        ann->actions().setPresence(Availability::Busy, u"baking"_s);
        const auto known = [this] { return ben->people().find(ann->self().id); };
        QTRY_VERIFY(known() && known()->availability == Availability::Busy);
        QCOMPARE(known()->status, u"baking"_s);
        QTRY_COMPARE(lobby(*ben)->roster().find(ann->self().id)->status, u"baking"_s);
    }

    void pastMessagesAreFound()
    {
        const RoomId room = lobby(*ann)->id();
        for (const QString &text : {u"one cake"_s, u"no pie"_s, u"two cakes, cake"_s})
            ann->post(room, text);
        QTRY_COMPARE(lobby(*ben)->timeline().newest(), 3);
        Client::Search &search = ben->search();
        const auto finds = [&] {
            search.start(u"cake from:Ann"_s);
            return QTest::qWaitFor([&] { return !search.searching(); }) && search.count() == 2;
        };
        QTRY_VERIFY(finds()); // the index is filled when nobody asks anything
        QCOMPARE(search.at(0).seq, 3);
    }

private:
    // Signed in and in the lobby; with what is kept of the last time.
    std::unique_ptr<Session> come(const QString &name, std::optional<ClientConfig> config = {})
    {
        ClientConfig kept =
            config.value_or(ClientConfig{.name = name, .tokens = tokens.value(name)});
        auto session =
            std::make_unique<Session>(kept, Timing{.retryFirst = 2ms, .retryMost = 20ms});
        session->open({.host = u"127.0.0.1"_s, .port = host->port()});
        const bool there =
            QTest::qWaitFor([&] { return lobby(*session) && lobby(*session)->joined(); });
        tokens[name] = session->config().tokens;
        return there ? std::move(session) : nullptr;
    }

    static Room *named(const Session &session, const QString &name)
    {
        for (Room *room : session.rooms()) {
            if (room->name() == name)
                return room;
        }
        return nullptr;
    }

    static Room *lobby(const Session &session) { return named(session, u"lobby"_s); }

    static QString texts(const Session &session)
    {
        QStringList list;
        const auto &timeline = lobby(session)->timeline();
        for (int row = 0; row < timeline.count(); ++row) {
            if (timeline.at(row).state == TimelineEntry::State::Posted)
                list << timeline.at(row).message.text;
        }
        return list.join(u", "_s);
    }

    std::unique_ptr<TestHost> host;
    QHash<QString, QHash<QString, QString>> tokens;
    std::unique_ptr<Session> ann;
    std::unique_ptr<Session> ben;
};

QTEST_GUILESS_MAIN(TestRealHost)
#include "tst_realhost.moc"
