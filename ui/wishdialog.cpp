// SPDX-License-Identifier: MIT
#include "ui/wishdialog.h"

#include "ui/errortext.h"
#include "ui/label.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;

WishDialog::WishDialog(const QString &title, const QString &wish, QWidget *parent)
    : QDialog(parent), m_body(new QVBoxLayout), m_error(new Label("error")),
      m_wish(new QPushButton(wish)), m_cancel(new QPushButton(tr("Cancel")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(340);
    m_error->setWrapped();
    m_error->hide();
    m_wish->setProperty("role", u"primary"_s);
    m_wish->setDefault(true);
    m_cancel->setAutoDefault(false);
    m_body->setSpacing(8);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_wish);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(16);
    column->addWidget(new Label("heading", title));
    column->addLayout(m_body);
    column->addWidget(m_error);
    column->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_wish, &QPushButton::clicked, this, [this] { submit(); });
}

// The answer may come when the dialog is gone, or after another wish.
Client::Answered WishDialog::wait(std::function<void()> then)
{
    m_error->say({});
    setWaiting(true);
    return [dialog = QPointer(this), wish = ++m_wishes,
            then = std::move(then)](const Protocol::Result<> &outcome) {
        if (dialog && dialog->m_wishes == wish)
            dialog->take(outcome, then);
    };
}

void WishDialog::take(const Protocol::Result<> &outcome, const std::function<void()> &then)
{
    setWaiting(false);
    if (!outcome)
        showError(outcome.error());
    else
        then ? then() : accept();
}

void WishDialog::say(const QString &obstacle)
{
    setWaiting(false);
    m_error->say(obstacle);
}

void WishDialog::setWishable(bool wishable)
{
    m_wishable = wishable;
    setWaiting(m_waiting);
}

void WishDialog::stays()
{
    m_cancel->setText(tr("Close"));
}

void WishDialog::showError(const Protocol::Error &error)
{
    say(errorText(error));
}

void WishDialog::setWaiting(bool waiting)
{
    m_waiting = waiting;
    m_wish->setEnabled(!m_waiting && m_wishable);
}
