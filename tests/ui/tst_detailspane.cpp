// SPDX-License-Identifier: MIT
// Members, pins and search beside a room; and the way from there into the conversation and back.
#include "support/conversation.h"
#include "ui/cardlist.h"
#include "ui/chatpage.h"
#include "ui/chatwindow.h"
#include "ui/detailspane.h"
#include "ui/editspopup.h"
#include "ui/look.h"
#include "ui/memberpane.h"
#include "ui/panenotice.h"
#include "ui/pinnedpane.h"
#include "ui/roomlistmodel.h"
#include "ui/roompane.h"
#include "ui/searchhint.h"
#include "ui/searchpane.h"
#include "ui/sidebar.h"
#include "ui/timelineview.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>

using namespace Conversation;
using Client::Room;
using Client::Status;
using Protocol::RoomId;
using Tab = DetailsPane::Tab;

class tst_DetailsPane : public QObject
{
    Q_OBJECT

    struct House
    {
        House()
        {
            window.add(&page);
            window.turnTo(&page);
            page.setSelf(self());
            for (Room *room : {&lobby, &tea})
                page.sidebar().rooms().add(room);
            enter(lobby, 0);
            enter(tea, 0);
            lobby.timeline().insertPage(Conversation::page(1, 300), self().id);
            tea.timeline().insertPage(Conversation::page(1, 3), self().id);
            search.setOnline(true);
            page.details().search().setSearch(&search);
            page.setStatus({.state = Status::State::Online});
            window.resize(1000, 700);
            window.show();
            page.showRoom(&lobby);
        }

        template <class Widget>
        Widget &part()
        {
            return *window.findChild<Widget *>();
        }

        void trigger(const QString &text)
        {
            for (auto *action : window.findChildren<QAction *>())
                if (action->text() == text)
                    return action->trigger();
            QFAIL(qPrintable(text));
        }

        QLineEdit &field() { return *part<SearchPane>().findChild<QLineEdit *>(); }
        CardList &hits() { return *part<SearchPane>().findChild<CardList *>(); }
        PaneNotice &notice() { return *part<SearchPane>().findChild<PaneNotice *>(); }

        void look(const QString &query)
        {
            QTest::keyClicks(&field(), query);
            QTest::keyClick(&field(), Qt::Key_Return);
        }

        const Protocol::Search &asked() const
        {
            return *std::get_if<Protocol::Search>(&sent.last().first);
        }

        void answer(const QList<Protocol::TextPosted> &found, std::optional<qint64> next = {})
        {
            const Protocol::SearchPage hits{.messages = found, .next = next};
            requests.answer({.message = hits, .ref = sent.last().second});
        }

        QList<std::pair<Protocol::Message, Protocol::Ref>> sent;
        Client::Requests requests{[this](const Protocol::Message &command, Protocol::Ref ref) {
                                      sent.append({command, ref});
                                  },
                                  {}};
        Client::Search search{requests};
        Look theme;
        Room lobby{RoomId{u"r_lobby"_s}, u"lobby"_s};
        Room tea{RoomId{u"r_tea"_s}, u"tea"_s};
        ChatWindow window{theme, {.name = u"Ann"_s}};
        ChatPage page{theme};
    };

    static Protocol::TextPosted inTea(qint64 seq, const QString &text)
    {
        auto hit = message(seq, text);
        hit.room = RoomId{u"r_tea"_s};
        return hit;
    }

private slots:
    void theTabsShowOneThingAtATime()
    {
        House house;
        house.trigger(u"Details"_s);
        QVERIFY(house.part<MemberPane>().isVisible());
        house.part<QTabBar>().setCurrentIndex(int(Tab::Pinned));
        QVERIFY(house.part<PinnedPane>().isVisible() && !house.part<MemberPane>().isVisible());
        house.trigger(u"Details"_s);
        QVERIFY(!house.part<DetailsPane>().isVisible());
    }

    void pinsAreAskedForOnceSomebodyLooks()
    {
        House house;
        QSignalSpy wanted{&house.page.wishes(), &Wishes::pinsWanted};
        house.trigger(u"Details"_s);
        QCOMPARE(wanted.count(), 0);
        house.part<DetailsPane>().show(Tab::Pinned);
        QCOMPARE(wanted.takeFirst().first().value<RoomId>(), house.lobby.id());
        auto *notice = house.part<PinnedPane>().findChild<PaneNotice *>();
        QVERIFY(notice->isVisible());
        setPins(house.lobby, {});
        QVERIFY(notice->findChild<QLabel *>()->text().startsWith(u"Nothing"));
        setPins(house.lobby, {message(7, u"message 7"_s)});
        QVERIFY(!notice->isVisible());
        house.page.showRoom(&house.tea);
        QCOMPARE(wanted.takeFirst().first().value<RoomId>(), house.tea.id());
    }

