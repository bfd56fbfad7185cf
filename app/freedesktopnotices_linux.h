// SPDX-License-Identifier: MIT
// Notifications by org.freedesktop.Notifications: the desktop keeps them, a click leads to the
// room.
#pragma once

#include "app/notices.h"

#include <QDBusConnection>
#include <QHash>

#include <optional>

class QDBusMessage;
class QDBusPendingCallWatcher;

class FreedesktopNotices : public Notices
{
    Q_OBJECT

public:
    explicit FreedesktopNotices(const QDBusConnection &bus, QObject *parent = nullptr);

    void show(const ShownNotice &notice) override;
    void withdraw(const RoomAddress &room) override;

private slots:
    void invoke(uint id, const QString &action);
    void forget(uint id);
    void keepToken(uint id, const QString &token);

private:
    struct Shown
    {
        uint id = 0;                          // 0: not told yet
        bool asking = false;                  // for it
        bool unwanted = false;                // take it away as soon as it has an id
        std::optional<ShownNotice> next = {}; // as soon as the id to replace is known
    };

    void listen(const QString &signal, const char *slot);
    void askCapabilities();
    void send(const ShownNotice &notice, Shown &shown);
    void settle(const ShownNotice &notice, const QDBusPendingCallWatcher &answer);
    QDBusMessage call(const QString &method, const QVariantList &arguments) const;
    std::optional<RoomAddress> roomOf(uint id) const;

    QDBusConnection m_bus;
    QHash<RoomAddress, Shown> m_shown;
    bool m_markup = false; // a body is read as HTML
};
