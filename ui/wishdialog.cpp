// SPDX-License-Identifier: MIT
#include "ui/wishdialog.h"

#include "ui/errortext.h"
#include "ui/label.h"

#include <QHBoxLayout>
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

void WishDialog::wait()
{
    m_error->say({});
    setWaiting(true);
}

void WishDialog::answered()
{
    setWaiting(false);
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
