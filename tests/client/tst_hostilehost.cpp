// SPDX-License-Identifier: MIT
// A host that means ill, is broken, or is newer than we are.
#include "support/timelinemirror.h"
#include "support/visit.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <random>

using namespace Client;
using namespace Support;

class TestHostileHost : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNotUnderstoodIsIgnored_data()
    {
        QTest::addColumn<QString>("frame");
        const auto row = [](const char *name, const QString &frame) {
            QTest::newRow(name) << frame;
        };
        row("empty", u""_s);
        row("no JSON", u"<html>"_s);
        row("cut", u"{\"type\":\"text.posted\",\"room\":\"r_lo"_s);
        row("an array", u"[]"_s);
        row("null", u"null"_s);
        row("no type", u"{}"_s);
        row("a type of another kind", u"{\"type\":7}"_s);
        row("an unknown event", u"{\"type\":\"volcano.erupted\",\"where\":\"r_lobby\"}"_s);
        row("a command", u"{\"type\":\"room.join\",\"room\":\"r_lobby\"}"_s);
        row("wrong kinds", u"{\"type\":\"text.posted\",\"room\":1,\"seq\":\"x\",\"message\":{}}"_s);
        row("huge numbers", posted(u"1e300"_s));
        row("a fraction", posted(u"1.5"_s));
        row("a negative number", posted(u"-3"_s));
        row("zero", posted(u"0"_s));
        row("a room that we do not know", posted(u"1"_s).replace(u"r_lobby"_s, u"r_x"_s));
        row("a reply that nobody asked for", u"{\"type\":\"ack\",\"ref\":424242}"_s);
        row("a welcome again",
            QString::fromUtf8(
                encode(Welcome{.epoch = Epoch{u"e"_s}, .member = ben, .token = u"t"_s})));
        row("a room entered unasked",
            QString::fromUtf8(
                encode(RoomEntered{.room = RoomId{u"r_x"_s}, .facts = {.name = u"x"_s}})));
        row("a page unasked",
            QString::fromUtf8(
                encode(HistoryPage{.room = RoomId{u"r_lobby"_s}, .epoch = Epoch{u"e1"_s}})));
        row("deep", u"{\"type\":"_s + QString{5'000, u'['} + QString{5'000, u']'} + u'}');
    }

    void whatIsNotUnderstoodIsIgnored()
    {
        QFETCH(QString, frame);
        Visit visit;
        QVERIFY(visit.begin());
        for (int i = 0; i < 20; ++i)
            visit.host.sendRaw(frame);
        visit.host.sendBinary("\x00\xff"_ba);
        visit.host.say(visit.host.room(u"lobby"_s), ben, u"still here"_s);
        QTRY_COMPARE(visit.texts(), u"still here"_s);
        QCOMPARE(visit.session.rooms().size(), 1);
        QCOMPARE(visit.session.self(), visit.host.self);
        QCOMPARE(visit.host.visits, 1);
    }

    void garbageDoesNoHarm()
    {
        const unsigned seed = std::random_device{}();
        std::mt19937 random{seed};
        Visit visit;
        QVERIFY(visit.begin());
        const QByteArray honest =
            encode(visit.host.store(visit.host.room(u"lobby"_s), ben, u"hi"_s));
        for (int i = 0; i < 3'000; ++i) {
            QByteArray bytes = honest;
            for (unsigned n = random() % 4 + 1; n > 0; --n)
                bytes[qsizetype(random() % unsigned(bytes.size()))] = char(random() % 95 + 32);
            visit.host.sendRaw(QString::fromLatin1(bytes));
        }
        visit.host.send(
            PresenceChanged{.room = visit.lobby()->id(), .member = ben, .online = true});
        QTRY_VERIFY2(visit.lobby()->roster().count() > 0, qPrintable(u"seed %1"_s.arg(seed)));
        QVERIFY(visit.online());
    }

    void aHugeSeqIsAGapAndNoLoop()
    {
        Visit visit;
        auto &lobby = visit.host.room(u"lobby"_s);
        visit.host.store(lobby, ben, 1);
        QVERIFY(visit.begin());
        TextPosted far = lobby.messages.first();
        far.seq = 9'007'199'254'740'991;
        visit.host.send(far);
        QTRY_COMPARE(visit.texts(), u"text 1, …, text 1"_s);
        QCOMPARE(visit.lobby()->unread(), std::numeric_limits<int>::max());
        visit.session.fetchGap(visit.lobby()->id(), 1);
        QTRY_VERIFY(!visit.lobby()->fetchingOlder());
        QCOMPARE(visit.texts(), u"text 1, text 1"_s); // it has nothing to show for the gap
    }

    void pagesThatLieDoNotKeepUsBusy()
    {
        Visit visit;
        auto &lobby = visit.host.room(u"lobby"_s);
        visit.host.store(lobby, ben, 100);
        QVERIFY(visit.begin());
        visit.host.script = [&](const Message &message, Ref ref) {
            const auto *fetch = std::get_if<FetchHistory>(&message);
            if (!fetch)
                return false;
            // Always the same, in disorder, with a stranger's room among them, and always more.
            QList<TextPosted> messages{lobby.messages.at(90), lobby.messages.at(80)};
            messages.append(
                {.room = RoomId{u"r_x"_s}, .seq = 5, .id = MessageId{u"m"_s}, .from = ben});
            visit.host.send(HistoryPage{.room = fetch->room,
                                        .epoch = visit.host.epoch,
                                        .messages = messages,
                                        .more = true},
                            ref);
            return true;
        };
        visit.session.fetchOlder(visit.lobby()->id());
        QTRY_VERIFY(!visit.lobby()->fetchingOlder());
        QVERIFY(visit.lobby()->timeline().reachesStart());
        const auto asked = visit.host.received<FetchHistory>().size();
        visit.session.fetchOlder(visit.lobby()->id());
        visit.host.send(
            PresenceChanged{.room = visit.lobby()->id(), .member = ben, .online = true});
        QTRY_COMPARE(visit.lobby()->roster().count(), 1);
        QCOMPARE(visit.host.received<FetchHistory>().size(), asked);
    }

    void listsWithoutEndAreLeft()
    {
        Visit visit;
        int pages = 0;
        visit.host.script = [&](const Message &message, Ref ref) {
            const QString next = QString::number(100'000 + ++pages);
            if (std::holds_alternative<FetchRooms>(message))
                visit.host.send(
                    RoomsPage{.rooms = {{.room = RoomId{next}, .facts = {.name = next}}},
                              .more = true},
                    ref);
            else if (const auto *fetch = std::get_if<FetchMembers>(&message))
                visit.host.send(
                    MembersPage{.room = fetch->room,
                                .members = {{.id = MemberId{next}, .name = next, .online = true}},
                                .more = true},
                    ref);
            else
                return false;
            return true;
        };
        QVERIFY(visit.begin());
        QTRY_COMPARE(visit.host.received<FetchRooms>().size(), 100);
        QTRY_COMPARE(visit.host.received<FetchMembers>().size(), 100);
        visit.host.say(visit.host.room(u"lobby"_s), ben, u"hi"_s);
        QTRY_COMPARE(visit.texts(), u"hi"_s);
        QCOMPARE(visit.host.received<FetchRooms>().size(), 100);
    }

    void namesAreCleanedHereToo()
    {
        Visit visit;
        QVERIFY(visit.begin());
        const Member trickster{.id = MemberId{u"p_x"_s}, .name = u"\u202egpj\u200b.Ann\n"_s};
        const Member nobody{.id = MemberId{u"p_y"_s}, .name = QString{100'000, u'\u200b'}};
        visit.host.say(visit.host.room(u"lobby"_s), trickster, u"hi"_s);
        visit.host.say(visit.host.room(u"lobby"_s), nobody, QString{200'000, u'x'});
        visit.host.send(
            RoomOpened{.room = RoomId{u"r_x"_s}, .facts = {.name = QString{1'000, u'x'}}});
        QTRY_COMPARE(visit.lobby()->timeline().count(), 2);
        QCOMPARE(visit.lobby()->timeline().at(0).message.from.name, u"gpj.Ann"_s);
        QCOMPARE(visit.lobby()->timeline().at(1).message.from.name, u"?"_s);
        QCOMPARE(visit.lobby()->timeline().at(1).message.text.size(), Limits::textBytes);
        QCOMPARE(visit.session.rooms().size(), 1);
    }

    void aFrameThatIsTooBigIsNotTaken()
    {
        Visit visit;
        QVERIFY(visit.begin());
        visit.host.sendRaw(QString{4 * Limits::pageBytes, u'x'});
        QTRY_VERIFY(!visit.online());
        QCOMPARE(visit.session.status().error->code, ErrorCode::TooLong);
        QCOMPARE(visit.session.status().state, Status::State::Offline);
    }

    void whoWelcomesAndThrowsOutIsNotAskedWithoutPause()
    {
        Visit visit{{.retryFirst = 8ms, .retryMost = 1h}};
        visit.host.script = [&](const Message &message, Ref) {
            if (std::holds_alternative<FetchRooms>(message))
                visit.host.drop();
            return false;
        };
        visit.session.open(visit.host.link());
        // Doubled each time; a visit that lasts no longer than the wait before it starts nothing
        // anew.
        QTRY_VERIFY(visit.session.status().retryIn >= 64);
        QVERIFY(visit.host.visits >= 4);
    }

    void whoIsSilentIsLeft_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("says nothing at all") << QByteArray{};
        QTest::newRow("speaks HTTP") << "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"_ba;
        QTest::newRow("never ends its head") << "HTTP/1.1 101 Switching Protocols\r\n"_ba;
    }

    void whoIsSilentIsLeft()
    {
        QFETCH(QByteArray, answer);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this, [&] {
            auto *socket = server.nextPendingConnection();
            socket->write(answer);
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
        Session session{{}, {.connectDeadline = 50ms, .retryFirst = 1h, .retryMost = 1h}};
        session.open({.host = u"127.0.0.1"_s, .port = server.serverPort()});
        QTRY_COMPARE(session.status().state, Status::State::Waiting);
        QVERIFY(session.status().error.has_value());
    }

    void whoDoesNotSayWelcomeIsLeft()
    {
        Visit visit{{.replyDeadline = 30ms, .retryFirst = 1h, .retryMost = 1h}};
        visit.host.script = [](const Message &, Ref) { return true; };
        visit.session.open(visit.host.link());
        QTRY_COMPARE(visit.session.status().state, Status::State::Waiting);
        QCOMPARE(visit.session.status().error->code, ErrorCode::TimedOut);
    }

private:
    static QString posted(const QString &seq)
    {
        return u"{\"type\":\"text.posted\",\"room\":\"r_lobby\",\"seq\":%1,\"id\":\"m\",\"from\":{"
               u"\"id\":"
               "\"p\",\"name\":\"P\"},\"time\":\"2026-01-31T12:00:00.123Z\",\"message\":\"x\"}"_s
                   .arg(seq);
    }
};

QTEST_GUILESS_MAIN(TestHostileHost)
#include "tst_hostilehost.moc"
