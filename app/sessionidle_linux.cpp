// SPDX-License-Identifier: MIT
#include "app/sessionidle_linux.h"

#include "app/sessionbus_linux.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Place
{
    QLatin1StringView service;
    QLatin1StringView path;
    QLatin1StringView interface;
    QLatin1StringView method;
    std::chrono::milliseconds unit;
};

constexpr std::array places{
    Place{"org.gnome.Mutter.IdleMonitor"_L1, "/org/gnome/Mutter/IdleMonitor/Core"_L1,
          "org.gnome.Mutter.IdleMonitor"_L1, "GetIdletime"_L1, 1ms},
    Place{"org.freedesktop.ScreenSaver"_L1, "/org/freedesktop/ScreenSaver"_L1,
          "org.freedesktop.ScreenSaver"_L1, "GetSessionIdleTime"_L1, 1s},
};

}

SessionIdle::SessionIdle(const QDBusConnection &bus, QObject *parent)
    : IdleSource(parent), m_bus(bus)
{ }

void SessionIdle::ask()
{
    askAt(m_known);
}

void SessionIdle::askAt(std::size_t at)
{
    if (at == places.size()) {
        emit answered({});
        return;
    }
    const Place &place = places[at];
    auto call =
        QDBusMessage::createMethodCall(place.service, place.path, place.interface, place.method);
    call.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, at] {
        const QDBusMessage reply = watcher->reply();
        watcher->deleteLater();
        if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty())
            return askAt(at + 1);
        m_known = at;
        const qint64 count = reply.arguments().constFirst().toLongLong();
        emit answered(count * places[at].unit);
    });
}

std::unique_ptr<IdleSource> systemIdle()
{
    const auto bus = sessionBus();
    return bus ? std::make_unique<SessionIdle>(*bus) : nullptr;
}
