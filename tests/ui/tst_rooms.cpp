// SPDX-License-Identifier: MIT
// What is said and asked about a room: its menu, settings, people and invitations.
#include "client/roomlist.h"
#include "support/conversation.h"
#include "ui/aboutroomdialog.h"
#include "ui/addpeopledialog.h"
#include "ui/banner.h"
#include "ui/chatpage.h"
#include "ui/chatwindow.h"
#include "ui/copyfield.h"
#include "ui/emptyroom.h"
#include "ui/invitationlist.h"
#include "ui/invitationsdialog.h"
#include "ui/invitedialog.h"
#include "ui/label.h"
#include "ui/listmenu.h"
#include "ui/look.h"
#include "ui/notice.h"
#include "ui/roomdialogs.h"
#include "ui/roomheader.h"
#include "ui/roomlistmodel.h"
#include "ui/roommenu.h"
#include "ui/roompane.h"
#include "ui/roomsettingsdialog.h"
#include "ui/sidebar.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace Conversation;
using Client::Room;
using Client::Status;
using Protocol::ErrorCode;
using Protocol::Role;
using Protocol::RoomId;
using Protocol::RoomKind;

class tst_Rooms : public QObject
{
    Q_OBJECT

    // At a host with one room, in which Ann has a role.
    struct House
    {
        explicit House(std::optional<Role> role = Role::Owner,
                       const Protocol::RoomFacts &facts = {.name = u"tea"_s})
        {
            rooms.setSelf(self().id);
            room = rooms.put(RoomId{u"r_tea"_s}, facts, QList{self(), member(u"Ben"_s)});
            enter(*room, {.role = role, .members = 3});
            room->timeline().markStart();
            window.add(&page);
            window.turnTo(&page);
            page.dialogs().setActions(&actions);
            page.setSelf(self());
            page.dialogs().setLinks({{.host = u"192.168.1.20"_s}, {.host = u"127.0.0.1"_s}});
            page.sidebar().rooms().add(room);
            page.setStatus({.state = Status::State::Online});
            page.showRoom(room);
            window.show();
        }
        ~House()
        {
            page.showRoom(nullptr);
            page.removeRoom(room);
        }

        template <class Widget>
        Widget *part()
        {
            return window.findChild<Widget *>();
        }

        // By way of the room's menu, as people do.
        void choose(const QString &text)
        {
            emit part<RoomHeader>()->menuRequested(QRect{10, 10, 32, 32});
            for (auto *action : part<RoomMenu>()->findChildren<QAction *>()) {
                if (action->text() == text)
                    action->trigger();
            }
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            delete part<RoomMenu>();
        }

        QStringList offered()
        {
            emit part<RoomHeader>()->menuRequested(QRect{10, 10, 32, 32});
            QStringList texts;
            for (const auto *action : part<RoomMenu>()->actions())
                texts.append(action->text());
            delete part<RoomMenu>();
            return texts;
        }

        Look look;
        Client::Requests requests{[](const auto &, auto) {}, {}};
        Client::Actions actions{requests};
        Client::RoomList rooms;
        Room *room = nullptr;
        ChatWindow window{look, {.name = u"Ann"_s}};
        ChatPage page{look};
    };

    // What came of the last wish, told to whoever waits for it.
    static void answer(const QSignalSpy &wishes, const Protocol::Result<> &outcome = {})
    {
        wishes.last().last().value<Client::Answered>()(outcome);
    }

    static void press(QWidget &dialog, const QString &text)
    {
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button->click();
        }
        QFAIL(qPrintable(text));
    }

    static QString errorIn(QWidget &dialog)
    {
        for (const auto *label : dialog.findChildren<Label *>()) {
            if (label->property("role") == u"error"_s)
                return label->text();
        }
        return {};
    }

