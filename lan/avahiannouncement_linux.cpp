// SPDX-License-Identifier: MIT
#include "lan/avahiannouncement_linux.h"

#include "lan/avahi_linux.h"
#include "lan/dnssdtext.h"
#include "lan/systembus_linux.h"

#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QNetworkInterface>

using namespace Qt::StringLiterals;

namespace {

const QString type = QString::fromLatin1(DnsSd::serviceType);

}

AvahiAnnouncement::AvahiAnnouncement(const QDBusConnection &bus, const Protocol::HostHere &self,
                                     const NetworkScope &scope)
    : m_bus(bus), m_daemon(Avahi::service, bus, QDBusServiceWatcher::WatchForRegistration),
      m_self(self), m_scope(scope)
{
    connect(&m_daemon, &QDBusServiceWatcher::serviceRegistered, this, &AvahiAnnouncement::begin);
    m_bus.connect(Avahi::service, u"/"_s, Avahi::server, u"StateChanged"_s, this,
                  SLOT(follow(int, QString)));
    begin();
}

AvahiAnnouncement::~AvahiAnnouncement()
{
    withdraw();
}

// The computer has another name now: what was announced under the old one leads nowhere.
void AvahiAnnouncement::follow(int state, const QString &)
{
    if (state == Avahi::running)
        begin();
}

void AvahiAnnouncement::begin()
{
    withdraw();
    if (networks().isEmpty())
        return;
    const auto asking = m_bus.asyncCall(Avahi::call(u"/"_s, Avahi::server, u"EntryGroupNew"_s));
    m_asked = new QDBusPendingCallWatcher(asking, this);
    connect(m_asked, &QDBusPendingCallWatcher::finished, this, [this](auto *asked) {
        const QDBusPendingReply<QDBusObjectPath> group = *asked;
        if (asked == m_asked && group.isValid())
            publish(group.value().path());
        asked->deleteLater();
    });
}

void AvahiAnnouncement::publish(const QString &group)
{
    m_group = group;
    const QVariant text = Avahi::packed(DnsSd::textOf(m_self));
    for (const int network : networks())
        m_bus.send(Avahi::call(m_group, Avahi::group, u"AddService"_s,
                               {network, Avahi::any, 0u, DnsSd::nameOf(m_self), type, QString{},
                                QString{}, QVariant::fromValue(quint16(m_self.port)), text}));
    m_bus.send(Avahi::call(m_group, Avahi::group, u"Commit"_s));
}

void AvahiAnnouncement::tell(const Protocol::HostHere &self)
{
    if (std::exchange(m_self, self) == self || m_group.isEmpty())
        return;
    const QVariant text = Avahi::packed(DnsSd::textOf(m_self));
    for (const int network : networks())
        m_bus.send(
            Avahi::call(m_group, Avahi::group, u"UpdateServiceTxt"_s,
                        {network, Avahi::any, 0u, DnsSd::nameOf(m_self), type, QString{}, text}));
}

// To a daemon that is gone it is said in vain, and does no harm.
void AvahiAnnouncement::withdraw()
{
    m_asked = nullptr;
    if (!m_group.isEmpty())
        m_bus.send(Avahi::call(std::exchange(m_group, {}), Avahi::group, u"Free"_s));
}

// Those in scope, by index; never the loopback alone.
QList<int> AvahiAnnouncement::networks() const
{
    if (m_scope.interfaces.isEmpty() && m_scope.addresses.isEmpty())
        return {Avahi::any};
    QList<int> indices;
    for (const QNetworkInterface &network : networksIn(m_scope)) {
        if (!network.flags().testFlag(QNetworkInterface::IsLoopBack))
            indices.append(network.index());
    }
    return indices;
}

std::unique_ptr<DnsSd::Announcement> DnsSd::announce(const Protocol::HostHere &self,
                                                     const NetworkScope &scope)
{
    const auto bus = systemBus();
    return bus ? std::make_unique<AvahiAnnouncement>(*bus, self, scope) : nullptr;
}
