// SPDX-License-Identifier: MIT
// Several hosts in one window.
#include "support/conversation.h"
#include "ui/chatpage.h"
#include "ui/chatwindow.h"
#include "ui/composer.h"
#include "ui/hostbar.h"
#include "ui/hostlist.h"
#include "ui/look.h"
#include "ui/panesplitter.h"
#include "ui/roomlistmodel.h"
#include "ui/roompane.h"
#include "ui/sidebar.h"
#include "ui/switcher.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>

using namespace Conversation;
using Client::Room;
using Client::Status;
using Protocol::RoomId;

class tst_Hosts : public QObject
{
    Q_OBJECT

    struct Host
    {
        Host(const Look &look, const QString &place) : page(look)
        {
            page.setSelf(self());
            page.sidebar().hostBar().setPlace(place);
            for (Room *room : {&lobby, &tea}) {
                page.sidebar().rooms().add(room);
                enter(*room, 0);
            }
            page.setStatus({.state = Status::State::Online});
            page.showRoom(&lobby);
        }

        HostList &list() { return *page.findChild<HostList *>(); }
        Composer &composer() { return *page.findChild<Composer *>(); }

        Room lobby{RoomId{u"r_lobby"_s}, u"lobby"_s}; // the same id at both
        Room tea{RoomId{u"r_tea"_s}, u"tea"_s};
        ChatPage page;
    };

    struct Town
    {
        Town()
        {
            window.add(&office.page);
            window.turnTo(&office.page);
            window.show();
        }

        void addWorkshop()
        {
            window.add(&workshop.page);
            window.turnTo(&workshop.page);
        }

        void trigger(const QString &text)
        {
            for (auto *action : window.findChildren<QAction *>())
                if (action->text() == text)
                    return action->trigger();
            QFAIL(qPrintable(text));
        }

        Look look;
        ChatWindow window{look, {.name = u"Ann"_s}};
        Host office{look, u"Office"_s};
        Host workshop{look, u"Workshop"_s};
    };

    static HostEntry entry(const HostList &list, int row)
    {
        const QModelIndex index = list.model()->index(row, 0);
        return index.data(HostListModel::EntryRole).value<HostEntry>();
    }

private slots:
    void oneHostNeedsNoList()
    {
        Town town;
        QVERIFY(!town.office.list().isVisible());
        town.addWorkshop();
        QVERIFY(town.workshop.list().isVisible());
        QCOMPARE(entry(town.workshop.list(), 0).name, u"Office"_s);
        QVERIFY(entry(town.workshop.list(), 1).shown);
        town.window.remove(&town.office.page);
        QVERIFY(!town.workshop.list().isVisible());
    }

    void aClickAndTheKeysLeadToAnother()
    {
        Town town;
        town.addWorkshop();
        QCOMPARE(town.window.page(), &town.workshop.page);
        emit town.workshop.list().clicked(town.workshop.list().model()->index(0, 0));
        QCOMPARE(town.window.page(), &town.office.page);
        QVERIFY(town.office.page.isVisible() && !town.workshop.page.isVisible());
        town.trigger(u"Next host"_s);
        QCOMPARE(town.window.page(), &town.workshop.page);
        town.trigger(u"Next host"_s);
        town.trigger(u"Previous host"_s);
        QCOMPARE(town.window.page(), &town.workshop.page);
    }

    // The handle that is drawn wider is so on every page, and at the next start.
    void thePanesAreAsWideOnEveryPage()
    {
        Town town;
        town.addWorkshop();
        town.window.resize(1200, 700);
        QTRY_COMPARE(town.workshop.page.sidebar().width(), 240);
        auto *handle = town.workshop.page.findChild<QSplitter *>()->handle(1);
        const QPoint middle = handle->rect().center();
        QTest::mousePress(handle, Qt::LeftButton, {}, middle);
        QTest::mouseMove(handle, middle + QPoint{60, 0});
        QTest::mouseRelease(handle, Qt::LeftButton, {}, middle + QPoint{60, 0});
        const int wider = town.workshop.page.sidebar().width();
        QVERIFY(wider > 280);
        QCOMPARE(town.window.paneWidths(), (PaneWidths{.sidebar = wider, .details = 300}));
        town.window.turnTo(&town.office.page);
        QTRY_COMPARE(town.office.page.sidebar().width(), wider);
        ChatPage another{town.look};
        town.window.setPaneWidths({.sidebar = 280, .details = 350});
        town.window.add(&another);
        town.window.turnTo(&another);
        QTRY_COMPARE(another.sidebar().width(), 280);
        town.window.remove(&another);
    }

    void eachStaysAsItWasLeft()
    {
        Town town;
        town.trigger(u"Details"_s);
        town.office.composer().setText(u"half a"_s);
        town.addWorkshop();
        QVERIFY(!town.workshop.page.details().isVisible());
        QCOMPARE(town.workshop.composer().text(), QString{});
        town.workshop.page.showRoom(&town.workshop.tea);
        town.trigger(u"Previous host"_s);
        QVERIFY(town.office.page.details().isVisible());
        QCOMPARE(town.office.composer().text(), u"half a"_s);
        QCOMPARE(town.office.page.roomPane().room(), &town.office.lobby);
        QCOMPARE(town.workshop.page.roomPane().room(), &town.workshop.tea);
    }

