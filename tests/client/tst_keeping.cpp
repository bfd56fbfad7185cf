// SPDX-License-Identifier: MIT
// What a person has seen is there at the next start, and what they wrote gets there.
#include "support/visit.h"

#include <QTemporaryDir>

using namespace Client;
using namespace Support;

class TestKeeping : public QObject
{
    Q_OBJECT

private slots:
    void init() { folder = std::make_unique<QTemporaryDir>(); }

    void roomsAndMessagesShowBeforeTheHostAnswers()
    {
        ScriptedHost host;
        host.store(host.room(u"lobby"_s), ben, 40);
        {
            Session session{config(), quick()};
            QVERIFY(enters(session, host));
            host.say(host.room(u"lobby"_s), ben, u"unread"_s);
            QTRY_COMPARE(lobby(session)->timeline().newest(), 41);
        }
        host.stop();
        Session session{config(), quick()};
        session.open(host.link());
        QTRY_VERIFY(lobby(session));
        QCOMPARE(session.self(), host.self);
        QCOMPARE(session.place(), u"Ann's laptop"_s);
        QVERIFY(lobby(session)->joined());
        QCOMPARE(lobby(session)->timeline().count(), 30 + 1);
        QVERIFY(!lobby(session)->timeline().reachesStart());
        QCOMPARE(lobby(session)->unread(), 1);
        QCOMPARE(lobby(session)->last()->text, u"unread"_s);

        host.store(host.room(u"lobby"_s), ben, u"missed"_s);
        host.listen();
        QTRY_COMPARE(lobby(session)->timeline().newest(), 42);
        QVERIFY(host.received<FetchHistory>().last().after == 41);
        session.fetchOlder(lobby(session)->id());
        QTRY_VERIFY(lobby(session)->timeline().reachesStart());
        QCOMPARE(lobby(session)->timeline().count(), 42);
    }

    void gapsAreKeptAsGaps()
    {
        ScriptedHost host;
        host.store(host.room(u"lobby"_s), ben, 10);
        {
            Session session{config(), quick()};
            QVERIFY(enters(session, host));
            host.stop();
            host.store(host.room(u"lobby"_s), ben, 700);
            host.listen();
            QTRY_COMPARE(lobby(session)->timeline().newest(), 710);
            QCOMPARE(lobby(session)->timeline().gapEnd(10), 681);
        }
        host.stop();
        Session session{config(), quick()};
        session.open(host.link());
        QTRY_VERIFY(lobby(session));
        QCOMPARE(lobby(session)->timeline().gapEnd(10), 681);
        QVERIFY(lobby(session)->timeline().reachesStart());
    }

    void whatBecameOfMessagesMeanwhileIsFetched()
    {
        ScriptedHost host;
        auto &room = host.room(u"lobby"_s);
        host.store(room, ben, 5);
        {
            Session session{config(), quick()};
            QVERIFY(enters(session, host));
            host.edit(room, 2, u"edited at once"_s);
            QTRY_COMPARE(lobby(session)->timeline().at(1).message.text, u"edited at once"_s);
        }
        host.drop();
        host.edit(room, 3, u"edited meanwhile"_s);
        Session session{config(), quick()};
        QVERIFY(enters(session, host));
        QCOMPARE(lobby(session)->timeline().at(1).message.text, u"edited at once"_s);
        QTRY_COMPARE(lobby(session)->timeline().at(2).message.text, u"edited meanwhile"_s);
        QCOMPARE(host.received<FetchChanges>().last().after, 1);
    }

    void postsOutliveTheProgramAndAreSentOnceWithTheirNonces()
    {
        ScriptedHost host;
        QList<Nonce> nonces;
        {
            Session session{config(), quick()};
            QVERIFY(enters(session, host));
            QTest::qWait(0);
            host.script = [&](const Message &message, Ref) {
                return std::holds_alternative<PostText>(message); // heard, never answered
            };
            for (const QString &text : {u"a"_s, u"b"_s, u"c"_s})
                session.post(lobby(session)->id(), text);
            session.reply(lobby(session)->id(), 1, u"d"_s);
            QTRY_COMPARE(host.received<PostText>().size(), 1);
            for (int row = 0; row < 4; ++row)
                nonces.append(*lobby(session)->timeline().at(row).message.nonce);
        }
        // The first one was stored before its answer got lost.
        auto &room = host.room(u"lobby"_s);
        host.store(room, host.self, u"a"_s, nonces.first());
        host.script = {};
        host.heard.clear();
        {
            Session session{config(), quick()};
            QVERIFY(enters(session, host));
            QTRY_COMPARE(room.messages.size(), 4);
            QTRY_COMPARE(lobby(session)->timeline().newest(), 4);
            QCOMPARE(lobby(session)->timeline().count(), 4);
        }
        for (int i = 0; i < 4; ++i)
            QCOMPARE(room.messages.at(i).nonce, nonces.at(i));
        QCOMPARE(room.messages.at(3).replyTo, 1);
        // Nothing is left to send.
        host.heard.clear();
        Session session{config(), quick()};
        QVERIFY(enters(session, host));
        session.post(lobby(session)->id(), u"last"_s);
        QTRY_COMPARE(room.messages.size(), 5);
        QCOMPARE(host.received<PostText>().size(), 1);
    }

