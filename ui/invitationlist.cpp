// SPDX-License-Identifier: MIT
#include "ui/invitationlist.h"

#include "ui/label.h"
#include "ui/words.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Protocol::Invite;

InvitationList::InvitationList(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(6);
}

void InvitationList::setInvites(const QList<Invite> &invites)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Invite &invite : invites)
        m_rows->insertWidget(0, row(invite)); // the latest first
    if (invites.isEmpty())
        m_rows->addWidget(new Label("secondary", tr("No invitation is valid at present.")));
}

QString InvitationList::words(const Invite &invite)
{
    const auto date = [](Protocol::Time time) {
        const QDate day = localTime(time).date();
        return QLocale{}.toString(day, QLocale::ShortFormat) + u' ' + timeText(time);
    };
    const int uses = int(invite.uses.value_or(0));
    QStringList words{tr("By %1, %2").arg(isolated(invite.by.name), date(invite.time))};
    words.append(invite.ends ? tr("ends %1").arg(date(*invite.ends)) : tr("does not end"));
    if (!invite.uses)
        words.append(tr("for any number of people"));
    else
        words.append(uses == 1 ? tr("for one more person")
                               : tr("for %n more people", nullptr, uses));
    return words.join(u" · "_s);
}

QWidget *InvitationList::row(const Invite &invite)
{
    auto *row = new QWidget;
    auto *label = new Label("secondary", words(invite));
    label->setWrapped();
    auto *revoke = new QPushButton(tr("Revoke"));
    revoke->setProperty("role", u"smallDanger"_s);
    revoke->setAutoDefault(false);
    revoke->setAccessibleName(tr("Revoke the invitation: %1").arg(words(invite)));
    connect(revoke, &QPushButton::clicked, this,
            [this, id = invite.id] { emit revokeRequested(id); });
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(label, 1);
    line->addWidget(revoke);
    return row;
}
