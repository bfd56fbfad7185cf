// SPDX-License-Identifier: MIT
// The small bar over a message: what can be done to it at once, and the question before it is
// deleted.
#pragma once

#include "ui/messageoffer.h"

#include <QFrame>

class Look;
class QPushButton;
class QStackedLayout;
class QToolButton;

class MessageBar : public QFrame
{
    Q_OBJECT

public:
    MessageBar(const Look &look, QWidget *parent);

    void offer(const Client::TimelineEntry &entry, const MessageRights &rights);
    void askToErase();
    bool asking() const;

signals:
    void chosen(MessageAct act); // Erase: wants to be asked
    void moreRequested();
    void erasureConfirmed();
    void askingEnded();
    void mouseLeft();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QWidget *makeButtons();
    QWidget *makeQuestion();
    QToolButton *addButton(QWidget *row, const QString &icon, const QString &words);
    void turnTo(QWidget *page);
    void restyle();

    const Look &m_look;
    QWidget *m_buttons;
    QWidget *m_question;
    QPushButton *m_yes = nullptr;
    QHash<MessageAct, QToolButton *> m_acts;
};