    void aPinLeadsToItsMessageAndIsTakenAway()
    {
        House house;
        QSignalSpy places{&house.page.wishes(), &Wishes::placeWanted};
        QSignalSpy pinned{&house.page.wishes(), &Wishes::pinRequested};
        setPins(house.lobby, {message(7, u"message 7"_s), message(8, u"message 8"_s)});
        house.trigger(u"Details"_s);
        house.part<DetailsPane>().show(Tab::Pinned);
        auto *list = house.part<PinnedPane>().findChild<CardList *>();
        const QRect second = list->visualRect(list->model()->index(1, 0));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, second.center());
        QCOMPARE(places.takeFirst().at(1).toLongLong(), 8);
        QTest::keyClick(list, Qt::Key_Up);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(pinned.first().at(1).toLongLong(), 7);
        QCOMPARE(pinned.first().at(2).toBool(), false);
        const QPoint button{second.right() - 20, second.top() + 18};
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, button);
        QCOMPARE(pinned.last().at(1).toLongLong(), 8);
        QCOMPARE(places.count(), 0);
    }

    void findingBeginsInTheRoomThatIsOpen()
    {
        House house;
        house.trigger(u"Find in this room"_s);
        QCOMPARE(house.window.focusWidget(), &house.field());
        QVERIFY(house.part<SearchHint>().isVisible());
        house.look(u"tea from:Ben"_s);
        QCOMPARE(house.asked().query, u"tea from:Ben"_s);
        QCOMPARE(house.asked().room, house.lobby.id());
    }

    void everywhereIsEverywhere()
    {
        House house;
        house.trigger(u"Find everywhere"_s);
        house.look(u"tea"_s);
        QVERIFY(!house.asked().room);
        house.answer({inTea(2, u"Green tea"_s)});
        const QModelIndex hit = house.hits().model()->index(0, 0);
        QVERIFY(hit.data(Qt::AccessibleTextRole).toString().contains(u"tea"));
        QVERIFY(hit.data(Qt::AccessibleTextRole).toString().startsWith(u"# "));
    }

    void whoPausesHasAskedToo()
    {
        House house;
        house.trigger(u"Find in this room"_s);
        QTest::keyClicks(&house.field(), u"tea"_s);
        QVERIFY(house.sent.isEmpty());
        QTRY_COMPARE(house.sent.size(), 1);
    }

    void theKeyboardWalksThroughWhatWasFound()
    {
        House house;
        QSignalSpy places{&house.page.wishes(), &Wishes::placeWanted};
        house.trigger(u"Find in this room"_s);
        house.look(u"message"_s);
        house.answer({message(9, u"message 9"_s), message(5, u"message 5"_s)});
        QTest::keyClick(&house.field(), Qt::Key_Down);
        QTest::keyClick(&house.field(), Qt::Key_Return);
        QCOMPARE(places.takeFirst().at(1).toLongLong(), 5);
        house.page.showPlace(&house.lobby, 5);
        QCOMPARE(house.window.focusWidget(), &house.field());
        QTest::keyClick(&house.field(), Qt::Key_Up);
        QTest::keyClick(&house.field(), Qt::Key_Return);
        QCOMPARE(places.takeFirst().at(1).toLongLong(), 9);
        QTest::keyClick(&house.field(), Qt::Key_Escape);
        QVERIFY(!house.part<DetailsPane>().isVisible());
        QCOMPARE(house.window.focusWidget(), &house.part<QTextEdit>());
    }

    void moreIsFetchedBehindTheLastHit()
    {
        House house;
        house.trigger(u"Find in this room"_s);
        house.look(u"message"_s);
        house.answer(page(1, 30), 77);
        QAbstractItemModel *model = house.hits().model();
        const auto asked = house.sent.size();
        if (model->canFetchMore({}))
            model->fetchMore({});
        QVERIFY(house.sent.size() > asked || house.asked().before == 77);
        QCOMPARE(house.asked().before, 77);
        house.answer(page(31, 40));
        QCOMPARE(model->rowCount(), 40);
        QVERIFY(!model->canFetchMore({}));
    }

    void nothingFoundOffersToLookEverywhere()
    {
        House house;
        house.trigger(u"Find in this room"_s);
        house.look(u"cake has:link"_s);
        house.answer({});
        const auto labels = house.notice().findChildren<QLabel *>();
        QVERIFY(house.notice().isVisible());
        QVERIFY(labels.at(0)->text().contains(u"cake"));
        QVERIFY(labels.at(1)->text().contains(u"has:link"));
        house.notice().findChild<QPushButton *>()->click();
        QVERIFY(!house.asked().room);
        house.answer({});
        QVERIFY(house.notice().findChild<QPushButton *>()->isHidden());
    }

    void whoIsOfflineIsToldAndLooksAgainLater()
    {
        House house;
        house.search.setOnline(false);
        house.page.setStatus({.state = Status::State::Waiting});
        house.trigger(u"Find in this room"_s);
        house.look(u"tea"_s);
        QVERIFY(house.notice().isVisible());
        QVERIFY(house.sent.isEmpty());
        house.search.setOnline(true);
        house.page.setStatus({.state = Status::State::Online});
        QCOMPARE(house.sent.size(), 1);
        house.answer({message(5, u"tea"_s)});
        QVERIFY(house.hits().isVisible());
    }

    void aRefusalIsSaidWhereOneLooks()
    {
        House house;
        house.trigger(u"Find in this room"_s);
        house.look(u"tea"_s);
        house.requests.answer({.message = Protocol::Refusal{.code = u"forbidden"_s},
                               .ref = house.sent.last().second});
        QVERIFY(house.notice().isVisible());
        QVERIFY(house.notice().findChild<QLabel *>()->text().contains(u"failed"));
    }

    void aHitInARoomNotEnteredIsShownOnceOneIsIn()
    {
        House house;
        Room attic{RoomId{u"r_attic"_s}, u"attic"_s};
        house.page.sidebar().rooms().add(&attic);
        QSignalSpy joins{&house.page.wishes(), &Wishes::joinRequested};
        QSignalSpy places{&house.page.wishes(), &Wishes::placeWanted};
        emit house.part<SearchPane>().placeWanted(attic.id(), 4);
        QCOMPARE(joins.takeFirst().first().value<RoomId>(), attic.id());
        QCOMPARE(places.count(), 0);
        enter(attic, 9);
        house.page.showRoom(&attic);
        QCOMPARE(places.takeFirst().at(1).toLongLong(), 4);
        house.page.removeRoom(&attic);
    }

    void backAndForwardLeadThroughRoomsAndPlaces()
    {
        House house;
        QSignalSpy places{&house.page.wishes(), &Wishes::placeWanted};
        house.page.showPlace(&house.lobby, 50);
        house.page.showRoom(&house.tea);
        house.trigger(u"Where you were before"_s);
        QCOMPARE(places.takeFirst(),
                 (QVariantList{QVariant::fromValue(house.lobby.id()), qint64(50)}));
        house.page.showPlace(&house.lobby, 50); // what comes of it is no new place
        QCOMPARE(house.part<RoomPane>().room(), &house.lobby);
        house.trigger(u"Where you were before"_s);
        QVERIFY(house.part<TimelineView>().atEnd());
        house.trigger(u"Forward again"_s);
        QCOMPARE(places.takeFirst().at(1).toLongLong(), 50);
        QTest::mouseClick(house.window.windowHandle(), Qt::ForwardButton, {}, QPoint{400, 300});
        QCOMPARE(house.part<RoomPane>().room(), &house.tea);
        QTest::mouseClick(house.window.windowHandle(), Qt::BackButton, {}, QPoint{400, 300});
        QCOMPARE(places.count(), 1);
    }

    void earlierWordingsAreShownToWhoAskedForThem()
    {
        House house;
        QSignalSpy wanted{&house.page.wishes(), &Wishes::editsWanted};
        const Protocol::EditsPage edits{.room = house.lobby.id(),
                                        .seq = 300,
                                        .edits = {{noon(), u"frist"_s}, {noon(1), u"first"_s}}};
        house.page.roomPane().showEdits(edits);
        QVERIFY(!house.window.findChild<EditsPopup *>());
        emit house.part<TimelineView>().editsWanted(300);
        QCOMPARE(wanted.first().first().value<RoomId>(), house.lobby.id());
        house.page.roomPane().showEdits(edits);
        auto *list = house.part<EditsPopup>().findChild<CardList *>();
        QCOMPARE(list->model()->rowCount(), 2);
        QCOMPARE(list->model()->index(0, 0).data().toString(), u"first"_s);
        QTest::keyClick(&house.part<EditsPopup>(), Qt::Key_Escape);
        QTRY_VERIFY(!house.window.findChild<EditsPopup *>());
    }

    void aPlaceThatIsNotThereIsSaid()
    {
        House house;
        house.page.showPlace(&house.lobby, 0);
        bool said = false;
        for (const auto *label : house.part<RoomPane>().findChildren<QLabel *>())
            said = said || (label->isVisible() && label->text().contains(u"not there any more"));
        QVERIFY(said);
    }

    void inANarrowWindowAHitTakesTheWholeWidth()
    {
        House house;
        house.window.resize(400, 700);
        house.trigger(u"Find in this room"_s);
        QVERIFY(!house.part<RoomPane>().isVisible());
        house.page.showPlace(&house.lobby, 50);
        QVERIFY(house.part<RoomPane>().isVisible());
        QVERIFY(!house.part<DetailsPane>().isVisible());
    }
};

QTEST_MAIN(tst_DetailsPane)
#include "tst_detailspane.moc"
