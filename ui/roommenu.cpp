// SPDX-License-Identifier: MIT
#include "ui/roommenu.h"

#include "ui/invitationsdialog.h"
#include "ui/roomdialogs.h"
#include "ui/roomsettingsdialog.h"
#include "ui/wishes.h"

#include <QActionGroup>

using Client::Room;

RoomMenu::RoomMenu(Room &room, RoomLevel level, RoomDialogs &dialogs, Wishes &wishes,
                   QWidget *parent)
    : QMenu(parent), m_room(&room), m_dialogs(dialogs), m_wishes(wishes)
{
    setAttribute(Qt::WA_DeleteOnClose);
    if (room.joined())
        addOurs(level);
    else
        add(tr("Join room"), [this](Room *it) { emit m_wishes.joinRequested(it->id()); });
    if (room.isPublic())
        add(tr("Copy link"), [this](Room *it) { m_dialogs.copyLink(it); });
    const bool settings = room.joined() && RoomSettingsDialog::maySee(room);
    add(settings ? tr("Room settings…") : tr("About this room…"),
        [this](Room *it) { m_dialogs.showSettings(it); });
    if (!room.joined() || room.isDirect())
        return;
    addSeparator();
    add(tr("Leave room…"), [this](Room *it) { m_dialogs.leave(it); });
}

// The room may go while the menu is open.
template <class Act>
void RoomMenu::add(const QString &text, Act act)
{
    addAction(text, this, [this, act] {
        if (m_room)
            act(m_room.data());
    });
}

void RoomMenu::addOurs(RoomLevel level)
{
    auto *read = addAction(tr("Mark as read"), this, [this] {
        if (m_room)
            m_room->markRead();
    });
    read->setEnabled(m_room->unread() > 0);
    addLevels(level);
    addSeparator();
    if (!InvitationsDialog::maySee(*m_room))
        return;
    add(tr("Add people…"), [this](Room *it) { m_dialogs.addPeople(it); });
    add(tr("Invite…"), [this](Room *it) { m_dialogs.invite(it); });
}

void RoomMenu::addLevels(RoomLevel level)
{
    auto *menu = addMenu(tr("Notifications"));
    auto *group = new QActionGroup(menu);
    const std::pair<RoomLevel, QString> levels[] = {
        {RoomLevel::All, tr("For every message")},
        {RoomLevel::Mentions, tr("When I am mentioned")},
        {RoomLevel::Nothing, tr("None: mute this room")}};
    for (const auto &[each, words] : levels) {
        auto *action = menu->addAction(words, this, [this, each = each] {
            if (m_room)
                emit m_wishes.levelRequested(m_room->id(), each);
        });
        action->setCheckable(true);
        action->setChecked(each == level);
        group->addAction(action);
    }
}