private slots:
    void theMenuOffersWhatOneMay()
    {
        House owner;
        QVERIFY(owner.offered().contains(u"Room settings…"));
        QVERIFY(owner.offered().contains(u"Invite…"));
        QVERIFY(owner.offered().contains(u"Leave room…"));
        House member{Role::Member};
        QVERIFY(member.offered().contains(u"About this room…"));
        QVERIFY(!member.offered().contains(u"Invite…"));
        House group{Role::Member, {.name = {}, .kind = RoomKind::Group}};
        QVERIFY(group.offered().contains(u"Add people…"));
        QVERIFY(!group.offered().contains(u"Copy link"));
        House two{Role::Owner, {.name = {}, .kind = RoomKind::Direct}};
        QVERIFY(!two.offered().contains(u"Leave room…"));
        QVERIFY(!two.offered().contains(u"Room settings…"));
    }

    void settingsSaveWhatWasChanged()
    {
        House house;
        QSignalSpy edits{&house.page.wishes(), &Wishes::editRequested};
        house.choose(u"Room settings…"_s);
        auto *dialog = house.part<RoomSettingsDialog>();
        dialog->findChildren<QLineEdit *>().at(1)->setText(u"  leaves "_s);
        dialog->findChildren<QCheckBox *>().first()->click();
        press(*dialog, u"Save"_s);
        QCOMPARE(edits.count(), 1);
        const auto change = edits.first().first().value<Protocol::EditRoom>();
        QCOMPARE(change.room, house.room->id());
        QCOMPARE(*change.topic, u"leaves"_s);
        QVERIFY(change.receipts == true && !change.name && !change.keepDays && !change.history);
        answer(edits, ErrorCode::Taken);
        QVERIFY(dialog->isVisible() && !errorIn(*dialog).isEmpty());
        press(*dialog, u"Save"_s);
        QVERIFY(errorIn(*dialog).isEmpty());
        answer(edits);
        QVERIFY(!dialog->isVisible());
    }

    void aDialogHearsOnlyTheAnswerToItsLastWish()
    {
        House house;
        QSignalSpy edits{&house.page.wishes(), &Wishes::editRequested};
        house.choose(u"Room settings…"_s);
        auto *dialog = house.part<RoomSettingsDialog>();
        dialog->findChildren<QLineEdit *>().at(1)->setText(u"leaves"_s);
        press(*dialog, u"Save"_s);
        const auto first = edits.first().last().value<Client::Answered>();
        house.page.showError({ErrorCode::Forbidden}); // of something else
        QVERIFY(errorIn(*dialog).isEmpty());
        QVERIFY(!house.part<Banner>()->words().isEmpty());
        first(ErrorCode::Taken);
        press(*dialog, u"Save"_s);
        first(ErrorCode::TooMany); // late, and said already
        QVERIFY(errorIn(*dialog).isEmpty() && dialog->isVisible());
        dialog->reject();
        delete dialog;
        answer(edits); // to nobody
    }

    void whatNoHostWouldTakeIsSaidAtOnce()
    {
        House house;
        QSignalSpy edits{&house.page.wishes(), &Wishes::editRequested};
        house.choose(u"Room settings…"_s);
        auto *dialog = house.part<RoomSettingsDialog>();
        dialog->findChildren<QLineEdit *>().first()->setText(u"  "_s);
        press(*dialog, u"Save"_s);
        QVERIFY(edits.isEmpty() && !errorIn(*dialog).isEmpty());
    }

    void theLastMessagesAreCounted()
    {
        House house;
        QSignalSpy edits{&house.page.wishes(), &Wishes::editRequested};
        house.choose(u"Room settings…"_s);
        auto *dialog = house.part<RoomSettingsDialog>();
        auto *history = dialog->findChildren<QComboBox *>().at(2);
        auto *last = dialog->findChildren<QSpinBox *>().first();
        QVERIFY(!last->isVisibleTo(dialog));
        history->setCurrentIndex(2);
        QVERIFY(last->isVisibleTo(dialog));
        last->setValue(50);
        press(*dialog, u"Save"_s);
        const auto change = edits.first().first().value<Protocol::EditRoom>();
        QCOMPARE(*change.history, Protocol::HistoryRule::Last);
        QCOMPARE(*change.historyLast, 50);
    }

    void aGroupIsNamedByAllInItButItsRulesAreNotTheirs()
    {
        House house{Role::Member, {.name = {}, .kind = RoomKind::Group}};
        QSignalSpy edits{&house.page.wishes(), &Wishes::editRequested};
        house.choose(u"Room settings…"_s);
        auto *dialog = house.part<RoomSettingsDialog>();
        QVERIFY(!dialog->findChild<QComboBox *>());
        dialog->findChild<QLineEdit *>()->setText(u"Cake"_s);
        press(*dialog, u"Save"_s);
        QCOMPARE(*edits.first().first().value<Protocol::EditRoom>().name, u"Cake"_s);
    }

    void whoMayNotChangeARoomReadsAboutIt()
    {
        House house{Role::Member, {.name = u"tea"_s, .slowMode = 30}};
        house.choose(u"About this room…"_s);
        auto *dialog = house.part<AboutRoomDialog>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->accessibleDescription().contains(u"30 seconds"));
        QVERIFY(!dialog->findChild<QLineEdit *>());
    }

    void peopleAreFoundAndAddedTogether()
    {
        House house;
        Client::People people;
        for (const auto &name : {u"Ann"_s, u"Ben"_s, u"Bea"_s, u"Zoë"_s})
            people.put({.id = name == u"Ann" ? self().id : member(name).id, .name = name});
        house.page.setPeople(&people);
        house.room->roster().setRole(self(), Role::Owner);
        house.room->roster().setRole(member(u"Ben"_s), Role::Member);
        QSignalSpy added{&house.page.wishes(), &Wishes::addRequested};
        house.choose(u"Add people…"_s);
        auto *dialog = house.part<AddPeopleDialog>();
        auto *field = dialog->findChild<QLineEdit *>();
        QCOMPARE(dialog->findChild<QListWidget *>()->count(), 2); // the others are in
        for (const auto &letters : {u"zo"_s, u"nobody"_s, u"be"_s}) {
            field->setText(letters);
            QTest::keyClick(field, Qt::Key_Return);
        }
        QCOMPARE(added.count(), 0); // Enter in the field chooses
        press(*dialog, u"Add"_s);
        const auto chosen = added.first().at(1).value<QList<Protocol::MemberId>>();
        QCOMPARE(QSet(chosen.begin(), chosen.end()),
                 QSet({member(u"Zoë"_s).id, member(u"Bea"_s).id}));
        answer(added);
        QVERIFY(!dialog->isVisible());
    }

    void anInvitationIsMadeAndItsLinkIsShown()
    {
        House house;
        const Wishes *wishes = &house.page.wishes();
        QSignalSpy wanted{wishes, &Wishes::invitesWanted};
        QSignalSpy made{wishes, &Wishes::inviteRequested};
        house.choose(u"Invite…"_s);
        auto *dialog = house.part<InvitationsDialog>();
        QCOMPARE(wanted.count(), 1);
        emit house.actions.invitesFetched({.room = house.room->id()});
        answer(wanted);
        press(*dialog, u"Make a link"_s);
        const auto wish = made.first().first().value<Protocol::MakeInvite>();
        QCOMPARE(*wish.seconds, 7 * 86'400);
        QCOMPARE(*wish.uses, 10);
        auto *link = dialog->findChild<CopyField *>();
        QVERIFY(!link->isVisible());
        emit house.actions.inviteMade({.room = house.room->id(), .token = u"s3cret"_s});
        answer(made);
        QVERIFY(link->isVisible() && dialog->isVisible());
        link->findChild<QPushButton *>()->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"hubbub://192.168.1.20:7478/#t=s3cret"_s);
        QCOMPARE(wanted.count(), 2); // it is in the list now
    }

    void anInvitationIsRevoked()
    {
        House house;
        const Wishes *wishes = &house.page.wishes();
        QSignalSpy wanted{wishes, &Wishes::invitesWanted};
        QSignalSpy revoked{wishes, &Wishes::revokeRequested};
        house.choose(u"Invite…"_s);
        const Protocol::Invite invite{
            .id = Protocol::InviteId{u"i_1"_s}, .by = member(u"Ben"_s), .time = noon(), .uses = 4};
        emit house.actions.invitesFetched({.room = house.room->id(), .invites = {invite}});
        QVERIFY(InvitationList::words(invite).contains(u"4 more people"));
        QVERIFY(InvitationList::words(invite).contains(u"does not end"));
        press(*house.part<InvitationsDialog>(), u"Revoke"_s);
        QCOMPARE(revoked.first().at(1).value<Protocol::InviteId>(), invite.id);
        answer(revoked);
        QCOMPARE(wanted.count(), 2);
        emit house.actions.invitesFetched({.room = house.room->id()});
        for (const auto *button : house.part<InvitationsDialog>()->findChildren<QPushButton *>())
            QVERIFY(button->text() != u"Revoke");
    }

    void aWholeLinkOfThisHostIsAsGoodAsItsSecret_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("token");
        QTest::newRow("secret") << u" s3cret "_s << u"s3cret"_s;
        QTest::newRow("link") << u"hubbub://192.168.1.20:7478/#t=s3cret"_s << u"s3cret"_s;
        QTest::newRow("another way here") << u"hubbub://127.0.0.1/#t=s3cret"_s << u"s3cret"_s;
        QTest::newRow("no invitation") << u"hubbub://127.0.0.1/tea"_s << QString{};
        QTest::newRow("no link") << u"ftp://127.0.0.1/"_s << QString{};
    }

    void aWholeLinkOfThisHostIsAsGoodAsItsSecret()
    {
        QFETCH(QString, text);
        QFETCH(QString, token);
        House house;
        QSignalSpy used{&house.page.wishes(), &Wishes::invitationUsed};
        emit house.part<Sidebar>()->invitationRequested();
        auto *dialog = house.part<InviteDialog>();
        dialog->findChild<QLineEdit *>()->setText(text);
        press(*dialog, u"Join"_s);
        QCOMPARE(used.value(0).value(0).toString(), token);
        QCOMPARE(errorIn(*dialog).isEmpty(), !token.isEmpty());
    }

    void aLinkToAnotherHostLeadsThereAfterAQuestion()
    {
        House house;
        QSignalSpy signIns{&house.page.dialogs(), &RoomDialogs::signInRequested};
        emit house.part<Sidebar>()->invitationRequested();
        auto *dialog = house.part<InviteDialog>();
        dialog->findChild<QLineEdit *>()->setText(u"hubbub://tea.local/#t=s3cret"_s);
        press(*dialog, u"Join"_s);
        QCOMPARE(signIns.count(), 0);
        press(*house.part<QMessageBox>(), u"Go"_s);
        const auto link = signIns.first().first().value<Protocol::Link>();
        QCOMPARE(link.host, u"tea.local"_s);
        QCOMPARE(link.invite, u"s3cret"_s);
    }

    void leavingIsAskedAndSaysWhatItMeans()
    {
        House house{Role::Member, {.name = u"Cellar"_s, .kind = RoomKind::Private}};
        QSignalSpy leaves{&house.page.wishes(), &Wishes::leaveRequested};
        house.choose(u"Leave room…"_s);
        QCOMPARE(leaves.count(), 0);
        auto *box = house.part<QMessageBox>();
        QVERIFY(box->informativeText().contains(u"let you in again"));
        press(*box, u"Leave"_s);
        QCOMPARE(leaves.first().first().value<RoomId>(), house.room->id());
    }

    void aLevelIsChosen()
    {
        House house;
        QSignalSpy levels{&house.page.wishes(), &Wishes::levelRequested};
        house.choose(u"None: mute this room"_s);
        QCOMPARE(levels.first().at(1).value<RoomLevel>(), RoomLevel::Nothing);
        house.page.setLevels({{house.room->id(), RoomLevel::Nothing}});
        emit house.part<RoomHeader>()->menuRequested(QRect{10, 10, 32, 32});
        for (const auto *action : house.part<RoomMenu>()->findChildren<QAction *>()) {
            if (action->isCheckable())
                QCOMPARE(action->isChecked(), action->text() == u"None: mute this room");
        }
    }

    void aRoomsLinkIsCopied()
    {
        House house;
        house.choose(u"Copy link"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"hubbub://192.168.1.20:7478/tea"_s);
    }

    void aNewRoomOffersToInviteAndToSayWhatItIsAbout()
    {
        House house;
        house.room->roster().setRole(self(), Role::Owner);
        house.page.showRoom(house.room);
        auto *empty = house.part<EmptyRoom>();
        QVERIFY(empty->isVisible());
        press(*empty, u"Set topic…"_s);
        auto *settings = house.part<RoomSettingsDialog>();
        QVERIFY(settings && settings->isVisible());
        settings->reject();
        press(*empty, u"Invite…"_s);
        QVERIFY(house.part<InvitationsDialog>());
        House visitor{Role::Member};
        for (const auto *button : visitor.part<EmptyRoom>()->findChildren<QPushButton *>())
            QVERIFY(!button->isVisible());
    }

    void theKeyboardOpensTheMenuOfTheCurrentRow()
    {
        House house;
        Room other{RoomId{u"r_other"_s}, u"other"_s};
        enter(other, 0);
        house.page.sidebar().rooms().add(&other);
        auto *sidebar = house.part<Sidebar>();
        auto *list = qobject_cast<QListView *>(sidebar->roomList());
        QSignalSpy menus{sidebar, &Sidebar::menuRequested};
        list->setCurrentIndex(list->model()->index(1, 0));
        QContextMenuEvent keys{QContextMenuEvent::Keyboard, list->rect().center(),
                               list->mapToGlobal(list->rect().center())};
        QCoreApplication::sendEvent(list, &keys);
        QCOMPARE(menus.count(), 1);
        QCOMPARE(menus.first().first().value<Room *>(), house.room); // after "other"
        const QPoint first = list->visualRect(list->model()->index(0, 0)).center();
        QContextMenuEvent mouse{QContextMenuEvent::Mouse, first,
                                list->viewport()->mapToGlobal(first)};
        QCoreApplication::sendEvent(list->viewport(), &mouse);
        QCOMPARE(menus.last().first().value<Room *>(), &other);
        delete house.part<RoomMenu>();
        house.page.removeRoom(&other);
    }

    void whoIsTakenOutOfARoomIsTold()
    {
        House house{Role::Member, {.name = u"Board"_s, .kind = RoomKind::Private}};
        house.page.tellClosed(house.room);
        auto *notice = house.part<Notice>();
        QVERIFY(notice->isVisible() && notice->words().contains(u"Board"));
        QVERIFY(notice->words().contains(u"let you in again"));
        notice->findChild<QToolButton *>()->click();
        QVERIFY(!notice->isVisible());
        House open;
        open.page.tellClosed(open.room);
        QVERIFY(!open.part<Notice>()->words().contains(u"let you in again"));
    }

    void whatTheDiskDidStaysUntilItIsPutAway()
    {
        House house;
        auto *notice = house.part<Notice>();
        QVERIFY(!notice->isVisible());
        house.page.tellPutAside(u"/tmp/cache.damaged"_s);
        house.page.tellNotKept({ErrorCode::Storage});
        house.page.tellNotKept({ErrorCode::Storage});
        QVERIFY(notice->isVisible());
        QVERIFY(notice->words().contains(u"/tmp/cache.damaged"));
        QCOMPARE(notice->words().count(u'\n'), 1); // each once
        notice->findChild<QToolButton *>()->click();
        QVERIFY(!notice->isVisible());
    }
};

QTEST_MAIN(tst_Rooms)
#include "tst_rooms.moc"
