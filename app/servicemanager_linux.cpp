// SPDX-License-Identifier: MIT
// As sd_notify(3) has it: datagrams to the socket that the environment names.
#include "app/servicemanager.h"

#include <algorithm>
#include <chrono>

#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace {

// A path, or @ and a name that is in no file system; anything else is not for us.
bool fill(sockaddr_un &address, const QByteArray &name)
{
    const bool fits = name.size() > 1 && size_t(name.size()) < sizeof address.sun_path;
    if (!fits || (name[0] != '/' && name[0] != '@'))
        return false;
    address.sun_family = AF_UNIX;
    std::ranges::copy(name, address.sun_path);
    if (name[0] == '@')
        address.sun_path[0] = '\0';
    return true;
}

// How often it wants to hear of us; zero: never. The variable may be meant for another process.
std::chrono::microseconds watchdogTime()
{
    const QByteArray process = qgetenv("WATCHDOG_PID");
    if (!process.isEmpty() && process.toLongLong() != getpid())
        return {};
    return std::chrono::microseconds{qgetenv("WATCHDOG_USEC").toLongLong()};
}

}

ServiceManager::ServiceManager(QObject *parent)
    : QObject(parent), m_address(qgetenv("NOTIFY_SOCKET"))
{
    using std::chrono::milliseconds;
    const auto time = std::chrono::duration_cast<milliseconds>(watchdogTime() / 2);
    m_watchdog.setInterval(std::max(time, milliseconds{0}));
    connect(&m_watchdog, &QTimer::timeout, this, [this] { tell("WATCHDOG=1"); });
}

void ServiceManager::tellReady()
{
    tell("READY=1");
    if (m_watchdog.interval() > 0 && !m_address.isEmpty())
        m_watchdog.start();
}

void ServiceManager::tellStopping()
{
    tell("STOPPING=1");
}

void ServiceManager::tell(const QByteArray &state) const
{
    sockaddr_un address{};
    if (!fill(address, m_address))
        return;
    const int descriptor = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(m_address.size()));
    sendto(descriptor, state.constData(), size_t(state.size()), MSG_NOSIGNAL,
           reinterpret_cast<const sockaddr *>(&address), length);
    close(descriptor);
}
