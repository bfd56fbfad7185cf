// SPDX-License-Identifier: MIT
// The invitations to a room that are valid: from whom, until when, for how many.
#pragma once

#include "protocol/roomevents.h"

#include <QWidget>

class QVBoxLayout;

class InvitationList : public QWidget
{
    Q_OBJECT

public:
    explicit InvitationList(QWidget *parent = nullptr);

    void setInvites(const QList<Protocol::Invite> &invites);

    static QString words(const Protocol::Invite &invite);

signals:
    void revokeRequested(const Protocol::InviteId &invite);

private:
    QWidget *row(const Protocol::Invite &invite);

    QVBoxLayout *m_rows;
};
