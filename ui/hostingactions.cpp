// SPDX-License-Identifier: MIT
#include "ui/hostingactions.h"

#include "ui/chatwindow.h"
#include "ui/look.h"

#include <QAction>
#include <QDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

HostingActions::HostingActions(const Look &look, QWidget &window)
    : QObject(&window), m_look(look), m_window(window),
      m_invite(new QAction(ChatWindow::tr("Invite others…"), this)),
      m_stop(new QAction(ChatWindow::tr("Stop hosting…"), this))
{
    connect(m_invite, &QAction::triggered, this, &HostingActions::showInvitation);
    connect(m_stop, &QAction::triggered, this, &HostingActions::stopIfMeant);
    setCard({});
}

void HostingActions::setCard(const std::optional<HostCard> &card)
{
    m_card = card;
    m_invite->setVisible(card.has_value());
    m_stop->setVisible(card.has_value());
}

bool HostingActions::concernsOthers() const
{
    return m_card && m_card->people > 0;
}

void HostingActions::askToQuit(const std::function<void()> &quit)
{
    ask(ChatWindow::tr("Stop hosting and quit?"), ChatWindow::tr("Quit"), quit);
}

void HostingActions::stopIfMeant()
{
    if (concernsOthers())
        ask(ChatWindow::tr("Stop hosting?"), ChatWindow::tr("Stop hosting"),
            [this] { emit stopRequested(); });
    else
        emit stopRequested();
}

void HostingActions::ask(const QString &question, const QString &yes,
                         const std::function<void()> &act)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, ChatWindow::tr("Hubbub"), question,
                                QMessageBox::Cancel, &m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        ChatWindow::tr("%n people will be disconnected.", nullptr, m_card ? m_card->people : 0));
    auto *button = box->addButton(yes, QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(button, &QPushButton::clicked, this, act);
    box->open();
}

void HostingActions::showInvitation()
{
    if (!m_card)
        return;
    auto *dialog = new QDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(ChatWindow::tr("Invite others"));
    auto *panel = new HostPanel(m_look);
    panel->setCard(*m_card);
    auto *close = new QPushButton(ChatWindow::tr("Close"));
    connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(16);
    column->addWidget(panel);
    column->addWidget(close, 0, Qt::AlignRight);
    dialog->setMinimumWidth(440);
    dialog->open();
}
