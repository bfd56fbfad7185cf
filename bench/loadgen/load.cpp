// SPDX-License-Identifier: MIT
#include "load.h"

#include "clock.h"

#include <algorithm>
#include <cstdio>
#include <unistd.h>
#include <utility>

using Mode = Options::Mode;

Load::Load(const Options &options)
    : m_options(options), m_active(size_t(options.rooms * options.members)),
      m_server(options.serverPid), m_self(getpid()), m_crowd(options.port, *this),
      m_report(options.label)
{
    for (int i = 0; i < options.rooms; ++i)
        m_rooms.emplace_back(i, size_t(options.members),
                             size_t(options.members - (i == 0 ? options.stalled : 0)),
                             size_t(options.size), m_tally);
}

int Load::run()
{
    if (!enter())
        return 2;
    m_sending = true;
    m_start = steadySeconds();
    m_memory = m_memoryMost = m_server.residentBytes();
    m_descriptors = m_server.descriptors();
    if (m_options.mode == Mode::Fanout)
        begin();
    driveUntil(m_start + m_options.warmUp);
    m_tally.timed = m_options.mode == Mode::Paced;
    const Moment from = now();
    driveUntil(from.time + m_options.seconds);
    const Moment to = now();
    m_sending = false;
    const bool drained = drain();
    reportRun(from, to);
    m_report.print();
    return drained && m_tally.wrong == 0 && m_crowd.failed() == 0 ? 0 : 1;
}

bool Load::enter()
{
    const auto visit = [this](size_t id) { return visitOf(id); };
    const auto atOnce = size_t(m_options.atOnce);
    const double cpuBefore = m_server.cpuSeconds();
    const double start = steadySeconds();
    bool in = m_crowd.gather(m_active, atOnce, visit);
    const double memory = m_server.privateBytes();
    in = in && m_crowd.gather(size_t(m_options.idle), atOnce, visit);
    const double seconds = steadySeconds() - start;
    m_crowd.turn(0.2); // the server puts itself in order
    reportEntry(seconds, m_server.cpuSeconds() - cpuBefore);
    if (m_options.idle > 0)
        m_report.add("KiB_per_idle", (m_server.privateBytes() - memory) / 1024 / m_options.idle, 2);
    if (!in)
        std::fprintf(stderr, "loadgen: %zu of %zu connections were let in in time\n",
                     m_crowd.opened(), m_active + size_t(m_options.idle));
    return in;
}

// Neighbours in time are not neighbours in a room. The silent ones have rooms of ten.
Crowd::Visit Load::visitOf(size_t id) const
{
    const size_t rooms = m_rooms.size();
    const size_t room = id < m_active ? id % rooms : rooms + (id - m_active) / 10;
    char path[256];
    std::snprintf(path, sizeof path, m_options.path.c_str(), int(room));
    return {Peer::upgrade(m_options.port, path), !isStalled(id)};
}

bool Load::isStalled(size_t id) const
{
    return id < m_active && id % m_rooms.size() == 0
        && int(id / m_rooms.size()) >= m_options.members - m_options.stalled;
}

void Load::took(size_t id, std::string_view text)
{
    if (id >= m_active)
        return;
    const size_t room = id % m_rooms.size();
    const auto author = m_rooms[room].take(id / m_rooms.size(), text);
    if (author && m_sending && m_options.mode == Mode::Fanout)
        post(room, *author, 0);
}

void Load::post(size_t room, size_t seat, double due)
{
    m_crowd.say(seat * m_rooms.size() + room, m_rooms[room].compose(seat, due));
}

void Load::begin()
{
    for (size_t room = 0; room < m_rooms.size(); ++room) {
        for (int i = 0; i < m_options.senders * m_options.window; ++i)
            post(room, size_t(i % m_options.senders), 0);
    }
}

double Load::pace()
{
    if (m_options.rate <= 0)
        return m_start + m_options.warmUp + m_options.seconds;
    const auto dueAt = [this] { return m_start + double(m_paced) / m_options.rate; };
    for (const double now = steadySeconds(); dueAt() <= now; ++m_paced) {
        const size_t room = m_paced % m_rooms.size();
        const auto readers = size_t(m_options.members - m_options.stalled);
        post(room, m_paced / m_rooms.size() % readers, dueAt());
    }
    return dueAt();
}

void Load::driveUntil(double end)
{
    while (steadySeconds() < end) {
        const double next = m_options.mode == Mode::Paced ? pace() : end;
        if (steadySeconds() >= m_nextLook)
            lookAtServer();
        m_crowd.turn(std::min({next, end, steadySeconds() + 0.05}) - steadySeconds());
    }
}

// The stalled cannot see that they were let go, for they do not read: the server has fewer
// descriptors.
void Load::lookAtServer()
{
    const double now = steadySeconds();
    m_nextLook = now + 0.05;
    m_memoryMost = std::max(m_memoryMost, m_server.residentBytes());
    if (m_options.stalled > 0 && m_goneAfter == 0
        && m_server.descriptors() <= m_descriptors - m_options.stalled)
        m_goneAfter = now - m_start;
}

// Waits for what is under way, as long as some of it comes, and for what comes twice.
bool Load::drain()
{
    const auto quiet = [this] { return std::ranges::all_of(m_rooms, &Room::isQuiet); };
    std::uint64_t seen = m_tally.deliveries;
    double patience = steadySeconds() + 5;
    while (!quiet() && m_tally.wrong == 0 && steadySeconds() < patience) {
        m_crowd.turn(0.01);
        if (std::exchange(seen, m_tally.deliveries) != m_tally.deliveries)
            patience = steadySeconds() + 5;
    }
    m_crowd.turn(0.05);
    return quiet();
}

Load::Moment Load::now() const
{
    return {steadySeconds(), m_server.cpuSeconds(), m_self.cpuSeconds(), m_tally.messages,
            m_tally.deliveries};
}

void Load::reportEntry(double seconds, double cpu)
{
    const auto open = double(m_crowd.opened());
    m_report.add("connections", open);
    m_report.add("handshakes_per_s", open / seconds);
    m_report.add("handshakes_per_cpu_s", cpu > 0 ? open / cpu : 0);
}

void Load::reportRun(const Moment &from, const Moment &to)
{
    const double seconds = to.time - from.time;
    const double cpu = to.serverCpu - from.serverCpu;
    const auto deliveries = double(to.deliveries - from.deliveries);
    m_report.add("messages_per_s", double(to.messages - from.messages) / seconds);
    m_report.add("deliveries", deliveries);
    m_report.add("deliveries_per_s", deliveries / seconds);
    m_report.add("cpu_s_per_Mdeliveries", deliveries > 0 ? cpu * 1e6 / deliveries : 0, 3);
    m_report.add("server_cpu", cpu / seconds, 3);
    m_report.add("loadgen_cpu", (to.ownCpu - from.ownCpu) / seconds, 3);
    if (m_options.mode == Mode::Paced) {
        m_report.addTimes("all", m_tally.latencies);
        m_report.addTimes("own", m_tally.ownLatencies);
    }
    m_report.add("growth_KiB", (m_memoryMost - m_memory) / 1024);
    if (m_options.stalled > 0)
        m_report.add("stalled_gone_after_s", m_goneAfter, 2);
    m_report.add("wrong", double(m_tally.wrong));
    m_report.add("failed", double(m_crowd.failed()));
}
