// SPDX-License-Identifier: MIT
#include "ui/addpeopledialog.h"

#include "ui/label.h"
#include "ui/peoplepicker.h"
#include "ui/wishes.h"
#include "ui/words.h"

#include "protocol/limits.h"

#include <QVBoxLayout>

using Protocol::MemberId;

namespace {

QSet<MemberId> membersOf(const Client::Roster &roster)
{
    QSet<MemberId> members;
    for (int row = 0; row < roster.count(); ++row) {
        if (roster.at(row).role)
            members.insert(roster.at(row).member.id);
    }
    return members;
}

}

AddPeopleDialog::AddPeopleDialog(Client::Room &room, const Client::People *people, Wishes &wishes,
                                 QWidget *parent)
    : WishDialog(tr("Add people"), tr("Add"), parent), m_wishes(wishes), m_room(room.id()),
      m_people(new PeoplePicker(people, membersOf(room.roster())))
{
    auto *words = new Label("secondary");
    words->setWrapped();
    words->setText(m_people->isEmpty()
                       ? tr("Everybody who is known on this host is a member of %1 already.")
                             .arg(isolated(room.name()))
                       : tr("They become members of %1 at once.").arg(isolated(room.name())));
    m_people->setVisible(!m_people->isEmpty());
    body().addWidget(words);
    body().addWidget(m_people, 1);
    m_people->setFocus();
    setWishable(!m_people->chosen().isEmpty());
    connect(m_people, &PeoplePicker::changed, this,
            [this] { setWishable(!m_people->chosen().isEmpty()); });
}

void AddPeopleDialog::submit()
{
    const auto chosen = m_people->chosen();
    if (chosen.isEmpty())
        return;
    if (chosen.size() > Limits::membersAtOnce)
        return say(tr("At most %n people can be added at once.", nullptr, Limits::membersAtOnce));
    emit m_wishes.addRequested(m_room, chosen, wait());
}
