// SPDX-License-Identifier: MIT
#include "ui/invitedialog.h"

#include "ui/label.h"
#include "ui/wishes.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using Protocol::ErrorCode;
using Protocol::Link;

InviteDialog::InviteDialog(Wishes &wishes, const QList<Link> &here, QWidget *parent)
    : WishDialog(tr("Join by invitation"), tr("Join"), parent), m_wishes(wishes), m_here(here),
      m_field(new QLineEdit)
{
    auto *words =
        new Label("secondary", tr("Paste the invitation that somebody has given to you."));
    words->setWrapped();
    m_field->setAccessibleName(tr("Invitation"));
    m_field->setPlaceholderText(QStringLiteral("hubbub://…/#t=…"));
    body().addWidget(words);
    body().addWidget(m_field);
    m_field->setFocus();
}

bool InviteDialog::isHere(const Link &link, const QList<Link> &here)
{
    return std::ranges::any_of(here, [&](const Link &ours) {
        return ours.host.compare(link.host, Qt::CaseInsensitive) == 0 && ours.port == link.port;
    });
}

// A secret has neither colon nor slash; what has one is meant for an address.
void InviteDialog::submit()
{
    const QString text = m_field->text().trimmed();
    if (text.isEmpty())
        return showError({ErrorCode::BadInvite});
    if (text.contains(u'/') || text.contains(u':')) {
        const auto link = Protocol::parseLink(text);
        return link ? follow(*link) : showError(link.error());
    }
    emit m_wishes.invitationUsed(text, wait());
}

void InviteDialog::follow(const Link &link)
{
    if (!isHere(link, m_here))
        return emit elsewhereLed(link);
    if (link.invite.isEmpty())
        return showError({ErrorCode::BadInvite});
    emit m_wishes.invitationUsed(link.invite, wait());
}
