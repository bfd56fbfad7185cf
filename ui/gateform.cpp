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
                     "nothing else, and stay out where a password is asked for."));
    guests->setWrapped();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 8);
    column->setSpacing(8);
    column->addWidget(new Label(nullptr, tr("Password")));
    column->addWidget(m_state);
    column->addLayout(line);
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
    connect(m_guests, &QCheckBox::clicked, this, &GateForm::setGuests);
    setEnabled(false); // until it is known how things are
    refresh();
}

void GateForm::setRules(const Protocol::GateRules &rules)
{
    m_rules = rules;
    m_guests->setChecked(rules.guests);
    setEnabled(true);
    refresh();
}

void GateForm::setPassword(const QString &password)
{
    const QString done = password.isEmpty()
        ? tr("Nobody is asked for a password any more.")
        : tr("Whoever comes for the first time is asked for the new password.");
    emit m_wishes.gateRequested({.password = password.isNull() ? u""_s : password},
                                [form = QPointer(this), done](const Protocol::Result<> &outcome) {
                                    if (form)
                                        form->tell(outcome, done);
                                });
}

void GateForm::setGuests(bool guests)
{
    const QString done = guests ? tr("Guests are let in.") : tr("Guests are not let in any more.");
    emit m_wishes.gateRequested({.guests = guests},
                                [form = QPointer(this), done](const Protocol::Result<> &outcome) {
                                    if (form)
                                        form->tell(outcome, done);
                                });
}

void GateForm::tell(const Protocol::Result<> &outcome, const QString &done)
{
    m_outcome->say(outcome ? done : errorText(outcome.error()));
    m_guests->setChecked(m_rules.guests);
    if (outcome)
        m_password->clear();
}

void GateForm::refresh()
{
    m_state->setText(m_rules.password
                         ? tr("Whoever comes for the first time is asked for the password. Those "
                              "who were here before come in without it.")
                         : tr("Everybody on the network can come in. Set a password to let in "
                              "only those who know it."));
    m_set->setText(m_rules.password ? tr("Change") : tr("Set"));
    m_set->setEnabled(!m_password->text().isEmpty());
    m_remove->setVisible(m_rules.password);
    m_guests->setEnabled(!m_rules.password);
}
