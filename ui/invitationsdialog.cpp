// SPDX-License-Identifier: MIT
#include "ui/invitationsdialog.h"

#include "ui/copyfield.h"
#include "ui/invitationlist.h"
#include "ui/label.h"
#include "ui/roomwords.h"
#include "ui/wishes.h"
#include "ui/words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Client::Actions;

InvitationsDialog::InvitationsDialog(const Client::Room &room, const Protocol::Link &host,
                                     Wishes &wishes, const Actions &actions, QWidget *parent)
    : WishDialog(tr("Invite to %1").arg(isolated(room.name())), tr("Make a link"), parent),
      m_wishes(wishes), m_room(room.id()), m_host(host)
{
    stays();
    auto *words = new Label("secondary", tr("Whoever has the link of an invitation can come in."));
    words->setWrapped();
    body().addWidget(words);
    addChoices();
    addResult();
    addList();
    resize(480, 540);
    watch(actions);
    fetch();
}

bool InvitationsDialog::maySee(const Client::Room &room)
{
    const bool group = room.facts().kind == Protocol::RoomKind::Group;
    return !room.isDirect() && (room.canModerate() || (group && room.role()));
}

void InvitationsDialog::addChoices()
{
    m_seconds = new QComboBox;
    for (const qint64 seconds : {3600, 86'400, 7 * 86'400, 30 * 86'400})
        m_seconds->addItem(tr("After %1").arg(durationText(seconds)), seconds);
    m_seconds->addItem(tr("Never"), 0);
    m_seconds->setCurrentIndex(2);
    m_uses = new QComboBox;
    m_uses->addItem(tr("One person"), 1);
    for (const int people : {5, 10, 50})
        m_uses->addItem(tr("%n people", nullptr, people), people);
    m_uses->addItem(tr("Any number of people"), 0);
    m_uses->setCurrentIndex(2);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("It ends"), m_seconds);
    form->addRow(tr("It lets in"), m_uses);
    m_seconds->setAccessibleName(tr("It ends"));
    m_uses->setAccessibleName(tr("It lets in"));
    body().addLayout(form);
}

void InvitationsDialog::addResult()
{
    m_link = new CopyField;
    m_once = new Label("small", tr("Copy it now: this link is not shown again."));
    m_once->setWrapped();
    for (QWidget *part : {static_cast<QWidget *>(m_link), static_cast<QWidget *>(m_once)}) {
        part->hide();
        body().addWidget(part);
    }
}

void InvitationsDialog::addList()
{
    m_list = new InvitationList;
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 8, 0);
    column->addWidget(m_list);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    body().addSpacing(8);
    body().addWidget(new Label(nullptr, tr("Invitations that are valid")));
    body().addWidget(scroll, 1);
    connect(m_list, &InvitationList::revokeRequested, this,
            [this](const Protocol::InviteId &invite) {
                emit m_wishes.revokeRequested(m_room, invite, wait([this] { fetch(); }));
            });
}

void InvitationsDialog::watch(const Actions &actions)
{
    connect(&actions, &Actions::inviteMade, this, [this](const Protocol::InviteMade &made) {
        if (made.room == m_room)
            tell(made);
    });
    connect(&actions, &Actions::invitesFetched, this, [this](const Protocol::InvitesPage &page) {
        if (page.room == m_room)
            m_list->setInvites(page.invites);
    });
}

void InvitationsDialog::fetch()
{
    emit m_wishes.invitesWanted(m_room, wait([] {})); // and stays
}

void InvitationsDialog::tell(const Protocol::InviteMade &made)
{
    Protocol::Link link = m_host;
    link.room.clear();
    link.invite = made.token;
    m_link->setText(Protocol::toString(link));
    m_link->show();
    m_once->show();
    m_link->setFocus();
}

void InvitationsDialog::submit()
{
    Protocol::MakeInvite wish{.room = m_room};
    if (const qint64 seconds = m_seconds->currentData().toLongLong())
        wish.seconds = seconds;
    if (const qint64 uses = m_uses->currentData().toLongLong())
        wish.uses = uses;
    emit m_wishes.inviteRequested(wish, wait([this] { fetch(); }));
}
