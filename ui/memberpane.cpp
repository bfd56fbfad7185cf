// SPDX-License-Identifier: MIT
#include "ui/memberpane.h"

#include "ui/invitationsdialog.h"
#include "ui/listmenu.h"
#include "ui/look.h"
#include "ui/memberdelegate.h"
#include "ui/memberlistmodel.h"
#include "ui/moderationmenu.h"
#include "ui/wishes.h"
#include "ui/words.h"

#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Client::RosterEntry;
using Protocol::Role;

MemberPane::MemberPane(const Look &look, Wishes &wishes, QWidget *parent)
    : QWidget(parent), m_wishes(wishes), m_model(new MemberListModel(this)),
      m_add(new QPushButton(tr("Add people…"))), m_list(new QListView)
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new MemberDelegate(look, m_list));
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Members"));

    m_add->setProperty("role", u"row"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addSpacing(6);
    auto *add = new QHBoxLayout;
    add->setContentsMargins(8, 0, 8, 0);
    add->addWidget(m_add);
    column->addLayout(add);
    column->addWidget(m_list, 1);

    connect(m_list, &QListView::clicked, this, &MemberPane::choose);
    connect(m_list, &QListView::activated, this, &MemberPane::choose);
    connect(new ListMenu(m_list), &ListMenu::wanted, this, &MemberPane::showMenu);
    connect(m_add, &QPushButton::clicked, this, &MemberPane::addRequested);
    connect(&look, &Look::changed, m_list, [this] { m_list->doItemsLayout(); });
    refreshAdd();
}

void MemberPane::setRoom(Client::Room *room)
{
    if (m_room)
        m_room->disconnect(this);
    m_room = room;
    if (room)
        connect(room, &Client::Room::changed, this, &MemberPane::refreshAdd);
    refreshAdd();
    m_model->setRoster(room ? &room->roster() : nullptr);
}

void MemberPane::setSelf(const Protocol::MemberId &self)
{
    m_model->setSelf(self);
}

void MemberPane::setModeration(const Client::Moderation *moderation, const Client::People *people)
{
    m_moderation = moderation;
    m_people = people;
}

// Nobody is told of guests but where they are.
Protocol::Person MemberPane::personOf(const RosterEntry &entry) const
{
    if (const Protocol::Person *known = m_people ? m_people->find(entry.member.id) : nullptr)
        return *known;
    Protocol::Person person{.id = entry.member.id, .name = entry.member.name};
    if (entry.member.guest.value_or(false))
        person.role = Protocol::HostRole::Guest;
    return person;
}

void MemberPane::refreshAdd()
{
    m_add->setVisible(m_room && m_room->joined() && InvitationsDialog::maySee(*m_room));
}

QWidget *MemberPane::focusPane() const
{
    return m_list;
}

void MemberPane::choose(const QModelIndex &index)
{
    const auto entry = index.data(MemberListModel::EntryRole).value<RosterEntry>();
    if (index.isValid() && !m_model->isSelf(index))
        emit personChosen(entry.member.id);
}

void MemberPane::showMenu(const QModelIndex &index, const QPoint &point)
{
    if (m_model->isSelf(index) || !m_room)
        return;
    const auto entry = index.data(MemberListModel::EntryRole).value<RosterEntry>();
    const Protocol::MemberId id = entry.member.id;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(
        tr("Write to %1").arg(isolated(QString{entry.member.name}.replace(u'&', u"&&"_s))), this,
        [this, id] { emit personChosen(id); });
    addRoles(*menu, entry);
    if (entry.role && m_room->canModerate() && m_room->role() > entry.role)
        menu->addAction(tr("Remove from this room"), this, [this, id] {
            if (m_room)
                emit m_wishes.removeRequested(m_room->id(), id);
        });
    if (m_moderation)
        addModeration(*menu, personOf(entry), !entry.member.guest.value_or(false), *m_moderation,
                      m_wishes, window());
    menu->popup(point);
}

// Owners say who is what; in a conversation of two nobody is more than the other.
void MemberPane::addRoles(QMenu &menu, const RosterEntry &entry)
{
    if (!entry.role || m_room->role() != Role::Owner || m_room->isDirect())
        return;
    menu.addSeparator();
    const std::pair<Role, QString> roles[] = {{Role::Member, tr("Make a member")},
                                              {Role::Moderator, tr("Make a moderator")},
                                              {Role::Owner, tr("Make an owner")}};
    for (const auto &[role, words] : roles) {
        if (role != entry.role)
            menu.addAction(words, this, [this, id = entry.member.id, role = role] {
                if (m_room)
                    emit m_wishes.roleRequested(m_room->id(), id, role);
            });
    }
}
