// SPDX-License-Identifier: MIT
// By logind, which puts idle computers to sleep where no desktop does, and by the desktop's portal.
#pragma once

#include "app/sleepinhibitor.h"

#include <QDBusConnection>
#include <QDBusPendingCall>

#include <optional>

class BusSleepInhibitor : public SleepInhibitor
{
public:
    // Either may be missing.
    BusSleepInhibitor(const std::optional<QDBusConnection> &system,
                      const std::optional<QDBusConnection> &session);
    ~BusSleepInhibitor() override;

private:
    void askLogin(QDBusConnection system);
    void askPortal();
    QString requestPath() const;

    std::optional<QDBusPendingCall> m_lock; // its answer holds a descriptor: the lock
    std::optional<QDBusConnection> m_session;
    QString m_token; // names our request to the portal
};