    void whatIsWrittenOfflineIsThereAtTheNextStart()
    {
        ScriptedHost host;
        {
            Session session{config(), quick()};
            QVERIFY(enters(session, host));
        }
        host.stop();
        {
            Session session{config(), quick()};
            session.open(host.link());
            QTRY_VERIFY(lobby(session));
            session.post(lobby(session)->id(), u"offline"_s);
        }
        Session session{config(), quick()};
        session.open(host.link());
        QTRY_VERIFY(lobby(session));
        QCOMPARE(lobby(session)->timeline().count(), 1);
        QCOMPARE(lobby(session)->timeline().at(0).state, TimelineEntry::State::Pending);
        host.listen();
        QTRY_COMPARE(host.room(u"lobby"_s).messages.size(), 1);
    }

    void aRefusedPostIsStillRefusedAtTheNextStart()
    {
        ScriptedHost host;
        host.script = [&](const Message &message, Ref ref) {
            if (std::holds_alternative<PostText>(message))
                host.refuse(ErrorCode::Forbidden, ref);
            return std::holds_alternative<PostText>(message);
        };
        {
            Session session{config(), quick()};
            QVERIFY(enters(session, host));
            session.post(lobby(session)->id(), u"no"_s);
            QTRY_COMPARE(lobby(session)->timeline().at(0).state, TimelineEntry::State::Refused);
        }
        Session session{config(), quick()};
        QVERIFY(enters(session, host));
        const TimelineEntry kept = lobby(session)->timeline().at(0);
        QCOMPARE(kept.refusal->code, ErrorCode::Forbidden);
        host.script = {};
        session.repost(lobby(session)->id(), *kept.message.nonce);
        QTRY_COMPARE(lobby(session)->timeline().at(0).state, TimelineEntry::State::Posted);
    }

    void aPostIsKeptBeforeItIsSent()
    {
        ScriptedHost host;
        Session session{config(), quick()};
        QVERIFY(enters(session, host));
        session.post(lobby(session)->id(), u"hi"_s);
        QCOMPARE(lobby(session)->timeline().at(0).state, TimelineEntry::State::Pending);
        host.script = [&](const Message &message, Ref) {
            if (std::holds_alternative<PostText>(message))
                host.drop();
            return true;
        };
        QTRY_COMPARE(host.received<PostText>().size(), 1);
        session.close();
        ClientCache cache{copyOfFolder()};
        QVERIFY(cache.open());
        QCOMPARE(cache.load(tokenKey(host.link()))->outbox.size(), 1);
    }

    void aRoomThatWasLeftIsForgotten()
    {
        ScriptedHost host;
        host.addRoom(u"tea"_s);
        {
            Session session{config(), quick()};
            QVERIFY(enters(session, host));
            session.join(u"tea"_s);
            QTRY_VERIFY(session.rooms().size() == 2 && session.rooms().last()->joined());
            session.leave(session.rooms().last()->id());
            QTRY_COMPARE(host.received<LeaveRoom>().size(), 1);
        }
        host.stop();
        Session session{config(), quick()};
        session.open(host.link());
        QTRY_VERIFY(lobby(session));
        QCOMPARE(session.rooms().size(), 1);
    }

    void aRoomLeftOnAnotherDeviceIsNotEnteredAgain()
    {
        ScriptedHost host;
        {
            Session session{config(), quick()};
            QVERIFY(enters(session, host));
            session.join(u"tea"_s);
            QTRY_VERIFY(session.rooms().size() == 2 && session.rooms().last()->joined());
        }
        host.room(u"tea"_s).role.reset();
        host.heard.clear();
        Session session{config(), quick()};
        QVERIFY(enters(session, host));
        QTRY_VERIFY(!session.rooms().last()->joined());
        QCOMPARE(host.received<JoinRoom>().size(), 1); // the lobby
    }

