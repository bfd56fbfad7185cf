// SPDX-License-Identifier: MIT
#include "load.h"

#include "clock.h"

#include <algorithm>
#include <cstdio>
#include <sys/epoll.h>
#include <unistd.h>

using Mode = Options::Mode;

Load::Load(const Options &options) : m_options(options), m_epoll(epoll_create1(EPOLL_CLOEXEC))
{ }

Load::~Load()
{
    ::close(m_epoll);
}

int Load::run()
{
    if (m_options.mode == Mode::Storm)
        return storm();
    if (!connectAll())
        return 2;
    const double idleMemory = residentBytes(m_options.serverPid);
    m_sending = true;
    double from = steadySeconds();
    if (m_options.mode == Mode::Fanout)
        begin();
    const auto driveUntil = [&](double end) {
        while (steadySeconds() < end) {
            if (m_options.mode != Mode::Fanout)
                pace(from);
            turn(1);
        }
    };
    driveUntil(from + m_options.warmUp);
    const std::uint64_t before = m_tally.deliveries;
    const double cpuBefore = cpuSeconds(m_options.serverPid);
    const double start = steadySeconds();
    m_tally.timed = m_options.mode != Mode::Fanout;
    driveUntil(start + m_options.seconds);
    const double seconds = steadySeconds() - start;
    const double cpu = cpuSeconds(m_options.serverPid) - cpuBefore;
    const std::uint64_t counted = m_tally.deliveries - before;
    m_sending = false;
    const bool drained = drain(10);
    const bool right = drained && m_tally.wrong == 0 && m_failed == 0;
    m_tally.deliveries = counted;
    report(seconds, cpu, idleMemory);
    return right ? 0 : 1;
}

void Load::admit(int room, bool reads)
{
    char path[256];
    std::snprintf(path, sizeof path, m_options.path.c_str(), room);
    Place place{std::make_shared<Peer>(m_options.port, path), nullptr, 0, reads};
    if (room < int(m_rooms.size())) {
        place.room = m_rooms[size_t(room)].get();
        place.member = place.room->memberCount();
        place.room->join(place.peer, reads);
    }
    watch(place, true);
    m_places.emplace(place.peer->descriptor(), std::move(place));
}

// A few hundred handshakes at a time, so that connecting is no storm of its own.
bool Load::connectAll()
{
    for (int room = 0; room < m_options.rooms; ++room)
        m_rooms.push_back(std::make_unique<Room>(room, m_options.size, m_tally));
    const int active = m_options.rooms * m_options.members;
    const int all = active + m_options.idle;
    int begun = 0;
    const double patience = steadySeconds() + 60;
    while (m_open < size_t(all) && m_failed == 0 && steadySeconds() < patience) {
        for (; begun < all && begun - int(m_open) < 256; ++begun) {
            const bool idle = begun >= active;
            const int room =
                idle ? m_options.rooms + (begun - active) / 10 : begun / m_options.members;
            const bool stalled = room == 0 && begun >= m_options.members - m_options.stalled;
            admit(room, idle || !stalled);
        }
        turn(10);
    }
    if (m_open < size_t(all))
        std::fprintf(stderr, "loadgen: %zu of %d connected, %zu failed\n", m_open, all, m_failed);
    return m_open == size_t(all);
}

int Load::storm()
{
    const double start = steadySeconds();
    const double cpuBefore = cpuSeconds(m_options.serverPid);
    for (int i = 0; i < m_options.window; ++i)
        admit(i / 10, true);
    while (m_open + m_failed < size_t(m_options.window) && steadySeconds() < start + 30)
        turn(10);
    const double cpu = cpuSeconds(m_options.serverPid) - cpuBefore;
    std::printf(
        "{\"label\":\"%s\",\"mode\":\"storm\",\"connections\":%d,\"open\":%zu,\"seconds\":%.3f,"
        "\"handshakes_per_cpu_s\":%.0f}\n",
        m_options.label.c_str(), m_options.window, m_open, steadySeconds() - start,
        cpu > 0 ? double(m_open) / cpu : 0);
    return m_open == size_t(m_options.window) ? 0 : 1;
}

