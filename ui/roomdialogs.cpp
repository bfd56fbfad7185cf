// SPDX-License-Identifier: MIT
#include "ui/roomdialogs.h"

#include "ui/aboutroomdialog.h"
#include "ui/addpeopledialog.h"
#include "ui/devicesdialog.h"
#include "ui/invitationsdialog.h"
#include "ui/invitedialog.h"
#include "ui/newroomdialog.h"
#include "ui/roommenu.h"
#include "ui/roomsettingsdialog.h"
#include "ui/wishes.h"
#include "ui/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;
using Client::Room;
using Protocol::Link;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(RoomDialogs)

public:
    static QString leaving(const Room &room);
};

QString Words::leaving(const Room &room)
{
    if (room.isPublic())
        return tr("You can join it again at any time.");
    if (room.members() <= 1)
        return tr("Nobody else is in it: once you have left, nobody can come in again.");
    return tr("Only its members can let you in again. Until then you cannot read what was and "
              "will be written there.");
}

}

RoomDialogs::RoomDialogs(Wishes &wishes, QWidget *window)
    : QObject(window), m_wishes(wishes), m_window(window)
{ }

void RoomDialogs::open(WishDialog *dialog)
{
    m_dialog = dialog;
    dialog->open();
}

void RoomDialogs::makeRoom()
{
    open(new NewRoomDialog(m_wishes, m_people, m_self, m_window));
}

void RoomDialogs::useInvitation()
{
    auto *dialog = new InviteDialog(m_wishes, m_links, m_window);
    connect(dialog, &InviteDialog::elsewhereLed, this, &RoomDialogs::askElsewhere);
    open(dialog);
}

void RoomDialogs::showDevices(QWidget *over)
{
    if (m_actions)
        open(new DevicesDialog(m_wishes, *m_actions, over));
}

void RoomDialogs::showMenu(Room *room, const QPoint &point)
{
    if (room)
        makeMenu(*room)->popup(point);
}

void RoomDialogs::showMenuBelow(Room *room, const QRect &button)
{
    if (!room)
        return;
    RoomMenu *menu = makeMenu(*room);
    const bool mirrored = menu->layoutDirection() == Qt::RightToLeft;
    const int left = mirrored ? button.left() : button.right() + 1 - menu->sizeHint().width();
    menu->popup({left, button.bottom() + 5});
}

RoomMenu *RoomDialogs::makeMenu(Room &room)
{
    return new RoomMenu(room, levelOf(m_levels, room), *this, m_wishes, m_window);
}

void RoomDialogs::showSettings(Room *room)
{
    if (room && RoomSettingsDialog::maySee(*room))
        open(new RoomSettingsDialog(*room, m_wishes, m_window));
    else if (room)
        (new AboutRoomDialog(*room, m_window))->open();
}

void RoomDialogs::editTopic(Room *room)
{
    showSettings(room);
    if (auto *settings = qobject_cast<RoomSettingsDialog *>(m_dialog.data()))
        settings->editTopic();
}

void RoomDialogs::addPeople(Room *room)
{
    if (room)
        open(new AddPeopleDialog(*room, m_people, m_wishes, m_window));
}

void RoomDialogs::invite(Room *room)
{
    if (room && m_actions)
        open(new InvitationsDialog(*room, m_links.value(0), m_wishes, *m_actions, m_window));
}

void RoomDialogs::copyLink(const Room *room) const
{
    Link link = m_links.value(0);
    link.room = room->name();
    QGuiApplication::clipboard()->setText(Protocol::toString(link));
}

QMessageBox *RoomDialogs::ask(const QString &title, const QString &words, const QString &yes)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, title, title, QMessageBox::Cancel, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(words);
    box->setDefaultButton(QMessageBox::Cancel);
    box->addButton(yes, QMessageBox::AcceptRole);
    box->open();
    return box;
}

void RoomDialogs::leave(Room *room)
{
    const auto *box =
        ask(tr("Leave %1?").arg(isolated(room->name())), Words::leaving(*room), tr("Leave"));
    connect(box, &QDialog::accepted, this,
            [this, id = room->id()] { emit m_wishes.leaveRequested(id); });
}

void RoomDialogs::askElsewhere(const Link &link)
{
    const QString host = isolated(link.host + u':' + QString::number(link.port));
    const auto *box = ask(
        tr("Go to another host?"),
        tr("This invitation is for %1. You join that host too, and stay at this one.").arg(host),
        tr("Go"));
    connect(box, &QDialog::accepted, this, [this, link] {
        if (m_dialog)
            m_dialog->reject();
        emit signInRequested(link);
    });
}
