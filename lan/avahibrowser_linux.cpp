// SPDX-License-Identifier: MIT
#include "lan/avahibrowser_linux.h"

#include "lan/avahi_linux.h"
#include "lan/dnssdtext.h"
#include "lan/systembus_linux.h"
#include "protocol/limits.h"

#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QHostAddress>
#include <QNetworkInterface>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString type = QString::fromLatin1(DnsSd::serviceType);

// Of ResolveService: after the network, the protocol, the name, its type and domain, the computer
// and the address's protocol.
constexpr int addressAt = 7;
constexpr int portAt = 8;
constexpr int textAt = 9;

// An address of one link alone is nothing without the link.
QHostAddress addressIn(const QDBusMessage &answer)
{
    QHostAddress address{answer.arguments().value(addressAt).toString()};
    if (address.protocol() == QAbstractSocket::IPv6Protocol && address.isLinkLocal())
        address.setScopeId(
            QNetworkInterface::interfaceNameFromIndex(answer.arguments().value(0).toInt()));
    return address;
}

}

// Whatever browser says it: Avahi may speak before it has told us which is ours.
AvahiBrowser::AvahiBrowser(const QDBusConnection &bus, const NetworkScope &scope)
    : m_bus(bus), m_daemon(Avahi::service, bus, QDBusServiceWatcher::WatchForOwnerChange),
      m_scope(scope)
{
    m_bus.connect(Avahi::service, {}, Avahi::browser, u"ItemNew"_s, this,
                  SLOT(add(int, int, QString, QString, QString, uint)));
    m_bus.connect(Avahi::service, {}, Avahi::browser, u"ItemRemove"_s, this,
                  SLOT(remove(int, int, QString, QString, QString, uint)));
    connect(&m_daemon, &QDBusServiceWatcher::serviceRegistered, this, &AvahiBrowser::begin);
    connect(&m_daemon, &QDBusServiceWatcher::serviceUnregistered, this, &AvahiBrowser::end);
    begin();
}

AvahiBrowser::~AvahiBrowser()
{
    if (!m_path.isEmpty())
        m_bus.send(Avahi::call(m_path, Avahi::browser, u"Free"_s));
}

void AvahiBrowser::begin()
{
    const auto asking = m_bus.asyncCall(Avahi::call(u"/"_s, Avahi::server, u"ServiceBrowserNew"_s,
                                                    {Avahi::any, Avahi::any, type, QString{}, 0u}));
    auto *asked = new QDBusPendingCallWatcher(asking, this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked] {
        const QDBusPendingReply<QDBusObjectPath> path = *asked;
        if (path.isValid())
            m_path = path.value().path();
        asked->deleteLater();
    });
}

void AvahiBrowser::end()
{
    m_path.clear();
    m_items.clear();
}

void AvahiBrowser::add(int network, int protocol, const QString &name, const QString &itsType,
                       const QString &domain, uint)
{
    const Item item{network, protocol, name, domain};
    if (itsType != type || !isInScope(network) || m_items.contains(item)
        || m_items.size() >= Limits::hostsFound)
        return;
    m_items.append(item);
    resolve(item);
}

void AvahiBrowser::remove(int network, int protocol, const QString &name, const QString &,
                          const QString &domain, uint)
{
    m_items.removeAll(Item{network, protocol, name, domain});
}

void AvahiBrowser::ask()
{
    for (const Item &item : std::as_const(m_items))
        resolve(item);
}

void AvahiBrowser::resolve(const Item &item)
{
    const auto asking = m_bus.asyncCall(
        Avahi::call(u"/"_s, Avahi::server, u"ResolveService"_s,
                    {item.network, item.protocol, item.name, type, item.domain, Avahi::any, 0u}));
    auto *asked = new QDBusPendingCallWatcher(asking, this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked] {
        const QDBusMessage answer = asked->reply();
        const auto text = qdbus_cast<QList<QByteArray>>(answer.arguments().value(textAt));
        const auto port = quint16(answer.arguments().value(portAt).toUInt());
        const QHostAddress address = addressIn(answer);
        const auto here = DnsSd::hostIn(text, port);
        if (!asked->isError() && here && !address.isNull() && isNear(address))
            emit found(*here, address.toString());
        asked->deleteLater();
    });
}

bool AvahiBrowser::isInScope(int network) const
{
    const auto networks = networksIn(m_scope);
    return std::ranges::find(networks, network, &QNetworkInterface::index) != networks.end();
}

std::unique_ptr<DnsSd::Browser> DnsSd::browse(const NetworkScope &scope)
{
    const auto bus = systemBus();
    return bus ? std::make_unique<AvahiBrowser>(*bus, scope) : nullptr;
}