void Load::begin()
{
    const double now = steadySeconds();
    for (const auto &room : m_rooms) {
        for (int sender = 0; sender < m_options.senders; ++sender) {
            for (int i = 0; i < m_options.window; ++i)
                room->send(size_t(sender), now);
        }
    }
}

void Load::pace(double from)
{
    const auto due = std::uint64_t((steadySeconds() - from) * m_options.rate);
    for (; m_paced < due; ++m_paced) {
        Room &room = *m_rooms[m_paced % m_rooms.size()];
        const size_t sender =
            (m_paced / m_rooms.size()) % size_t(m_options.members - m_options.stalled);
        room.send(sender, from + double(m_paced) / m_options.rate);
    }
}

void Load::watch(const Place &place, bool add)
{
    epoll_event event{};
    event.data.fd = place.peer->descriptor();
    event.events = place.reads || place.peer->state() != Peer::State::Open ? EPOLLIN : 0u;
    if (place.peer->wantsToWrite())
        event.events |= EPOLLOUT;
    epoll_ctl(m_epoll, add ? EPOLL_CTL_ADD : EPOLL_CTL_MOD, event.data.fd, &event);
}

void Load::turn(int milliseconds)
{
    epoll_event events[1024];
    const int count = epoll_wait(m_epoll, events, 1024, milliseconds);
    for (int i = 0; i < count; ++i) {
        const auto place = m_places.find(events[i].data.fd);
        if (place != m_places.end())
            serve(place->second, events[i].events);
    }
}

void Load::serve(Place &place, unsigned events)
{
    Peer &peer = *place.peer;
    const auto before = peer.state();
    const bool waitedToWrite = peer.wantsToWrite();
    if (events & EPOLLOUT)
        peer.writable();
    if (events & ~unsigned(EPOLLOUT))
        peer.readable([&](std::string_view frame) {
            const int sender = place.room ? place.room->take(place.member, frame) : -1;
            if (sender >= 0 && m_sending && m_options.mode == Mode::Fanout)
                place.room->send(size_t(sender), steadySeconds());
        });
    m_open += before != Peer::State::Open && peer.state() == Peer::State::Open;
    if (peer.state() == Peer::State::Failed) {
        m_failed += place.reads; // one that never reads is to be thrown out
        ::close(peer.descriptor());
        m_places.erase(peer.descriptor());
    } else if (waitedToWrite != peer.wantsToWrite() || before != peer.state()) {
        watch(place, false);
    }
}

bool Load::drain(double seconds)
{
    const double end = steadySeconds() + seconds;
    const auto underWay = [](const auto &room) { return room->underWay() > 0; };
    while (std::ranges::any_of(m_rooms, underWay) && steadySeconds() < end)
        turn(10);
    return std::ranges::none_of(m_rooms, underWay);
}

void Load::report(double seconds, double cpu, double memory) const
{
    auto times = m_tally.latencies;
    std::ranges::sort(times);
    const auto at = [&](double part) {
        return times.empty() ? 0.0 : double(times[size_t(part * double(times.size() - 1))]) * 1000;
    };
    const auto deliveries = double(m_tally.deliveries);
    std::printf(
        "{\"label\":\"%s\",\"rooms\":%d,\"members\":%d,\"senders\":%d,\"window\":%d,\"size\":%d,"
        "\"deliveries\":%.0f,\"deliveries_per_s\":%.0f,\"cpu_s_per_Mdeliveries\":%.3f,"
        "\"cpu_share\":%.3f,\"rss_MiB\":%.1f,\"p50_ms\":%.3f,\"p99_ms\":%.3f,\"max_ms\":%.3f,"
        "\"wrong\":%llu,\"failed\":%zu}\n",
        m_options.label.c_str(), m_options.rooms, m_options.members, m_options.senders,
        m_options.window, m_options.size, deliveries, deliveries / seconds,
        deliveries > 0 ? cpu * 1e6 / deliveries : 0, cpu / seconds, memory / 1048576, at(0.5),
        at(0.99), at(1), static_cast<unsigned long long>(m_tally.wrong), m_failed);
}
