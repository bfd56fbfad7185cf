// SPDX-License-Identifier: MIT
// An owner of a host gives somebody who has lost their devices a code, by which they are who they
// were.
#pragma once

#include "ui/wishdialog.h"

#include "client/moderation.h"
#include "protocol/person.h"

class CodeBox;
class Wishes;

class LostNameDialog : public WishDialog
{
    Q_OBJECT

public:
    LostNameDialog(const Protocol::Person &person, const Client::Moderation &moderation,
                   Wishes &wishes, QWidget *parent);

private:
    void submit() override;

    Wishes &m_wishes;
    Protocol::MemberId m_member;
    CodeBox *m_code;
};
