// SPDX-License-Identifier: MIT
// What org.freedesktop.portal.Settings says of org.freedesktop.appearance.
#pragma once

#include "ui/look.h"

#include <QDBusConnection>
#include <QDBusVariant>

class PortalLook : public QObject
{
    Q_OBJECT

public:
    explicit PortalLook(const QDBusConnection &bus, QObject *parent = nullptr);

signals:
    void told(const SystemLook &look);

private slots:
    void change(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &key);

    QDBusConnection m_bus;
    SystemLook m_look;
};
