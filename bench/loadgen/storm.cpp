// SPDX-License-Identifier: MIT
#include "storm.h"

#include "clock.h"
#include "process.h"
#include "report.h"

Storm::Storm(const Options &options) : m_options(options), m_crowd(options.port, *this)
{ }

int Storm::run()
{
    const Process server{m_options.serverPid};
    const double cpuBefore = server.cpuSeconds();
    const double start = steadySeconds();
    const bool allIn =
        m_crowd.gather(size_t(m_options.idle), size_t(m_options.atOnce), [this](size_t id) {
            const auto path = "/ws/chat/" + std::to_string(id / 10) + '/';
            return Crowd::Visit{Peer::upgrade(m_options.port, path)};
        });
    const double seconds = steadySeconds() - start;
    const double cpu = server.cpuSeconds() - cpuBefore;
    const auto open = double(m_crowd.opened());
    Report report{m_options.label};
    report.add("connections", open);
    report.add("failed", double(m_crowd.failed()));
    report.add("seconds", seconds, 3);
    report.add("handshakes_per_s", open / seconds);
    report.add("handshakes_per_cpu_s", cpu > 0 ? open / cpu : 0);
    report.print();
    return allIn ? 0 : 1;
}
