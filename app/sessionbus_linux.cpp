// SPDX-License-Identifier: MIT
#include "app/sessionbus_linux.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

std::optional<QDBusConnection> sessionBus()
{
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const bool usual = !folder.isEmpty() && QFileInfo::exists(folder + "/bus"_L1);
    if (!usual && !qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return {};
    const QDBusConnection bus = QDBusConnection::sessionBus();
    return bus.isConnected() ? std::optional{bus} : std::nullopt;
}
