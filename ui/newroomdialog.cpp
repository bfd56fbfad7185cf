// SPDX-License-Identifier: MIT
#include "ui/newroomdialog.h"

#include "ui/peoplepicker.h"
#include "ui/wishes.h"
#include "ui/words.h"

#include "protocol/limits.h"
#include "protocol/names.h"
#include "protocol/text.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using Protocol::MemberId;
using Protocol::RoomKind;

NewRoomDialog::NewRoomDialog(Wishes &wishes, const Client::People *people, const MemberId &self,
                             QWidget *parent)
    : WishDialog(tr("New room"), tr("Make"), parent), m_wishes(wishes),
      m_kinds(new QButtonGroup(this)), m_name(new QLineEdit), m_topic(new QLineEdit),
      m_announcements(new QCheckBox(tr("Only moderators write"))),
      m_people(new PeoplePicker(people, {self}))
{
    m_name->setAccessibleName(tr("Name of the room"));
    m_topic->setAccessibleName(tr("What it is about"));
    m_topic->setPlaceholderText(tr("What it is about (optional)"));
    addKinds();
    body().addWidget(m_name);
    body().addWidget(m_topic);
    body().addWidget(m_announcements);
    m_people->setMaximumHeight(220);
    body().addWidget(m_people);
    connect(m_kinds, &QButtonGroup::idToggled, this, &NewRoomDialog::refresh);
    refresh();
    m_name->setFocus();
}

void NewRoomDialog::addKinds()
{
    const std::pair<RoomKind, QString> kinds[] = {
        {RoomKind::Public, tr("For everybody: it can be found and joined")},
        {RoomKind::Private, tr("For those who are invited")},
        {RoomKind::Group, tr("A group of people, with or without a name")}};
    for (const auto &[kind, words] : kinds) {
        auto *button = new QRadioButton(words);
        m_kinds->addButton(button, int(kind));
        body().addWidget(button);
    }
    m_kinds->button(int(RoomKind::Public))->setChecked(true);
}

void NewRoomDialog::refresh()
{
    const bool group = kind() == RoomKind::Group;
    m_name->setPlaceholderText(group ? tr("Name (optional)") : tr("Name"));
    m_people->setVisible(kind() != RoomKind::Public);
    m_announcements->setVisible(!group);
    adjustSize();
}

RoomKind NewRoomDialog::kind() const
{
    return RoomKind(m_kinds->checkedId());
}

QList<MemberId> NewRoomDialog::members() const
{
    return kind() == RoomKind::Public ? QList<MemberId>{} : m_people->chosen();
}

void NewRoomDialog::submit()
{
    Protocol::CreateRoom wish{.roomKind = kind()};
    if (wish.roomKind != RoomKind::Group || !m_name->text().trimmed().isEmpty()) {
        const auto name = Protocol::cleanRoomName(m_name->text());
        if (!name)
            return showError(name.error());
        wish.name = *name;
    }
    const auto topic = Protocol::checkedLine(m_topic->text(), Limits::topicBytes);
    if (!topic)
        return showError(topic.error());
    if (!topic->isEmpty())
        wish.topic = *topic;
    if (m_announcements->isChecked() && wish.roomKind != RoomKind::Group)
        wish.posting = Protocol::Posting::Moderators;
    if (const auto chosen = members(); !chosen.isEmpty())
        wish.members = chosen;
    emit m_wishes.createRequested(wish, wait());
}
