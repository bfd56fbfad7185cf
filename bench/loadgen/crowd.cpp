// SPDX-License-Identifier: MIT
#include "crowd.h"

#include "clock.h"

#include <algorithm>
#include <sys/epoll.h>
#include <unistd.h>
#include <utility>

using State = Peer::State;

Crowd::Crowd(int port, Watcher &watcher)
    : m_port(port), m_watcher(watcher), m_epoll(epoll_create1(EPOLL_CLOEXEC))
{ }

Crowd::~Crowd()
{
    ::close(m_epoll);
}

size_t Crowd::admit(const Visit &visit)
{
    const size_t id = m_seats.size();
    m_seats.push_back({std::make_unique<Peer>(m_port, visit.request), visit.reads});
    Peer &peer = *m_seats[id].peer;
    if (!visit.reads)
        peer.shrinkBuffer();
    epoll_event event{};
    event.data.u64 = id;
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, peer.descriptor(), &event);
    settle(id, State::Connecting);
    return id;
}

bool Crowd::gather(size_t count, size_t atOnce, const std::function<Visit(size_t id)> &visit)
{
    const size_t first = admitted();
    const size_t openBefore = m_opened;
    const size_t doneBefore = m_opened + m_failed;
    const auto done = [&] { return m_opened + m_failed - doneBefore; };
    const double patience = steadySeconds() + 60;
    while (done() < count && steadySeconds() < patience) {
        while (admitted() - first < count && admitted() - first - done() < atOnce)
            admit(visit(admitted()));
        turn(0.01);
    }
    return m_opened - openBefore == count;
}

void Crowd::say(size_t id, std::string_view text)
{
    Peer *peer = m_seats[id].peer.get();
    if (!peer)
        return;
    if (!peer->wantsToWrite())
        m_waiting.push_back(id);
    peer->say(text);
}

void Crowd::put(size_t id, std::string_view bytes)
{
    Peer *peer = m_seats[id].peer.get();
    if (!peer)
        return;
    if (!peer->wantsToWrite())
        m_waiting.push_back(id);
    peer->put(bytes);
}

void Crowd::dismiss(size_t id)
{
    if (!m_seats[id].peer)
        return;
    m_seats[id].peer->end();
    m_leaving.push_back(id);
}

void Crowd::turn(double seconds)
{
    flushWaiting();
    seconds = std::max(seconds, 0.0);
    const timespec wait{time_t(seconds), long((seconds - double(time_t(seconds))) * 1e9)};
    epoll_event events[1024];
    const int count = epoll_pwait2(m_epoll, events, 1024, &wait, nullptr);
    for (int i = 0; i < count; ++i)
        serve(events[i].data.u64, events[i].events);
    flushWaiting();
    for (const size_t id : m_leaving)
        m_seats[id].peer.reset();
    m_leaving.clear();
}

void Crowd::serve(size_t id, unsigned events)
{
    Peer &peer = *m_seats[id].peer;
    const State before = peer.state();
    if (before == State::Ended)
        return; // earlier in this turn
    if (events & EPOLLOUT)
        peer.writable();
    if (events & ~unsigned(EPOLLOUT))
        peer.readable([&](std::string_view text) { m_watcher.took(id, text); });
    peer.flush();
    settle(id, before);
}

void Crowd::flushWaiting()
{
    for (const size_t id : m_waiting) {
        Peer *peer = m_seats[id].peer.get();
        if (!peer || peer->state() == State::Ended)
            continue;
        const State before = peer->state();
        peer->flush();
        settle(id, before);
    }
    m_waiting.clear();
}

void Crowd::settle(size_t id, State before)
{
    const State now = m_seats[id].peer->state();
    if (before == State::Connecting && (now == State::Asking || now == State::Open))
        m_watcher.connected(id);
    if (before != State::Open && now == State::Open) {
        ++m_opened;
        m_watcher.opened(id);
    }
    if (now == State::Ended) {
        ++m_failed;
        m_leaving.push_back(id);
        m_watcher.ended(id);
    } else {
        watch(id);
    }
}

void Crowd::watch(size_t id)
{
    Seat &seat = m_seats[id];
    unsigned wanted = seat.reads || seat.peer->state() != State::Open ? EPOLLIN : 0u;
    if (seat.peer->wantsToWrite())
        wanted |= EPOLLOUT;
    if (wanted == std::exchange(seat.watched, wanted))
        return;
    epoll_event event{};
    event.events = wanted;
    event.data.u64 = id;
    epoll_ctl(m_epoll, EPOLL_CTL_MOD, seat.peer->descriptor(), &event);
}
