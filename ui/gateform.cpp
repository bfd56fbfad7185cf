// SPDX-License-Identifier: MIT
#include "ui/gateform.h"

#include "ui/errortext.h"
#include "ui/label.h"
#include "ui/wishes.h"

#include "protocol/limits.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

GateForm::GateForm(Wishes &wishes, QWidget *parent)
    : QWidget(parent), m_wishes(wishes), m_state(new Label("secondary")), m_password(new QLineEdit),
      m_set(new QPushButton), m_remove(new QPushButton(tr("Remove"))),
      m_approval(new QCheckBox(tr("Ask us before somebody comes in for the first time"))),
      m_guests(new QCheckBox(tr("Let in guests, who do not sign in"))),
      m_outcome(new Label("small"))
{
    m_state->setWrapped();
    m_outcome->setWrapped();
    m_outcome->hide();
    m_password->setEchoMode(QLineEdit::PasswordEchoOnEdit);
    m_password->setMaxLength(Limits::passwordBytes / 4); // in bytes, of any script
    m_password->setAccessibleName(tr("New password of the host"));
    m_password->setPlaceholderText(tr("New password"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_password, 1);
    line->addWidget(m_set);
    line->addWidget(m_remove);
    auto *guests =
        new Label("small",
                  tr("Guests come from simple programs and scripts: they have a name and "
                     "nothing else, and stay out where a password is asked for or somebody has "
                     "to let them in."));
    guests->setWrapped();
    auto *approval = new Label("small",
                               tr("They wait until an owner or a moderator lets them in. Those who "
                                  "were here before come in at once."));
    approval->setWrapped();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 8);
    column->setSpacing(8);
    column->addWidget(new Label(nullptr, tr("Password")));
    column->addWidget(m_state);
    column->addLayout(line);
    column->addSpacing(12);
    column->addWidget(m_approval);
    column->addWidget(approval);
    column->addSpacing(12);
    column->addWidget(m_guests);
    column->addWidget(guests);
    column->addWidget(m_outcome);
    column->addStretch();
    for (QPushButton *button : {m_set, m_remove})
        button->setAutoDefault(false);
    connect(m_set, &QPushButton::clicked, this, [this] { setPassword(m_password->text()); });
    connect(m_password, &QLineEdit::returnPressed, m_set, &QPushButton::click);
    connect(m_remove, &QPushButton::clicked, this, [this] { setPassword({}); });
    connect(m_password, &QLineEdit::textChanged, this, &GateForm::refresh);
    connect(m_approval, &QCheckBox::clicked, this, &GateForm::setApproval);
    connect(m_guests, &QCheckBox::clicked, this, &GateForm::setGuests);
    setEnabled(false); // until it is known how things are
    refresh();
}

void GateForm::setRules(const Protocol::GateRules &rules)
{
    m_rules = rules;
    setEnabled(true);
    refresh();
}

void GateForm::setPassword(const QString &password)
{
    const QString done = password.isEmpty()
        ? tr("Nobody is asked for a password any more.")
        : tr("Whoever comes for the first time is asked for the new password.");
    request({.password = password.isNull() ? u""_s : password}, done);
}

void GateForm::setApproval(bool approval)
{
    request({.approval = approval},
            approval ? tr("Whoever comes for the first time waits for you.")
                     : tr("Nobody has to wait any more."));
}

void GateForm::setGuests(bool guests)
{
    request({.guests = guests},
            guests ? tr("Guests are let in.") : tr("Guests are not let in any more."));
}

void GateForm::request(const Protocol::SetGate &gate, const QString &done)
{
    emit m_wishes.gateRequested(gate,
                                [form = QPointer(this), done](const Protocol::Result<> &outcome) {
                                    if (form)
                                        form->tell(outcome, done);
                                });
}

void GateForm::tell(const Protocol::Result<> &outcome, const QString &done)
{
    m_outcome->say(outcome ? done : errorText(outcome.error()));
    if (outcome)
        m_password->clear();
    refresh();
}

QString GateForm::stateText() const
{
    if (m_rules.password)
        return tr("Whoever comes for the first time is asked for the password. Those who were here "
                  "before come in without it.");
    return m_rules.approval ? tr("Nobody is asked for a password.")
                            : tr("Everybody on the network can come in. Set a password to let in "
                                 "only those who know it.");
}

void GateForm::refresh()
{
    m_state->setText(stateText());
    m_set->setText(m_rules.password ? tr("Change") : tr("Set"));
    m_set->setEnabled(!m_password->text().isEmpty());
    m_remove->setVisible(m_rules.password);
    m_approval->setChecked(m_rules.approval);
    m_guests->setChecked(m_rules.guests);
    m_guests->setEnabled(!m_rules.password && !m_rules.approval);
}
