// SPDX-License-Identifier: MIT
// What the Avahi daemon is called on the system bus. It is never started by us.
#pragma once

#include <QDBusMessage>
#include <QDBusMetaType>

namespace Avahi {

inline const QString service = QStringLiteral("org.freedesktop.Avahi");
inline const QString server = QStringLiteral("org.freedesktop.Avahi.Server");
inline const QString group = QStringLiteral("org.freedesktop.Avahi.EntryGroup");
inline const QString browser = QStringLiteral("org.freedesktop.Avahi.ServiceBrowser");

inline constexpr int any = -1;    // interface or protocol
inline constexpr int running = 2; // of the server's states

// The strings of a record, which Qt cannot send before it is told how.
inline QVariant packed(const QList<QByteArray> &text)
{
    qDBusRegisterMetaType<QList<QByteArray>>();
    return QVariant::fromValue(text);
}

inline QDBusMessage call(const QString &path, const QString &interface, const QString &method,
                         const QVariantList &arguments = {})
{
    auto message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setAutoStartService(false);
    message.setArguments(arguments);
    return message;
}

}
