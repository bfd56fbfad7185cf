// SPDX-License-Identifier: MIT
// What somebody who hosts can do about it from the window, with a question where others are
// concerned.
#pragma once

#include "ui/hostpanel.h"

#include <QObject>

#include <functional>
#include <optional>

class Look;
class QAction;

class HostingActions : public QObject
{
    Q_OBJECT

public:
    HostingActions(const Look &look, QWidget &window);

    void setCard(const std::optional<HostCard> &card); // none: not hosting
    QAction *invite() const { return m_invite; }
    QAction *stop() const { return m_stop; }

    bool concernsOthers() const;
    void askToQuit(const std::function<void()> &quit);

public slots:
    void stopIfMeant();

signals:
    void stopRequested();

private:
    void ask(const QString &question, const QString &yes, const std::function<void()> &act);
    void showInvitation();

    const Look &m_look;
    QWidget &m_window;
    QAction *m_invite;
    QAction *m_stop;
    std::optional<HostCard> m_card;
};
