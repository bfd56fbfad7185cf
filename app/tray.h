// SPDX-License-Identifier: MIT
// The icon beside the clock, its menu, and the notifications of systems that show them there.
#pragma once

#include "app/notices.h"
#include "ui/trayicon.h"

#include <QMenu>
#include <QSystemTrayIcon>

#include <optional>

class Tray : public Notices
{
    Q_OBJECT

public:
    explicit Tray(QAction *doNotDisturb, QObject *parent = nullptr);

    static bool isAvailable() { return QSystemTrayIcon::isSystemTrayAvailable(); }

    void setState(TrayState state, const QString &place);
    void setHosting(std::optional<int> people); // none: not hosting

    void show(const ShownNotice &notice) override;
    void withdraw(const RoomAddress &) override { } // they go by themselves

signals:
    void openRequested();
    void stopHostingRequested();
    void quitRequested();

private:
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    QAction *m_hosting;
    QAction *m_stopHosting;
    std::optional<TrayState> m_state;
    RoomAddress m_last; // of which something was shown
};
