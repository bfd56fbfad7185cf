// SPDX-License-Identifier: MIT
// One person at two real hosts, in one window.
#include "app/drafts.h"
#include "app/seats.h"
#include "app/settings.h"
#include "support/testhost.h"
#include "trust/words.h"
#include "ui/banner.h"
#include "ui/chatpage.h"
#include "ui/chatwindow.h"
#include "ui/composer.h"
#include "ui/composerpane.h"
#include "ui/gatepage.h"
#include "ui/hostlistmodel.h"
#include "ui/keypage.h"
#include "ui/knockstrip.h"
#include "ui/label.h"
#include "ui/look.h"
#include "ui/roompane.h"

#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Support;
using Client::Room;
using Protocol::Link;
using Protocol::RoomId;

namespace {

const QString otherKey = u"abcdefghijklmnopqrstuvwxyz0123456789-_ABCDE"_s;

}

class tst_Seats : public QObject
{
    Q_OBJECT

    // What one start of the program has.
    struct Start
    {
        explicit Start(const QString &folder)
            : settings(folder + u"/hubbub.ini"_s), kept(folder) { }

        void join(const Link &link) { seats.join(link, u"Ann"_s); }
        bool joins(const Link &link)
        {
            join(link);
            return QTest::qWaitFor([&] { return isIn(link); });
        }

        bool isIn(const Link &link) const
        {
            const Seat *seat = seats.find(link);
            return seat && seat->session().status().state == Client::Status::State::Online
                && lobby(link);
        }

        Room *lobby(const Link &link) const
        {
            for (Room *room : seats.find(link)->session().rooms()) {
                if (room->name() == u"lobby"_s && room->joined())
                    return room;
            }
            return nullptr;
        }

        Composer &composer(const Link &link)
        {
            return *seats.find(link)->page().findChild<Composer *>();
        }

        // What the first page complains of.
        QString complaint()
        {
            for (const Label *label : window.startPage().findChildren<Label *>()) {
                if (label->property("role") == u"error"_s && !label->isHidden())
                    return label->text();
            }
            return {};
        }

        bool keyPageSays(const QString &words)
        {
            return std::ranges::any_of(window.keyPage().findChildren<Label *>(),
                                       [&](auto *label) { return label->text().contains(words); });
        }

        Look look;
        Settings settings;
        QString kept;
        ChatWindow window{look, {}};
        Seats seats{settings, look, window, kept};
    };

    static Link linkOf(const TestHost &host)
    {
        return {.host = u"127.0.0.1"_s, .port = host.port()};
    }

    static Link secureLinkOf(const TestHost &host)
    {
        return {.host = u"127.0.0.1"_s, .port = host.port(), .secure = true};
    }

