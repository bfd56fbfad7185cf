// SPDX-License-Identifier: MIT
#include "ui/invitedialog.h"

#include "ui/label.h"
#include "ui/wishes.h"

#include <QLineEdit>
#include <QVBoxLayout>

InviteDialog::InviteDialog(Wishes &wishes, QWidget *parent)
    : WishDialog(tr("Join by invitation"), tr("Join"), parent), m_wishes(wishes),
      m_token(new QLineEdit)
{
    auto *words =
        new Label("secondary", tr("Paste the invitation that somebody has given to you."));
    words->setWrapped();
    m_token->setAccessibleName(tr("Invitation"));
    body().addWidget(words);
    body().addWidget(m_token);
    m_token->setFocus();
}

void InviteDialog::submit()
{
    const QString token = m_token->text().trimmed();
    if (token.isEmpty())
        return showError({Protocol::ErrorCode::BadInvite});
    wait();
    emit m_wishes.invitationUsed(token);
}
