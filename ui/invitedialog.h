// SPDX-License-Identifier: MIT
// Comes into a room by an invitation that somebody has passed on.
#pragma once

#include "ui/wishdialog.h"

class QLineEdit;
class Wishes;

class InviteDialog : public WishDialog
{
    Q_OBJECT

public:
    InviteDialog(Wishes &wishes, QWidget *parent);

protected:
    void submit() override;

private:
    Wishes &m_wishes;
    QLineEdit *m_token;
};
