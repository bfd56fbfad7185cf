// SPDX-License-Identifier: MIT
// Asks GNOME's compositor, then the screen saver's interface that KDE and others have.
#pragma once

#include "app/idlesource.h"

#include <QDBusConnection>

class SessionIdle : public IdleSource
{
    Q_OBJECT

public:
    explicit SessionIdle(const QDBusConnection &bus, QObject *parent = nullptr);

    void ask() override;

private:
    void askAt(std::size_t place); // and if nobody answers there, at the next

    QDBusConnection m_bus;
    std::size_t m_known = 0; // where somebody answered
};
