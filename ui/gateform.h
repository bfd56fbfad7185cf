// SPDX-License-Identifier: MIT
// Who may come in to a host: its password, whether newcomers wait for a word, and whether who does
// not sign in is let in.
#pragma once

#include "protocol/moderationcommands.h"
#include "protocol/moderationevents.h"
#include "protocol/result.h"

#include <QWidget>

class Label;
class QCheckBox;
class QLineEdit;
class QPushButton;
class Wishes;

class GateForm : public QWidget
{
    Q_OBJECT

public:
    explicit GateForm(Wishes &wishes, QWidget *parent = nullptr);

    void setRules(const Protocol::GateRules &rules);

private:
    void setPassword(const QString &password);
    void setApproval(bool approval);
    void setGuests(bool guests);
    void request(const Protocol::SetGate &gate, const QString &done);
    void tell(const Protocol::Result<> &outcome, const QString &done);
    QString stateText() const;
    void refresh();

    Wishes &m_wishes;
    Protocol::GateRules m_rules;
    Label *m_state;
    QLineEdit *m_password;
    QPushButton *m_set;
    QPushButton *m_remove;
    QCheckBox *m_approval;
    QCheckBox *m_guests;
    Label *m_outcome;
};