    static std::unique_ptr<TestHost> open(const QString &place)
    {
        Server::HostConfig config;
        config.place = place;
        return std::make_unique<TestHost>(config);
    }

private slots:
    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        office = open(u"Office"_s);
        workshop = open(u"Workshop"_s);
    }

    void oneIsAtBothAndWritesAtEither()
    {
        Start start{folder->path()};
        QVERIFY(start.joins(linkOf(*office)));
        QVERIFY(start.joins(linkOf(*workshop)));
        QCOMPARE(start.window.page(), &start.seats.find(linkOf(*workshop))->page());
        auto *pane = start.window.page()->findChild<ComposerPane *>();
        emit pane->postRequested(start.lobby(linkOf(*workshop))->id(), u"here"_s);
        QTRY_COMPARE(start.lobby(linkOf(*workshop))->timeline().newest(), 1);
        QCOMPARE(start.lobby(linkOf(*office))->timeline().newest(), 0);
        QVERIFY(start.isIn(linkOf(*office)));
    }

    void aClockThatWasPutAwayStaysSoAtThatHost()
    {
        using namespace std::chrono_literals;
        const auto words = [](Start &start, const Link &link) {
            emit start.seats.find(link)->session().clockCompared(2h);
            return start.seats.find(link)->page().roomPane().banner().words();
        };
        {
            Start start{folder->path()};
            QVERIFY(start.joins(linkOf(*office)));
            QCOMPARE(start.window.page()->roomPane().banner().words(), QString{}); // it is right
            QVERIFY(words(start, linkOf(*office)).contains(u"2 hours"));
            emit start.window.page()->roomPane().banner().clockDismissed(2h);
        }
        Start start{folder->path()};
        QVERIFY(start.joins(linkOf(*office)));
        QVERIFY(start.joins(linkOf(*workshop)));
        QCOMPARE(words(start, linkOf(*office)), QString{});
        QVERIFY(words(start, linkOf(*workshop)).contains(u"2 hours"));
    }

    void whoComesForTheFirstTimeWaitsForTheOwner()
    {
        Server::HostConfig config;
        config.approveNewcomers = true;
        TestHost host{config};
        QFile ownerLink{host.folder() + u"/owner-link"_s};
        QVERIFY(ownerLink.open(QFile::ReadOnly));
        auto link = Protocol::parseLink(QString::fromUtf8(ownerLink.readAll()).trimmed());
        QVERIFY(link);
        Start owner{folder->path()};
        QVERIFY(owner.joins(*link));
        QTemporaryDir elsewhere;
        Start ben{elsewhere.path()};
        ben.seats.join(linkOf(host), u"Ben"_s);
        auto *strip = owner.window.page()->findChild<KnockStrip *>();
        QTRY_VERIFY(strip->words().contains(u"Ben"_s));
        QTRY_VERIFY(ben.window.page());
        QVERIFY(ben.window.page()->gate().isVisibleTo(ben.window.page()));
        QVERIFY(ben.window.page()->gate().words().contains(u"asked"_s));
        strip->findChild<QPushButton *>()->click();
        QTRY_VERIFY(ben.isIn(linkOf(host)));
        QVERIFY(!ben.window.page()->gate().isVisibleTo(ben.window.page()));
        QTRY_COMPARE(strip->words(), QString{});
    }

    void aHostThatOneIsAtIsShownAndNotJoinedAgain()
    {
        Start start{folder->path()};
        QVERIFY(start.joins(linkOf(*office)));
        QVERIFY(start.joins(linkOf(*workshop)));
        Link tea = linkOf(*office);
        tea.room = u"tea"_s;
        start.join(tea);
        QCOMPARE(start.seats.all().size(), 2);
        QCOMPARE(start.window.page(), &start.seats.find(tea)->page());
        QTRY_VERIFY(start.window.page()->roomPane().room()
                    && start.window.page()->roomPane().room()->name() == u"tea"_s);
        start.join(linkOf(*office)); // names no room: the open one stays
        QCOMPARE(start.window.page()->roomPane().room()->name(), u"tea"_s);
    }

    void whatCannotBeReachedLeavesTheOthersInPeace()
    {
        Start start{folder->path()};
        QVERIFY(start.joins(linkOf(*office)));
        const Link gone = linkOf(*workshop);
        workshop->end();
        start.window.showStart();
        start.join(gone);
        QTRY_VERIFY(!start.complaint().isEmpty());
        QVERIFY(!start.window.page() && start.isIn(linkOf(*office)));
        QVERIFY(!start.seats.find(gone));
        emit start.window.startPage().backRequested();
        QCOMPARE(start.window.page(), &start.seats.find(linkOf(*office))->page());
        QCOMPARE(start.settings.get(Keys::joined).size(), 1);
    }

    void theyAreThereAgainAtTheNextStart()
    {
        {
            Start start{folder->path()};
            QVERIFY(start.joins(linkOf(*office)));
            QVERIFY(start.joins(linkOf(*workshop)));
            start.seats.find(linkOf(*office))->session().rename(u"Anna"_s);
            QTRY_COMPARE(start.seats.find(linkOf(*office))->session().self().name, u"Anna"_s);
            start.window.goToHost(-1);
        }
        workshop->end();
        Start start{folder->path()};
        start.seats.rejoin(u"Ann"_s);
        QCOMPARE(start.seats.all().size(), 2);
        QCOMPARE(start.window.page(), &start.seats.find(linkOf(*office))->page());
        QTRY_VERIFY(start.isIn(linkOf(*office)));
        QCOMPARE(start.seats.find(linkOf(*office))->session().self().name, u"Anna"_s);
        const Seat *away = start.seats.all().last();
        QTRY_COMPARE(away->session().place(), u"Workshop"_s); // as it was kept
        QTRY_COMPARE(away->session().status().state, Client::Status::State::Waiting);
    }

    void whoLeavesOneStaysAtTheOtherAndDoesNotComeBack()
    {
        const Link there = linkOf(*workshop);
        {
            Start start{folder->path()};
            QVERIFY(start.joins(linkOf(*office)));
            QVERIFY(start.joins(there));
            start.seats.leave(start.window.page());
            QCOMPARE(start.window.page(), &start.seats.find(linkOf(*office))->page());
            QVERIFY(!start.seats.find(there) && start.isIn(linkOf(*office)));
        }
        Start start{folder->path()};
        start.seats.rejoin(u"Ann"_s);
        QCOMPARE(start.seats.all().size(), 1);
        QVERIFY(!start.seats.find(there));
    }

    void ourOwnIsNotWaitedForAtTheNextStart()
    {
        Start start{folder->path()};
        start.seats.joinOwn(linkOf(*office), u"Ann"_s);
        QVERIFY(start.window.page());
        start.seats.setHosting(HostCard{.addresses = {u"http://192.168.1.20:7478/"_s}});
        const Link outside{.host = u"192.168.1.20"_s};
        QVERIFY(start.seats.find(outside)); // by the address that others use
        QVERIFY(start.settings.get(Keys::joined).isEmpty());
        start.seats.leaveOwn();
        QVERIFY(start.seats.all().isEmpty() && !start.window.page());
    }

    // --- Keys ---------------------------------------------------------------------------------

    void anotherKeyStopsUntilSomebodyHasCompared()
    {
        const Link secure = secureLinkOf(*office);
        Start start{folder->path()};
        start.settings.set(Keys::keys, {{Client::tokenKey(secure), otherKey}});
        start.join(secure);
        QTRY_VERIFY(start.window.keyPage().isVisibleTo(&start.window));
        QCOMPARE(office->host().status().connections, 0);
        QVERIFY(start.keyPageSays(sixWords(otherKey).join(u' ')));
        QVERIFY(start.keyPageSays(sixWords(office->host().status().key).join(u' ')));
        emit start.window.keyPage().trusted();
        QTRY_VERIFY(start.isIn(secure));
        QCOMPARE(start.settings.get(Keys::keys).value(Client::tokenKey(secure)).toString(),
                 office->host().status().key);
    }

    void aLinkIsRememberedWithoutItsSecrets()
    {
        Link named = secureLinkOf(*office);
        named.key = office->host().status().key;
        Start start{folder->path()};
        QVERIFY(start.joins(named));
        const auto kept = Protocol::parseLink(start.settings.get(Keys::joined).value(0));
        QVERIFY(kept && kept->key.isEmpty());
        QCOMPARE(start.settings.get(Keys::keys).value(Client::tokenKey(named)).toString(),
                 named.key);
    }

    void whoRefusesTheKeyIsBackAtTheFirstPage()
    {
        const Link secure = secureLinkOf(*office);
        Start start{folder->path()};
        start.settings.set(Keys::keys, {{Client::tokenKey(secure), otherKey}});
        start.join(secure);
        QTRY_VERIFY(start.window.keyPage().isVisibleTo(&start.window));
        emit start.window.keyPage().refused();
        QVERIFY(start.window.startPage().isVisibleTo(&start.window));
        QVERIFY(start.complaint().contains(u"another host"_s));
        QVERIFY(start.seats.all().isEmpty());
        QCOMPARE(start.settings.get(Keys::keys).value(Client::tokenKey(secure)).toString(),
                 otherKey);
    }

    void aHostOfTheLastTimeWithAnotherKeyStaysOffline()
    {
        const Link secure = secureLinkOf(*office);
        {
            Start start{folder->path()};
            QVERIFY(start.joins(secure));
        }
        Start start{folder->path()};
        start.settings.set(Keys::keys, {{Client::tokenKey(secure), otherKey}});
        start.seats.rejoin(u"Ann"_s);
        QTRY_VERIFY(start.window.keyPage().isVisibleTo(&start.window));
        emit start.window.keyPage().refused();
        Seat *seat = start.seats.find(secure);
        QCOMPARE(start.window.page(), &seat->page());
        QTRY_VERIFY(seat->page().roomPane().banner().words().contains(u"another host"_s));
        emit seat->page().roomPane().banner().retryRequested(); // asks again
        QVERIFY(start.window.keyPage().isVisibleTo(&start.window));
        emit start.window.keyPage().trusted();
        QTRY_VERIFY(start.isIn(secure));
        QCOMPARE(start.window.page(), &seat->page());
    }

    // --- What is kept of a host ---------------------------------------------------------------

    void draftsAreOfTheirHost()
    {
        const RoomId room{u"r_tea"_s};
        Settings settings{folder->filePath(u"hubbub.ini"_s)};
        settings.set(Keys::drafts, {{room.text(), u"old"_s}});
        QCOMPARE(draftsAt(settings, linkOf(*office)).value(room), u"old"_s);
        keepDraft(settings, linkOf(*office), room, u"new"_s);
        QCOMPARE(draftsAt(settings, linkOf(*office)).value(room), u"new"_s);
        QVERIFY(draftsAt(settings, linkOf(*workshop)).isEmpty());
        keepDraft(settings, linkOf(*office), room, {});
        QVERIFY(settings.get(Keys::drafts).isEmpty());
    }

    void whatIsWrittenAtOneIsThereAtTheNextStart()
    {
        {
            Start start{folder->path()};
            QVERIFY(start.joins(linkOf(*office)));
            QVERIFY(start.joins(linkOf(*workshop)));
            QTRY_VERIFY(start.window.page()->roomPane().room());
            start.composer(linkOf(*workshop)).setText(u"half a"_s);
        }
        Start start{folder->path()};
        start.seats.rejoin(u"Ann"_s);
        QTRY_COMPARE(start.composer(linkOf(*workshop)).text(), u"half a"_s);
        QTRY_VERIFY(start.isIn(linkOf(*office)));
        QCOMPARE(start.composer(linkOf(*office)).text(), QString{});
    }

    void thereIsAnEndToHowMany()
    {
        Start start{folder->path()};
        for (int i = 0; i < Seats::most; ++i)
            start.seats.joinOwn({.host = u"127.0.0.1"_s, .port = quint16(i + 1)}, u"Ann"_s);
        start.window.showStart();
        start.join(linkOf(*office));
        QCOMPARE(start.seats.all().size(), Seats::most);
        QVERIFY(start.complaint().contains(u"8"));
    }

private:
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<TestHost> office;
    std::unique_ptr<TestHost> workshop;
};

QTEST_MAIN(tst_Seats)
#include "tst_seats.moc"
