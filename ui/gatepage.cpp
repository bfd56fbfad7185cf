// SPDX-License-Identifier: MIT
#include "ui/gatepage.h"

#include "ui/errortext.h"
#include "ui/label.h"
#include "ui/words.h"

#include "protocol/limits.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Protocol::ErrorCode;
using State = Client::Status::State;

namespace {

bool isGate(const std::optional<Protocol::Error> &error)
{
    static constexpr ErrorCode gates[] = {ErrorCode::PasswordNeeded, ErrorCode::Banned,
                                          ErrorCode::Kicked, ErrorCode::NotAdmitted};
    return error && std::ranges::count(gates, error->code) > 0;
}

bool awaitsApproval(const std::optional<Protocol::Error> &error)
{
    return error && error->code == ErrorCode::AwaitsApproval;
}

}

GatePage::GatePage(QWidget *parent)
    : QWidget(parent), m_title(new Label("title")), m_sentence(new Label("secondary")),
      m_password(new QLineEdit), m_problem(new Label("error")), m_enter(new QPushButton),
      m_leave(new QPushButton(tr("Leave this host")))
{
    setProperty("role", u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *middle = new QWidget;
    middle->setMaximumWidth(420);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    for (Label *label : {m_title, m_sentence, m_problem}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWrapped();
    }
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(Limits::passwordBytes);
    m_password->setPlaceholderText(tr("Password"));
    m_password->setAccessibleName(tr("Password of the host"));
    m_enter->setProperty("role", u"primary"_s);
    for (QPushButton *button : {m_enter, m_leave})
        button->setAutoDefault(true); // Return presses it, as in a dialog
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_leave);
    buttons->addWidget(m_enter);
    buttons->addStretch();
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addWidget(m_password);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addWidget(middle, 100, Qt::AlignVCenter);
    row->addStretch(1);
    m_everySecond.setInterval(1s);
    connect(&m_everySecond, &QTimer::timeout, this, &GatePage::refresh);
    connect(m_password, &QLineEdit::returnPressed, this, &GatePage::submit);
    connect(m_password, &QLineEdit::textChanged, this, &GatePage::refresh);
    connect(m_enter, &QPushButton::clicked, this, &GatePage::submit);
    connect(m_leave, &QPushButton::clicked, this, &GatePage::leaveRequested);
}

void GatePage::setPlace(const QString &place)
{
    m_place = place;
}

// While it connects again one still stands before the same gate.
bool GatePage::take(const Client::Status &status)
{
    if (status.state == State::Online) {
        m_shut = m_said = false;
        m_password->clear();
    } else if (awaitsApproval(status.error)
               || (status.state == State::Offline && isGate(status.error))) {
        m_shut = true;
        explain(*status.error);
    } else if (status.state == State::Offline) {
        m_shut = false;
    }
    setBusy(m_shut && status.state == State::Connecting);
    m_enter->setVisible(!m_waits);
    return m_shut;
}

QString GatePage::words() const
{
    return m_problem->isHidden() ? m_sentence->text() : m_problem->text();
}

void GatePage::explain(const Protocol::Error &error)
{
    m_asks = error.code == ErrorCode::PasswordNeeded;
    m_waits = error.code == ErrorCode::AwaitsApproval;
    m_password->setVisible(m_asks);
    m_problem->say({});
    m_everySecond.stop();
    m_wait = 0;
    if (m_asks)
        return askForPassword(error);
    m_title->setText(titleOf(error.code).arg(isolated(m_place)));
    m_sentence->setText(errorText(error));
    m_enter->setText(error.code == ErrorCode::Kicked ? tr("Come back in") : tr("Try again"));
}

QString GatePage::titleOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Banned:
        return tr("You are banned from %1");
    case ErrorCode::NotAdmitted:
        return tr("You were not let in to %1");
    case ErrorCode::AwaitsApproval:
        return tr("Waiting to be let in to %1");
    default:
        return tr("You were sent away from %1");
    }
}

void GatePage::askForPassword(const Protocol::Error &error)
{
    m_title->setText(isolated(m_place));
    m_sentence->setText(tr("This host asks for a password of who comes for the first time. "
                           "Whoever invited you knows it."));
    m_enter->setText(tr("Come in"));
    if (std::exchange(m_said, false)) {
        m_wait = error.retryAfter.value_or(0);
        m_sinceRefusal.start();
        m_everySecond.start();
        m_problem->say(tr("This is not the password."));
        m_password->selectAll();
    }
    refresh();
}

qint64 GatePage::secondsLeft() const
{
    return m_wait > 0 ? std::max<qint64>(0, (m_wait - m_sinceRefusal.elapsed() + 999) / 1000) : 0;
}

void GatePage::submit()
{
    if (!m_enter->isEnabled())
        return;
    m_said = m_asks;
    if (m_asks)
        emit passwordGiven(m_password->text());
    else
        emit retryRequested();
}

void GatePage::setBusy(bool busy)
{
    m_busy = busy;
    m_password->setReadOnly(busy);
    refresh();
    if (!busy && m_asks && isVisible())
        m_password->setFocus();
}

void GatePage::refresh()
{
    const int seconds = int(secondsLeft());
    const bool ready = !m_asks || (!m_password->text().isEmpty() && seconds == 0);
    m_enter->setEnabled(!m_busy && ready);
    if (m_wait == 0)
        return;
    m_problem->say(seconds > 0
                       ? tr("Too many wrong passwords. Try again in %n s.", nullptr, seconds)
                       : QString{});
    if (seconds == 0) {
        m_wait = 0;
        m_everySecond.stop();
    }
}

void GatePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_asks ? m_password->setFocus() : m_enter->setFocus();
}
