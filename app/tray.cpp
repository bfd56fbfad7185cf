// SPDX-License-Identifier: MIT
#include "app/tray.h"

#include <QAction>
#include <QApplication>

using namespace Qt::StringLiterals;

Tray::Tray(QAction *doNotDisturb, QObject *parent)
    : Notices(parent), m_hosting(new QAction(&m_menu)),
      m_stopHosting(new QAction(tr("Stop hosting…"), &m_menu))
{
    m_menu.addAction(tr("Open Hubbub"), this, &Tray::openRequested);
    m_menu.addSeparator();
    m_menu.addAction(doNotDisturb);
    m_menu.addSeparator();
    m_menu.addActions({m_hosting, m_stopHosting});
    m_menu.addAction(tr("Quit"), this, &Tray::quitRequested);
    m_hosting->setEnabled(false);
    setHosting({});
    setState(TrayState::Disconnected, {});
    m_icon.setContextMenu(&m_menu);
    m_icon.show();
    connect(m_stopHosting, &QAction::triggered, this, &Tray::stopHostingRequested);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](auto reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            emit openRequested();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] { emit activated(m_last); });
}

void Tray::setState(TrayState state, const QString &place)
{
    if (std::exchange(m_state, state) != state)
        m_icon.setIcon(trayIcon(state));
    m_icon.setToolTip(trayWords(state, place));
}

void Tray::setHosting(std::optional<int> people)
{
    m_hosting->setText(people.value_or(0) == 0
                           ? tr("Hosting, alone so far")
                           : tr("Hosting: %n people", nullptr, people.value_or(0)));
    m_hosting->setVisible(people.has_value());
    m_stopHosting->setVisible(people.has_value());
}

void Tray::show(const ShownNotice &notice)
{
    m_last = notice.room;
    m_icon.showMessage(notice.text.title, notice.text.body, m_icon.icon());
    if (notice.sound && QGuiApplication::platformName() != "windows"_L1) // which rings by itself
        QApplication::beep();
}
