// SPDX-License-Identifier: MIT
#include "support/conversation.h"
#include "ui/banner.h"
#include "ui/chatpage.h"
#include "ui/chatwindow.h"
#include "ui/composer.h"
#include "ui/composerpane.h"
#include "ui/composerstrip.h"
#include "ui/emptyroom.h"
#include "ui/hostbar.h"
#include "ui/hostingactions.h"
#include "ui/invitedialog.h"
#include "ui/label.h"
#include "ui/look.h"
#include "ui/mebar.h"
#include "ui/memberpane.h"
#include "ui/newroomdialog.h"
#include "ui/preferenceactions.h"
#include "ui/roomlistmodel.h"
#include "ui/roompane.h"
#include "ui/shortcutlist.h"
#include "ui/shortcuts.h"
#include "ui/sidebar.h"
#include "ui/switcher.h"
#include "ui/timelineview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

using namespace Conversation;
using Client::Room;
using Client::Status;
using Protocol::ErrorCode;
using Protocol::RoomId;

class tst_ChatWindow : public QObject
{
    Q_OBJECT

    struct House
    {
        House()
        {
            window.add(&page);
            window.turnTo(&page);
            page.sidebar().hostBar().setPlace(u"Ann's room"_s);
            page.setSelf(self());
            for (Room *room : {&lobby, &tea, &attic})
                page.sidebar().rooms().add(room);
            enter(lobby, 0);
            enter(tea, 0);
            page.setStatus({.state = Status::State::Online});
            page.showRoom(&lobby);
            window.show();
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

        Look look;
        Room lobby{RoomId{u"r_lobby"_s}, u"lobby"_s};
        Room tea{RoomId{u"r_tea"_s}, u"tea"_s};
        Room attic{RoomId{u"r_attic"_s}, u"attic"_s};
        ChatWindow window{look, {.name = u"Ann"_s}};
        ChatPage page{look};

        void setHosting(const std::optional<HostCard> &card)
        {
            page.setHosting(card);
            window.hosting().setCard(card);
        }
    };

private slots:
    void theFirstPageComesFirst()
    {
        Look look;
        ChatWindow window{look, {.name = u"Ann"_s}};
        ChatPage page{look};
        window.show();
        QVERIFY(window.startPage().isVisible() && !window.page());
        window.add(&page);
        QVERIFY(window.startPage().isVisible()); // whoever joined it turns to it
        window.turnTo(&page);
        QVERIFY(page.isVisible());
        page.setStatus({.state = Status::State::Waiting, .retryIn = 5000});
        QVERIFY(page.isVisible()); // no reason to send anybody away
        window.remove(&page);
        QVERIFY(window.startPage().isVisible() && !window.page());
    }

    void aTextIsWishedIntoTheRoomShown()
    {
        House house;
        QSignalSpy posts{&house.part<ComposerPane>(), &ComposerPane::postRequested};
        auto &edit = house.part<QTextEdit>();
        QTest::keyClicks(&edit, u"Hello"_s);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(posts.count(), 1);
        QCOMPARE(posts.first().at(0).value<RoomId>(), house.lobby.id());
        QCOMPARE(posts.first().at(1).toString(), u"Hello"_s);
    }

    void everyRoomKeepsItsDraft()
    {
        House house;
        auto &composer = house.part<Composer>();
        composer.setText(u"half a"_s);
        house.page.showRoom(&house.tea);
        QCOMPARE(composer.text(), QString{});
        composer.setText(u"other"_s);
        house.page.showRoom(&house.lobby);
        QCOMPARE(composer.text(), u"half a"_s);
        house.page.showRoom(&house.tea);
        QCOMPARE(composer.text(), u"other"_s);
    }

