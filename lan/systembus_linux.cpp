// SPDX-License-Identifier: MIT
#include "lan/systembus_linux.h"

#include <QFile>

using namespace Qt::StringLiterals;

std::optional<QDBusConnection> systemBus()
{
    if (!QFile::exists(u"/run/dbus/system_bus_socket"_s)
        && !qEnvironmentVariableIsSet("DBUS_SYSTEM_BUS_ADDRESS"))
        return {};
    const QDBusConnection bus = QDBusConnection::systemBus();
    return bus.isConnected() ? std::optional{bus} : std::nullopt;
}
