// SPDX-License-Identifier: MIT
// Asks Avahi which hosts are announced, and where each is.
#pragma once

#include "lan/dnssd.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>

class AvahiBrowser : public DnsSd::Browser
{
    Q_OBJECT

public:
    AvahiBrowser(const QDBusConnection &bus, const NetworkScope &scope);
    ~AvahiBrowser() override;

    void ask() override;

private slots:
    void add(int network, int protocol, const QString &name, const QString &type,
             const QString &domain, uint flags);
    void remove(int network, int protocol, const QString &name, const QString &type,
                const QString &domain, uint flags);

private:
    struct Item
    {
        int network; // its index
        int protocol;
        QString name;
        QString domain;

        friend bool operator==(const Item &, const Item &) = default;
    };

    void begin();
    void end();
    void resolve(const Item &item);
    bool isInScope(int network) const;

    QDBusConnection m_bus;
    QDBusServiceWatcher m_daemon;
    NetworkScope m_scope;
    QString m_path; // of Avahi's browser
    QList<Item> m_items;
};