    void aHostThatBeganAnewLeavesOnlyWhatWasNotSent()
    {
        ScriptedHost host;
        host.store(host.room(u"lobby"_s), ben, 5);
        {
            Session session{config(), quick()};
            QVERIFY(enters(session, host));
            host.stop();
            session.post(lobby(session)->id(), u"for the new one"_s);
            QTest::qWait(0);
        }
        host.rooms.clear();
        host.epoch = Epoch{u"e2"_s};
        host.addRoom(u"lobby"_s, RoomId{u"r_other"_s});
        host.listen();
        Session session{config(), quick()};
        session.open(host.link());
        QTRY_COMPARE(host.room(u"lobby"_s).messages.size(), 1);
        QTRY_COMPARE(lobby(session)->timeline().newest(), 1);
        QCOMPARE(lobby(session)->timeline().count(), 1);
    }

    void twoHostsAreKeptApart()
    {
        ScriptedHost first;
        ScriptedHost second;
        first.store(first.room(u"lobby"_s), ben, u"first"_s);
        second.store(second.room(u"lobby"_s), ben, u"second"_s);
        Session session{config(), quick()};
        QVERIFY(enters(session, first));
        first.stop();
        session.post(lobby(session)->id(), u"later"_s);
        QVERIFY(enters(session, second));
        QCOMPARE(lobby(session)->timeline().at(0).message.text, u"second"_s);
        QCOMPARE(lobby(session)->timeline().count(), 1);
        second.stop();
        session.open(first.link());
        QTRY_VERIFY(lobby(session));
        QCOMPARE(lobby(session)->timeline().at(0).message.text, u"first"_s);
        QCOMPARE(lobby(session)->timeline().at(1).message.text, u"later"_s);
        first.listen();
        QTRY_COMPARE(first.room(u"lobby"_s).messages.size(), 2);
        QCOMPARE(second.room(u"lobby"_s).messages.size(), 1);
    }

    void aSecondWindowSaysSoAndWorksWithout()
    {
        ScriptedHost host;
        Session first{config(), quick()};
        QVERIFY(enters(first, host));
        Session second{config(), quick()};
        QSignalSpy failed{&second, &Session::cacheFailed};
        QVERIFY(enters(second, host));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::FolderInUse);
        second.post(lobby(second)->id(), u"hi"_s);
        QTRY_COMPARE(host.room(u"lobby"_s).messages.size(), 1);
        QCOMPARE(failed.size(), 1); // once is enough
    }

    void sessionsAtTwoHostsShareOne()
    {
        ScriptedHost first;
        ScriptedHost second;
        first.store(first.room(u"lobby"_s), ben, u"first"_s);
        second.store(second.room(u"lobby"_s), ben, u"second"_s);
        {
            const ClientConfig shared = config();
            Session here{shared, quick()};
            Session there{shared, quick()};
            const QSignalSpy failed{&there, &Session::cacheFailed};
            QVERIFY(enters(here, first) && enters(there, second));
            QVERIFY(failed.isEmpty());
        }
        first.stop();
        second.stop();
        const ClientConfig shared = config();
        Session here{shared, quick()};
        Session there{shared, quick()};
        here.open(first.link());
        there.open(second.link());
        QTRY_VERIFY(lobby(here) && lobby(there));
        QCOMPARE(lobby(here)->timeline().at(0).message.text, u"first"_s);
        QCOMPARE(lobby(there)->timeline().at(0).message.text, u"second"_s);
    }

    void aDamagedFileIsToldAndPutAside()
    {
        QFile file{folder->filePath(u"cache.sqlite"_s)};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("this is no database, and long enough to be looked at");
        file.close();
        ScriptedHost host;
        Session session{config(), quick()};
        const QSignalSpy putAside{&session, &Session::cachePutAside};
        QVERIFY(enters(session, host));
        QCOMPARE(putAside.size(), 1);
        QVERIFY(QFile::exists(putAside.first().first().toString()));
    }

private:
    ClientConfig config() const
    {
        return {.name = u"Ann"_s, .cache = std::make_shared<ClientCacheThread>(folder->path())};
    }

    static Room *lobby(const Session &session)
    {
        for (Room *room : session.rooms()) {
            if (room->name() == u"lobby"_s)
                return room;
        }
        return nullptr;
    }

    // Online and in the lobby, with its newest message.
    static bool enters(Session &session, ScriptedHost &host)
    {
        session.open(host.link());
        return QTest::qWaitFor([&] {
            return session.status().state == Status::State::Online && lobby(session)
                && lobby(session)->joined()
                && lobby(session)->timeline().newest() == host.room(u"lobby"_s).messages.size();
        });
    }

    // As a power loss would leave it.
    QString copyOfFolder()
    {
        QDir{}.mkpath(m_copy.path());
        for (const QString &name : {u"cache.sqlite"_s, u"cache.sqlite-wal"_s})
            QFile::copy(folder->filePath(name), m_copy.filePath(name));
        return m_copy.path();
    }

    std::unique_ptr<QTemporaryDir> folder;
    QTemporaryDir m_copy;
};

QTEST_GUILESS_MAIN(TestKeeping)
#include "tst_keeping.moc"