    void whatIsUnreadElsewhereIsCounted()
    {
        Town town;
        town.addWorkshop();
        receive(town.office.lobby, message(1, u"Hello"_s));
        HostEntry office = entry(town.workshop.list(), 0);
        QVERIFY(office.unread == 1 && !office.urgent);
        QVERIFY(town.window.windowTitle().startsWith(u"(1) "));
        auto call = message(2, u"@Ann!"_s);
        call.mentions = QList{self()};
        receive(town.office.lobby, call);
        office = entry(town.workshop.list(), 0);
        QVERIFY(office.unread == 2 && office.urgent);
        town.trigger(u"Previous host"_s);
        QVERIFY(QTest::qWaitForWindowActive(&town.window));
        town.trigger(u"Mark as read"_s);
        QCOMPARE(entry(town.office.list(), 0).unread, 0);
        QVERIFY(!town.window.windowTitle().startsWith(u"("));
    }

    void whoIsNotReachedIsMarkedAndSaid()
    {
        Town town;
        town.addWorkshop();
        const auto said = [&] {
            const QModelIndex index = town.workshop.list().model()->index(0, 0);
            return index.data(Qt::AccessibleTextRole).toString();
        };
        QVERIFY(entry(town.workshop.list(), 0).online && !said().contains(u"not connected"));
        const QImage before = town.workshop.list().grab().toImage();
        town.office.page.setStatus({.state = Status::State::Waiting, .retryIn = 5000});
        QVERIFY(!entry(town.workshop.list(), 0).online && said().contains(u"not connected"));
        QVERIFY(before != town.workshop.list().grab().toImage());
    }

    void inANarrowWindowTheRoomsOfAnotherComeFirst()
    {
        Town town;
        town.window.resize(380, 600);
        town.addWorkshop();
        town.workshop.page.panes().showSidebar();
        emit town.workshop.list().clicked(town.workshop.list().model()->index(0, 0));
        QVERIFY(town.office.page.sidebar().isVisible());
        QVERIFY(!town.office.page.roomPane().isVisible());
        town.window.resize(1000, 600);
        QVERIFY(town.office.page.roomPane().isVisible());
    }

    void theSwitcherLeadsToOtherHosts()
    {
        Town town;
        town.addWorkshop();
        town.trigger(u"Go to a room or person"_s);
        auto *field = town.workshop.page.findChild<Switcher *>()->findChild<QLineEdit *>();
        QTest::keyClicks(field, u"off"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(town.window.page(), &town.office.page);
    }

    void aPageOutOfSightDoesNotTakeTheKeyboard()
    {
        Town town;
        town.addWorkshop();
        QVERIFY(QTest::qWaitForWindowActive(&town.window));
        town.workshop.page.showRoom(&town.workshop.tea);
        QWidget *before = QApplication::focusWidget();
        QVERIFY(town.workshop.page.isAncestorOf(before));
        town.office.page.showRoom(&town.office.tea);
        QCOMPARE(QApplication::focusWidget(), before);
        town.window.turnTo(&town.office.page);
        QTRY_VERIFY(town.office.composer().isAncestorOf(QApplication::focusWidget()));
    }

    void theFirstPageHasAWayBack()
    {
        Town town;
        QVERIFY(QTest::qWaitForWindowActive(&town.window));
        QSignalSpy wanted{&town.window, &ChatWindow::anotherWanted};
        town.trigger(u"Join another host…"_s);
        QCOMPARE(wanted.count(), 1);
        town.window.showStart();
        auto *back = town.window.startPage().findChild<QPushButton *>();
        QVERIFY(back->isVisible() && back->text() == u"Back to \u2068Office\u2069"_s);
        back->click();
        QCOMPARE(town.window.page(), &town.office.page);
        town.window.showStart();
        QTest::keyClick(town.window.focusWidget(), Qt::Key_Escape);
        QCOMPARE(town.window.page(), &town.office.page);
    }

    void escapeEndsWhatIsUnderWayFirst()
    {
        Town town;
        QVERIFY(QTest::qWaitForWindowActive(&town.window));
        town.window.showStart();
        auto &start = town.window.startPage();
        QSignalSpy cancelled{&start, &StartPage::cancelRequested};
        start.setStatus({.state = Status::State::Connecting});
        QCOMPARE(qobject_cast<QPushButton *>(town.window.focusWidget())->text(), u"Cancel"_s);
        QTest::keyClick(&start, Qt::Key_Escape);
        QCOMPARE(cancelled.count(), 1);
        QVERIFY(!town.window.page());
        start.setStatus({});
        QVERIFY(qobject_cast<QLineEdit *>(town.window.focusWidget()));
        QTest::keyClick(&start, Qt::Key_Escape);
        QCOMPARE(town.window.page(), &town.office.page);
    }

    void theLastHostThatGoesLeavesTheFirstPage()
    {
        Town town;
        town.addWorkshop();
        QSignalSpy leaves{&town.window, &ChatWindow::leaveRequested};
        town.trigger(u"Leave this host"_s);
        QCOMPARE(leaves.first().first().value<ChatPage *>(), &town.workshop.page);
        town.window.remove(&town.workshop.page);
        QCOMPARE(town.window.page(), &town.office.page);
        town.window.remove(&town.office.page);
        QVERIFY(!town.window.page());
        QVERIFY(!town.window.startPage().findChild<QPushButton *>()->isVisible());
    }
};

QTEST_MAIN(tst_Hosts)
#include "tst_hosts.moc"
