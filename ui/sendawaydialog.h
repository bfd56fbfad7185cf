// SPDX-License-Identifier: MIT
// Sends somebody away from the host, who may come back at once, or bans them for a time.
#pragma once

#include "ui/wishdialog.h"

#include "protocol/person.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class Wishes;

class SendAwayDialog : public WishDialog
{
    Q_OBJECT

public:
    enum class Way
    {
        Kick,
        Ban
    };

    SendAwayDialog(Way way, const Protocol::Person &person, Wishes &wishes, QWidget *parent);

protected:
    void submit() override;

private:
    void addBan();
    std::optional<QString> reason() const;

    Wishes &m_wishes;
    const Way m_way;
    const Protocol::MemberId m_member;
    QLineEdit *m_reason;
    QComboBox *m_time = nullptr;
    QCheckBox *m_address = nullptr;
};
