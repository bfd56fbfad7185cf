// SPDX-License-Identifier: MIT
// Has Avahi announce a host: a group of entries, made anew whenever the daemon or its name is new.
#pragma once

#include "lan/dnssd.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>

class QDBusPendingCallWatcher;

class AvahiAnnouncement : public DnsSd::Announcement
{
    Q_OBJECT

public:
    AvahiAnnouncement(const QDBusConnection &bus, const Protocol::HostHere &self,
                      const NetworkScope &scope);
    ~AvahiAnnouncement() override;

    void tell(const Protocol::HostHere &self) override;

private slots:
    void follow(int state, const QString &error);

private:
    void begin();
    void publish(const QString &group);
    void withdraw();
    QList<int> networks() const;

    QDBusConnection m_bus;
    QDBusServiceWatcher m_daemon;
    Protocol::HostHere m_self;
    NetworkScope m_scope;
    QDBusPendingCallWatcher *m_asked = nullptr; // for a group; a child
    QString m_group;                            // its path; empty: not announced
};
