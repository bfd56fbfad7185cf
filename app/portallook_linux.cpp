// SPDX-License-Identifier: MIT
#include "app/portallook_linux.h"

#include "app/sessionbus_linux.h"
#include "app/systemlook.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace {

constexpr auto service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto path = "/org/freedesktop/portal/desktop"_L1;
constexpr auto interface = "org.freedesktop.portal.Settings"_L1;
const QString appearance = u"org.freedesktop.appearance"_s;
const QString colorScheme = u"color-scheme"_s;
const QString contrastKey = u"contrast"_s;

}

PortalLook::PortalLook(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus)
{
    m_bus.connect(service, path, interface, u"SettingChanged"_s, this,
                  SLOT(change(QString, QString, QDBusVariant)));
    ask(colorScheme);
    ask(contrastKey);
}

// Read, not ReadOne: older portals have that alone. It packs its answer twice.
void PortalLook::ask(const QString &key)
{
    auto call = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    call.setArguments({appearance, key});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            change(appearance, key, reply.value());
        watcher->deleteLater();
    });
}

void PortalLook::change(const QString &space, const QString &key, const QDBusVariant &value)
{
    QVariant plain = value.variant();
    while (plain.metaType() == QMetaType::fromType<QDBusVariant>())
        plain = plain.value<QDBusVariant>().variant();
    const SystemLook before = m_look;
    if (space == appearance && key == colorScheme)
        m_look.dark = plain.toUInt() == 0 ? std::nullopt : std::optional{plain.toUInt() == 1};
    if (space == appearance && key == contrastKey)
        m_look.highContrast = plain.toUInt() == 1;
    if (m_look != before)
        emit told(m_look);
}

void watchSystemLook(QObject *owner, const std::function<void(const SystemLook &)> &tell)
{
    const auto bus = sessionBus();
    if (!bus)
        return;
    auto *look = new PortalLook(*bus, owner);
    QObject::connect(look, &PortalLook::told, owner, tell);
}
