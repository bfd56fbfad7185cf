// SPDX-License-Identifier: MIT
#include "ui/roomsettingsdialog.h"

#include "ui/roomchanges.h"
#include "ui/roomsettingsform.h"
#include "ui/wishes.h"

#include "protocol/limits.h"
#include "protocol/names.h"
#include "protocol/text.h"

#include <QScrollArea>
#include <QVBoxLayout>

using Protocol::RoomFacts;
using Protocol::RoomKind;

RoomSettingsDialog::RoomSettingsDialog(const Client::Room &room, Wishes &wishes, QWidget *parent)
    : WishDialog(tr("Room settings"), tr("Save"), parent), m_wishes(wishes), m_room(room.id()),
      m_before(room.facts()), m_form(new RoomSettingsForm(m_before, room.canModerate()))
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    body().addWidget(scroll);
    m_form->setFocus();
    resize(460, room.canModerate() ? 640 : 320);
}

bool RoomSettingsDialog::maySee(const Client::Room &room)
{
    const bool group = room.facts().kind == RoomKind::Group;
    return !room.isDirect() && (room.canModerate() || (group && room.role()));
}

void RoomSettingsDialog::editTopic()
{
    m_form->editTopic();
}

// Checked here as the host does it, so that it is said at once.
Protocol::Result<RoomFacts> RoomSettingsDialog::checked() const
{
    RoomFacts facts = m_form->facts();
    const bool needsName = facts.kind != RoomKind::Group || !facts.name.trimmed().isEmpty();
    const auto name = needsName ? Protocol::cleanRoomName(facts.name) : QString{};
    if (!name)
        return name.error();
    const auto topic = Protocol::checkedLine(facts.topic, Limits::topicBytes);
    if (!topic)
        return topic.error();
    facts.name = *name;
    facts.topic = *topic;
    return facts;
}

void RoomSettingsDialog::submit()
{
    const auto facts = checked();
    if (!facts)
        return showError(facts.error());
    auto change = changesBetween(m_before, *facts);
    if (!change)
        return accept();
    change->room = m_room;
    emit m_wishes.editRequested(*change, wait());
}