    void aFewLettersLeadToARoom()
    {
        House house;
        house.trigger(u"Go to a room or person"_s);
        auto *field = house.part<Switcher>().findChild<QLineEdit *>();
        QTest::keyClicks(field, u"te"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(house.part<RoomPane>().room(), &house.tea);
    }

    void aNameThatNoRoomHasMakesOne()
    {
        House house;
        QSignalSpy joins{&house.page, &ChatPage::roomNamed};
        house.trigger(u"Go to a room or person"_s);
        auto *field = house.part<Switcher>().findChild<QLineEdit *>();
        QTest::keyClicks(field, u"  reading  "_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(joins.first().first().toString(), u"reading"_s);
    }

    void somebodyIsWrittenToWithoutARoomSoFar()
    {
        House house;
        Client::People people;
        people.put({.id = member(u"Ben"_s).id, .name = u"Ben"_s});
        house.page.setPeople(&people);
        QSignalSpy created{&house.page.wishes(), &Wishes::createRequested};
        house.trigger(u"Go to a room or person"_s);
        auto *field = house.part<Switcher>().findChild<QLineEdit *>();
        QTest::keyClicks(field, u"ben"_s);
        QTest::keyClick(field, Qt::Key_Return);
        const auto wish = created.first().first().value<Protocol::CreateRoom>();
        QCOMPARE(wish.roomKind, Protocol::RoomKind::Direct);
        QCOMPARE(*wish.members, QList{member(u"Ben"_s).id});
    }

    void aClickShowsARoomOrJoinsIt()
    {
        House house;
        QSignalSpy joins{&house.page.wishes(), &Wishes::joinRequested};
        auto *list = qobject_cast<QListView *>(house.page.sidebar().roomList());
        emit list->clicked(list->model()->index(1, 0));
        QCOMPARE(house.part<RoomPane>().room(), &house.tea);
        const auto entry = list->model()->index(1, 0).data(RoomListModel::EntryRole);
        QVERIFY(entry.value<RoomEntry>().shown);
        QCOMPARE(joins.count(), 0);
        emit list->clicked(list->model()->index(2, 0));
        QCOMPARE(joins.first().first().value<RoomId>(), house.attic.id()); // never by name
        QCOMPARE(house.part<RoomPane>().room(), &house.tea);
    }

    void shortcutsGoFromRoomToRoom()
    {
        House house;
        house.trigger(u"Next room"_s);
        QCOMPARE(house.part<RoomPane>().room(), &house.tea);
        house.trigger(u"Next room"_s);
        QCOMPARE(house.part<RoomPane>().room(), &house.lobby);
        house.trigger(u"Previous room"_s);
        QCOMPARE(house.part<RoomPane>().room(), &house.tea);
        house.trigger(u"Close the room"_s);
        QCOMPARE(house.part<RoomPane>().room(), nullptr);
    }

    void numbersGoToPlacesInTheList()
    {
        House house;
        QVERIFY(QTest::qWaitForWindowActive(&house.window));
        QSignalSpy joins{&house.page.wishes(), &Wishes::joinRequested};
        QTest::keyClick(&house.part<QTextEdit>(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(house.part<RoomPane>().room(), &house.tea);
        QTest::keyClick(&house.part<QTextEdit>(), Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(house.part<RoomPane>().room(), &house.lobby);
        QTest::keyClick(&house.part<QTextEdit>(), Qt::Key_8, Qt::ControlModifier); // nothing there
        QCOMPARE(house.part<RoomPane>().room(), &house.lobby);
        QCOMPARE(joins.count(), 0);
    }

    // From the field; where something is written there, Ctrl+Home and Ctrl+End are the text's.
    void keysOfTheFieldMoveTheConversation()
    {
        House house;
        QVERIFY(QTest::qWaitForWindowActive(&house.window));
        house.lobby.timeline().insertPage(page(1, 100), self().id);
        auto &view = house.part<TimelineView>();
        auto &edit = house.part<QTextEdit>();
        QTRY_VERIFY(view.strip().maximum() > 0 && view.atEnd());
        const auto press = [&](Qt::Key key, Qt::KeyboardModifier with) {
            QTest::keyClick(&edit, key, with);
        };
        press(Qt::Key_Home, Qt::ControlModifier);
        QVERIFY(!view.atEnd());
        press(Qt::Key_End, Qt::ControlModifier);
        QVERIFY(view.atEnd());
        QSignalSpy unread{&house.part<RoomPane>(), &RoomPane::unreadWanted};
        press(Qt::Key_PageUp, Qt::ShiftModifier);
        QCOMPARE(unread.count(), 1);
        press(Qt::Key_Up, Qt::ControlModifier);
        press(Qt::Key_Up, Qt::ControlModifier);
        QVERIFY(house.part<ComposerStrip>().isVisible());
        QTest::keyClicks(&edit, u"text"_s);
        press(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(edit.textCursor().position(), 0);
        press(Qt::Key_Down, Qt::ControlModifier);
        press(Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(house.part<ComposerStrip>().isHidden());
        press(Qt::Key_PageUp, Qt::ShiftModifier);
        QCOMPARE(unread.count(), 2);
        QCOMPARE(house.part<Composer>().text(), u"text"_s);
    }

    void whatIsBelowTheReaderIsReadOnWish()
    {
        House house;
        house.lobby.timeline().insertPage(page(1, 100), self().id);
        house.lobby.markRead();
        QTest::keyClick(&house.part<TimelineView>(), Qt::Key_PageUp);
        receive(house.lobby, message(101, u"new"_s));
        QCOMPARE(house.lobby.unread(), 1);
        house.trigger(u"Mark as read"_s);
        QCOMPARE(house.lobby.unread(), 0);
    }

    void shortcutsGoToWhatIsUnread()
    {
        House house;
        QVERIFY(QTest::qWaitForWindowActive(&house.window));
        house.trigger(u"Next unread room"_s);
        QCOMPARE(house.part<RoomPane>().room(), &house.lobby);
        receive(house.tea, message(1, u"Hello"_s));
        house.trigger(u"Previous unread room"_s);
        QCOMPARE(house.part<RoomPane>().room(), &house.tea);
    }

    void aRoomThatGoesGivesWayToAnother()
    {
        House house;
        house.page.removeRoom(&house.lobby);
        QCOMPARE(house.part<RoomPane>().room(), &house.tea);
        house.page.removeRoom(&house.tea);
        QCOMPARE(house.part<RoomPane>().room(), nullptr);
    }

    void membersAreShownOnWish()
    {
        House house;
        house.lobby.roster().put(self());
        QVERIFY(!house.part<MemberPane>().isVisible());
        house.trigger(u"Details"_s);
        QVERIFY(house.part<MemberPane>().isVisible());
        QCOMPARE(house.part<MemberPane>().findChild<QListView *>()->model()->rowCount(), 1);
        house.trigger(u"Details"_s);
        QVERIFY(!house.part<MemberPane>().isVisible());
    }

    void aNarrowWindowShowsOnePaneAtATime()
    {
        House house;
        house.window.resize(380, 600);
        QVERIFY(house.part<RoomPane>().isVisible());
        QVERIFY(!house.part<Sidebar>().isVisible());
        QVERIFY(house.part<RoomPane>().width() <= 380);
        house.part<RoomPane>().findChild<QToolButton *>()->click(); // the way back
        QVERIFY(house.part<Sidebar>().isVisible());
        QVERIFY(!house.part<RoomPane>().isVisible());
        house.page.showRoom(&house.tea);
        QVERIFY(house.part<RoomPane>().isVisible());
        house.trigger(u"Details"_s);
        QVERIFY(house.part<MemberPane>().isVisible());
        QVERIFY(!house.part<RoomPane>().isVisible());
        house.window.resize(1000, 600);
        QVERIFY(house.part<RoomPane>().isVisible());
        QVERIFY(house.part<Sidebar>().isVisible());
    }

    void whatIsSeenIsRead()
    {
        House house;
        house.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&house.window));
        receive(house.lobby, message(1, u"Hello"_s));
        receive(house.tea, message(1, u"Hello"_s));
        QCOMPARE(house.lobby.unread(), 0);
        QCOMPARE(house.tea.unread(), 1);
        QVERIFY(house.window.windowTitle().startsWith(u"(1) "));
        house.page.showRoom(&house.tea);
        QCOMPARE(house.tea.unread(), 0);
        QVERIFY(!house.window.windowTitle().startsWith(u"("));
    }

    void whatIsBelowTheReaderIsNotRead()
    {
        House house;
        QVERIFY(QTest::qWaitForWindowActive(&house.window));
        house.lobby.timeline().insertPage(page(1, 100), self().id);
        auto &view = house.part<TimelineView>();
        QTRY_VERIFY(!view.strip().visible().empty());
        house.lobby.markRead();
        QTest::keyClick(&view, Qt::Key_PageUp);
        receive(house.lobby, message(101, u"new"_s));
        QCOMPARE(house.lobby.unread(), 1);
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(house.lobby.unread(), 0);
    }

    void olderMessagesAreWishedForOnlyWhereThereAreSome()
    {
        House house;
        QSignalSpy wanted{&house.part<RoomPane>(), &RoomPane::olderWanted};
        house.lobby.timeline().insertPage(page(501, 600), self().id);
        auto &view = house.part<TimelineView>();
        view.strip();
        QTest::keyClick(&view, Qt::Key_Home);
        QVERIFY(wanted.count() > 0);
        house.lobby.timeline().markStart();
        wanted.clear();
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(wanted.count(), 0);
    }

    void aNewRoomSaysSo()
    {
        House house;
        house.tea.timeline().markStart();
        house.page.showRoom(&house.tea);
        QVERIFY(house.part<EmptyRoom>().isVisible());
        receive(house.tea, message(1, u"Hello"_s));
        QVERIFY(!house.part<EmptyRoom>().isVisible());
    }

    void whoIsAloneOnHisHostSeesTheAddress()
    {
        House house;
        house.tea.timeline().markStart();
        house.page.showRoom(&house.tea);
        QVERIFY(!house.part<HostPanel>().isVisible());
        HostCard card{.place = u"Ann's room"_s, .addresses = {u"http://192.168.1.20:7478/"_s}};
        house.setHosting(card);
        QVERIFY(house.part<HostPanel>().isVisible());
        QVERIFY(!house.part<EmptyRoom>().findChild<QLabel *>(u"badge"_s)->isVisible());
        house.part<HostPanel>().findChild<QPushButton *>()->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"http://192.168.1.20:7478/"_s);
        card.people = 1;
        house.setHosting(card);
        QVERIFY(!house.part<HostPanel>().isVisible());
    }

    void nobodyIsAskedWhenNobodyIsConcerned()
    {
        House house;
        QSignalSpy quits{&house.window, &ChatWindow::quitRequested};
        house.setHosting(HostCard{});
        QVERIFY(house.window.close());
        QCOMPARE(quits.count(), 1);
    }

    void whoHostsOthersIsAskedBeforeClosing()
    {
        House house;
        QSignalSpy quits{&house.window, &ChatWindow::quitRequested};
        house.setHosting(HostCard{.people = 4});
        QVERIFY(!house.window.close());
        QCOMPARE(quits.count(), 0);
        auto &box = house.part<QMessageBox>();
        QVERIFY(box.informativeText().startsWith(u"4 people"));
        box.buttons().first()->click();
        if (quits.isEmpty())
            box.buttons().last()->click();
        QCOMPARE(quits.count(), 1);
        QVERIFY(house.window.close()); // and is not asked again
        QCOMPARE(quits.count(), 1);
    }

    void aWindowMayBeClosedAndGoOn()
    {
        House house;
        QSignalSpy quits{&house.window, &ChatWindow::quitRequested};
        QSignalSpy hidden{&house.window, &ChatWindow::hidden};
        house.window.setOnClose([] { return CloseAction::Background; });
        house.setHosting(HostCard{.people = 4});
        QVERIFY(house.window.close());
        QVERIFY(!house.window.isVisible());
        QCOMPARE(hidden.count(), 1);
        QCOMPARE(quits.count(), 0);
        house.window.bringUp();
        QVERIFY(house.window.isVisible());
        house.setHosting({});
        house.window.quitIfMeant(); // which is another thing than closing
        QCOMPARE(quits.count(), 1);
    }

    void aWindowMayGoToTheTaskBar()
    {
        House house;
        QSignalSpy quits{&house.window, &ChatWindow::quitRequested};
        house.window.setOnClose([] { return CloseAction::TaskBar; });
        house.setHosting(HostCard{.people = 4});
        QVERIFY(!house.window.close());
        QVERIFY(house.window.isMinimized() && house.window.isVisible());
        QCOMPARE(quits.count(), 0);
        house.window.bringUp();
        QVERIFY(!house.window.isMinimized());
        house.setHosting({});
        house.window.quitIfMeant();
        QCOMPARE(quits.count(), 1);
        QVERIFY(house.window.close());
    }

    void theBellSilencesAndSaysSo()
    {
        House house;
        QSignalSpy changed{&house.window.preferenceActions(), &PreferenceActions::changed};
        const auto buttons = house.part<MeBar>().findChildren<QToolButton *>();
        auto *bell = *std::ranges::find(buttons, house.window.preferenceActions().doNotDisturb(),
                                        &QToolButton::defaultAction);
        QVERIFY(!bell->accessibleName().isEmpty());
        bell->click();
        QVERIFY(bell->isChecked());
        QVERIFY(house.window.preferenceActions().preferences().doNotDisturb);
        house.window.preferenceActions().doNotDisturb()->trigger();
        QVERIFY(!bell->isChecked());
        QCOMPARE(changed.count(), 2);
    }

    void everyShortcutIsListed()
    {
        House house;
        house.window.preferenceActions().showShortcuts()->trigger();
        QStringList words;
        for (const auto *row : house.part<ShortcutDialog>().findChildren<ShortcutRow *>())
            words.append(row->words());
        for (const QAction *action : house.window.actions()) {
            if (!action->shortcut().isEmpty())
                QVERIFY2(words.contains(action->text().remove(u'…')), qPrintable(action->text()));
        }
        for (const CommandRow &row : commandTable())
            QVERIFY2(words.contains(house.window.shortcuts().words(row.command)), row.name);
        QVERIFY(words.contains(u"Bold"_s));
        QVERIFY(words.contains(u"Reply"_s));
    }

    void whatShowsKeysFollowsThem()
    {
        House house;
        const auto button = [&](const QString &name) {
            const auto all = house.page.findChildren<QAbstractButton *>();
            const auto found = std::ranges::find(all, name, &QWidget::accessibleName);
            return found != all.end() ? *found : nullptr;
        };
        QAbstractButton *find = button(u"Find in this room"_s);
        QAbstractButton *go = button(u"Go to a room or person"_s);
        QVERIFY(find->toolTip().contains(u"Ctrl+F"_s));
        QVERIFY(go->text().contains(u"Ctrl+K"_s));
        house.window.shortcuts().set(Command::FindHere, {Qt::Key_F3});
        house.window.shortcuts().set(Command::GoTo, {Qt::CTRL | Qt::Key_J});
        QVERIFY(find->toolTip().contains(u"F3"_s));
        QVERIFY(go->text().contains(u"Ctrl+J"_s));
    }

    void otherKeysLeadThere()
    {
        House house;
        QVERIFY(QTest::qWaitForWindowActive(&house.window));
        house.window.shortcuts().set(Command::NextRoom, {Qt::CTRL | Qt::Key_J});
        QTest::keyClick(&house.part<QTextEdit>(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(house.page.roomPane().room(), &house.lobby);
        QTest::keyClick(&house.part<QTextEdit>(), Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(house.page.roomPane().room(), &house.tea);
    }

    void f11FillsTheScreenAndGivesItBack()
    {
        House house;
        house.window.preferenceActions().fullScreen()->trigger();
        QVERIFY(house.window.isFullScreen());
        house.window.preferenceActions().fullScreen()->trigger();
        QVERIFY(!house.window.isFullScreen());
    }

    void aNameIsChangedInItsPlace()
    {
        House house;
        QSignalSpy renames{&house.part<MeBar>(), &MeBar::renameRequested};
        auto &bar = house.part<MeBar>();
        bar.findChild<QPushButton *>()->click();
        auto *edit = bar.findChild<QLineEdit *>();
        QVERIFY(edit->isVisible());
        QCOMPARE(edit->text(), u"Ann"_s);
        edit->setText(u" "_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(renames.count(), 0);
        edit->setText(u"Anna"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(renames.first().first().toString(), u"Anna"_s);
        QVERIFY(!edit->isVisible());
    }

    void aClickOnSomebodyLeadsToTheConversation()
    {
        House house;
        house.lobby.roster().put(self());
        house.lobby.roster().put(member(u"Ben"_s));
        QSignalSpy created{&house.page.wishes(), &Wishes::createRequested};
        auto *list = house.part<MemberPane>().findChild<QListView *>();
        emit list->clicked(list->model()->index(0, 0)); // oneself
        QCOMPARE(created.count(), 0);
        emit list->clicked(list->model()->index(1, 0));
        const auto wish = created.first().first().value<Protocol::CreateRoom>();
        QCOMPARE(wish.roomKind, Protocol::RoomKind::Direct);
        QCOMPARE(*wish.members, QList{member(u"Ben"_s).id});
    }

    void howOneIsIsChosenAndSaid()
    {
        House house;
        Client::People people;
        house.page.setPeople(&people);
        people.put({.id = self().id,
                    .name = u"Ann"_s,
                    .availability = Protocol::Availability::Away,
                    .status = u"at lunch"_s});
        auto &bar = house.part<MeBar>();
        QSignalSpy wishes{&house.page.wishes(), &Wishes::presenceRequested};
        QMenu *menu = bar.findChild<QMenu *>();
        emit menu->aboutToShow();
        QVERIFY(menu->actions().at(1)->isChecked());
        menu->actions().at(2)->trigger();
        QCOMPARE(wishes.last().at(0).value<Protocol::Availability>(), Protocol::Availability::Busy);
        QCOMPARE(wishes.last().at(1).toString(), u"at lunch"_s);

        bar.startStatus();
        auto *edit = bar.findChild<QLineEdit *>();
        QCOMPARE(edit->text(), u"at lunch"_s);
        edit->setText(QString{1000, u'x'});
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(wishes.count(), 1); // too long, and said so
        edit->setText(u"in a meeting"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(wishes.last().at(1).toString(), u"in a meeting"_s);
    }

    void aRoomIsMadeOrTheDialogSaysWhyNot()
    {
        House house;
        QSignalSpy created{&house.page.wishes(), &Wishes::createRequested};
        emit house.part<Sidebar>().newRoomRequested();
        auto &dialog = house.part<NewRoomDialog>();
        auto *make = dialog.findChildren<QPushButton *>().last();
        const auto error = [&] {
            for (auto *label : dialog.findChildren<Label *>())
                if (label->property("role") == u"error"_s)
                    return label->text();
            return QString{};
        };
        make->click();
        QCOMPARE(created.count(), 0); // it has no name
        QVERIFY(!error().isEmpty());
        dialog.findChild<QLineEdit *>()->setText(u"reading"_s);
        make->click();
        const auto wish = created.first().first().value<Protocol::CreateRoom>();
        QCOMPARE(*wish.name, u"reading"_s);
        QCOMPARE(wish.roomKind, Protocol::RoomKind::Public);
        QVERIFY(!make->isEnabled() && error().isEmpty());
        const auto answer = [&created](const Protocol::Result<> &outcome) {
            created.last().last().value<Client::Answered>()(outcome);
        };
        answer(ErrorCode::Taken);
        QVERIFY(dialog.isVisible() && make->isEnabled() && !error().isEmpty());
        QVERIFY(!house.part<Banner>().isVisible());
        make->click();
        house.page.showRoom(&house.tea); // by another wish
        QVERIFY(dialog.isVisible());
        answer({});
        QVERIFY(!dialog.isVisible());
    }

    void aGroupNeedsNoNameButPeople()
    {
        House house;
        Client::People people;
        for (const auto &name : {u"Ann"_s, u"Ben"_s, u"Zoë"_s})
            people.put({.id = name == u"Ann" ? self().id : member(name).id, .name = name});
        house.page.setPeople(&people);
        QSignalSpy created{&house.page.wishes(), &Wishes::createRequested};
        emit house.part<Sidebar>().newRoomRequested();
        auto &dialog = house.part<NewRoomDialog>();
        dialog.findChildren<QRadioButton *>().last()->click();
        auto *list = dialog.findChild<QListWidget *>();
        QCOMPARE(list->count(), 2); // the others
        list->item(1)->setCheckState(Qt::Checked);
        dialog.findChildren<QPushButton *>().last()->click();
        const auto wish = created.first().first().value<Protocol::CreateRoom>();
        QCOMPARE(wish.roomKind, Protocol::RoomKind::Group);
        QVERIFY(!wish.name);
        QCOMPARE(*wish.members, QList{member(u"Zoë"_s).id});
    }

    void anInvitationIsUsed()
    {
        House house;
        QSignalSpy used{&house.page.wishes(), &Wishes::invitationUsed};
        emit house.part<Sidebar>().invitationRequested();
        auto &dialog = house.part<InviteDialog>();
        auto *field = dialog.findChild<QLineEdit *>();
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(used.count(), 0);
        QTest::keyClicks(field, u" secret "_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(used.first().first().toString(), u"secret"_s);
    }

    void aShortLossPassesWithoutAWord()
    {
        Look look;
        Banner banner{look, std::chrono::hours{1}};
        banner.setStatus({.state = Status::State::Online});
        banner.setStatus({.state = Status::State::Waiting, .retryIn = 200});
        QCOMPARE(banner.words(), QString{});
        banner.setStatus({.state = Status::State::Connecting});
        QCOMPARE(banner.words(), QString{});
    }

    void aLongerLossIsSaidWithAWayToTryNow()
    {
        Look look;
        Banner banner{look, std::chrono::milliseconds{0}};
        QSignalSpy retries{&banner, &Banner::retryRequested};
        banner.setStatus({.state = Status::State::Online});
        banner.setStatus({.state = Status::State::Waiting, .retryIn = 9000});
        QTRY_VERIFY(banner.words().contains(u"9 s"));
        banner.findChild<QPushButton *>()->click();
        QCOMPARE(retries.count(), 1);
        banner.setStatus({.state = Status::State::Waiting,
                          .retryIn = 9000,
                          .error = Protocol::Error{ErrorCode::HostStopped}});
        QVERIFY(banner.words().contains(u"has ended the host"_s));
        QVERIFY(banner.words().contains(u"9 s"));
        banner.setStatus({.error = Protocol::Error{ErrorCode::SignInFirst}});
        QVERIFY(banner.words().startsWith(u"Offline"));
        banner.setStatus({.state = Status::State::Online});
        QCOMPARE(banner.words(), QString{});
    }

    void anErrorIsSaidAndCanBeDismissed()
    {
        House house;
        auto &banner = house.part<Banner>();
        house.page.showError({ErrorCode::TooMany});
        QVERIFY(banner.isVisible());
        banner.findChild<QToolButton *>()->click();
        QVERIFY(!banner.isVisible());
    }

    void aWrongClockIsSaidWhenNothingElseIs()
    {
        Look look;
        Banner banner{look, std::chrono::milliseconds{0}};
        QSignalSpy dismissed{&banner, &Banner::clockDismissed};
        banner.setClock(std::chrono::hours{2});
        QVERIFY(banner.words().contains(u"2 hours ahead"));
        QCOMPARE(banner.property("role").toString(), u"panel"_s);
        banner.showError({ErrorCode::TooMany});
        QVERIFY(!banner.words().contains(u"clock"));
        QCOMPARE(banner.property("role").toString(), u"warning"_s);
        banner.setStatus({.error = Protocol::Error{ErrorCode::SignInFirst}});
        QVERIFY(banner.words().startsWith(u"Offline"));
        banner.setStatus({.state = Status::State::Online});
        banner.findChild<QToolButton *>()->click(); // the error
        QVERIFY(banner.words().contains(u"clock") && dismissed.isEmpty());
        banner.findChild<QToolButton *>()->click();
        QCOMPARE(banner.words(), QString{});
        QCOMPARE(dismissed.takeFirst().first().value<std::chrono::milliseconds>(),
                 std::chrono::hours{2});
    }

    void textGrowsAndShrinks()
    {
        House house;
        house.trigger(u"Larger text"_s);
        QCOMPARE(house.look.theme().textSize, 15);
        house.trigger(u"Smaller text"_s);
        house.trigger(u"Smaller text"_s);
        QCOMPARE(house.look.theme().textSize, 13);
        house.trigger(u"Normal text"_s);
        QCOMPARE(house.look.theme().textSize, 14);
    }

    void theKeyboardReachesEveryPane()
    {
        House house;
        QVERIFY(QTest::qWaitForWindowActive(&house.window));
        QSet<QWidget *> reached;
        for (int i = 0; i < 4; ++i) {
            house.trigger(u"Next pane"_s);
            reached.insert(QApplication::focusWidget());
        }
        QCOMPARE(reached.size(), 4);
        QVERIFY(reached.contains(&house.part<TimelineView>()));
        QVERIFY(reached.contains(&house.part<QTextEdit>()));
    }

    void whatHasOnlyAPictureHasANameToo()
    {
        House house;
        for (const auto *button : house.window.findChildren<QToolButton *>()) {
            if (!button->objectName().startsWith(u"qt_"))
                QVERIFY2(!button->accessibleName().isEmpty() && !button->toolTip().isEmpty(),
                         qPrintable(button->objectName()));
        }
    }

    void theDrawingsAreThere()
    {
        House house;
        for (const auto *button : house.window.findChildren<QToolButton *>()) {
            if (button->icon().isNull())
                continue;
            const QImage image = button->icon().pixmap(20, 20).toImage();
            bool drawn = false;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    drawn = drawn || image.pixelColor(x, y).alpha() > 0;
            QVERIFY2(drawn, qPrintable(button->accessibleName()));
        }
        QVERIFY(!house.window.windowIcon().pixmap(32, 32).isNull());
    }

    void nothingFromOthersIsTakenForMarkup()
    {
        House house;
        house.page.sidebar().hostBar().setPlace(u"<b>x</b><img src=file:///x>"_s);
        for (const auto *label : house.window.findChildren<QLabel *>()) {
            if (!label->text().isEmpty() && !label->objectName().startsWith(u"qt_"))
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }
};

QTEST_MAIN(tst_ChatWindow)
#include "tst_chatwindow.moc"
