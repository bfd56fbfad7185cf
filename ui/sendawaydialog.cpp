// SPDX-License-Identifier: MIT
#include "ui/sendawaydialog.h"

#include "ui/label.h"
#include "ui/roomwords.h"
#include "ui/wishes.h"
#include "ui/words.h"

#include "protocol/limits.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

SendAwayDialog::SendAwayDialog(Way way, const Protocol::Person &person, Wishes &wishes,
                               QWidget *parent)
    : WishDialog(way == Way::Ban ? tr("Ban %1?").arg(isolated(person.name))
                                 : tr("Send %1 away?").arg(isolated(person.name)),
                 way == Way::Ban ? tr("Ban") : tr("Send away"), parent),
      m_wishes(wishes), m_way(way), m_member(person.id), m_reason(new QLineEdit)
{
    auto *words =
        new Label("secondary",
                  way == Way::Ban
                      ? tr("They leave this host at once and cannot come back before the ban ends.")
                      : tr("They leave this host at once. They may come back."));
    words->setWrapped();
    m_reason->setPlaceholderText(tr("Reason (optional); they will read it"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMaxLength(Limits::reasonBytes / 4); // in bytes, of any script
    body().addWidget(words);
    if (way == Way::Ban)
        addBan();
    body().addWidget(m_reason);
    m_reason->setFocus();
}

void SendAwayDialog::addBan()
{
    m_time = new QComboBox;
    m_time->setAccessibleName(tr("How long"));
    for (const qint64 seconds : {3600, 86'400, 7 * 86'400, 30 * 86'400})
        m_time->addItem(tr("For %1").arg(durationText(seconds)), seconds);
    m_time->addItem(tr("For good"), 0);
    m_time->setCurrentIndex(1);
    m_address = new QCheckBox(tr("Keep out everybody who comes from the same address"));
    body().addWidget(m_time);
    body().addWidget(m_address);
}

std::optional<QString> SendAwayDialog::reason() const
{
    const QString words = m_reason->text().simplified();
    return words.isEmpty() ? std::nullopt : std::optional{words};
}

void SendAwayDialog::submit()
{
    if (m_way == Way::Kick)
        return emit m_wishes.kickRequested({.member = m_member, .reason = reason()}, wait());
    Protocol::BanPerson ban{
        .member = m_member, .reason = reason(), .address = m_address->isChecked()};
    if (const qint64 seconds = m_time->currentData().toLongLong())
        ban.seconds = seconds;
    emit m_wishes.banRequested(ban, wait());
}
