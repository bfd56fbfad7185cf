// SPDX-License-Identifier: MIT
// Comes into a room by an invitation that somebody has passed on: its link, or the secret alone.
#pragma once

#include "ui/wishdialog.h"

#include "protocol/link.h"

#include <QList>

class QLineEdit;
class Wishes;

class InviteDialog : public WishDialog
{
    Q_OBJECT

public:
    // The links are those of the host that one is at.
    InviteDialog(Wishes &wishes, const QList<Protocol::Link> &here, QWidget *parent);

    static bool isHere(const Protocol::Link &link, const QList<Protocol::Link> &here);

signals:
    void elsewhereLed(const Protocol::Link &link); // to another host

protected:
    void submit() override;

private:
    void follow(const Protocol::Link &link);

    Wishes &m_wishes;
    const QList<Protocol::Link> m_here;
    QLineEdit *m_field;
};
