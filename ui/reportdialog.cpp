// SPDX-License-Identifier: MIT
#include "ui/reportdialog.h"

#include "ui/label.h"
#include "ui/wishes.h"

#include "protocol/limits.h"

#include <QLineEdit>
#include <QVBoxLayout>

ReportDialog::ReportDialog(const Protocol::RoomId &room, qint64 seq, Wishes &wishes,
                           QWidget *parent)
    : WishDialog(tr("Report this message?"), tr("Report"), parent), m_wishes(wishes), m_room(room),
      m_seq(seq), m_reason(new QLineEdit)
{
    auto *words = new Label("secondary",
                            tr("Those who moderate this host see the message and your "
                               "name. Its author is not told."));
    words->setWrapped();
    m_reason->setPlaceholderText(tr("What is wrong with it (optional)"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMaxLength(Limits::reasonBytes / 4); // in bytes, of any script
    body().addWidget(words);
    body().addWidget(m_reason);
    m_reason->setFocus();
}

void ReportDialog::submit()
{
    const QString reason = m_reason->text().simplified();
    emit m_wishes.reportRequested(
        {.room = m_room,
         .seq = m_seq,
         .reason = reason.isEmpty() ? std::nullopt : std::optional{reason}},
        wait());
}
