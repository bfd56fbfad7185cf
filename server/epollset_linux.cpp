// SPDX-License-Identifier: MIT
#include "server/epollset_linux.h"

#include <QSocketNotifier>

#include <sys/epoll.h>
#include <unistd.h>

namespace Server {

namespace {

epoll_event eventFor(EpollWatcher *watcher, bool writable)
{
    epoll_event event{};
    event.events = EPOLLIN | EPOLLRDHUP | (writable ? EPOLLOUT : 0u);
    event.data.ptr = watcher;
    return event;
}

}

EpollSet::EpollSet(QObject *parent) : QObject(parent), m_epoll(epoll_create1(EPOLL_CLOEXEC))
{
    auto *notifier = new QSocketNotifier(m_epoll, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &EpollSet::turn);
}

EpollSet::~EpollSet()
{
    ::close(m_epoll);
}

void EpollSet::add(int descriptor, EpollWatcher *watcher, Trigger trigger)
{
    auto event = eventFor(watcher, false);
    if (trigger == Trigger::Edge)
        event.events |= EPOLLET;
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event);
}

void EpollSet::watchWritable(int descriptor, EpollWatcher *watcher, bool on)
{
    auto event = eventFor(watcher, on);
    epoll_ctl(m_epoll, EPOLL_CTL_MOD, descriptor, &event);
}

void EpollSet::remove(int descriptor, EpollWatcher *watcher)
{
    epoll_ctl(m_epoll, EPOLL_CTL_DEL, descriptor, nullptr);
    m_removed.append(watcher);
}

// Level-triggered: what does not fit in one turn comes with the next.
void EpollSet::turn()
{
    std::array<epoll_event, eventsPerTurn> events;
    const int count = epoll_wait(m_epoll, events.data(), int(events.size()), 0);
    if (count <= 0)
        return;
    emit turnBegan();
    serve(std::span(events).first(size_t(count)));
    emit turnEnded();
}

void EpollSet::serve(std::span<const epoll_event> events)
{
    m_removed.clear();
    for (const epoll_event &event : events) {
        auto *watcher = static_cast<EpollWatcher *>(event.data.ptr);
        if (event.events & EPOLLOUT && !m_removed.contains(watcher))
            watcher->writable();
        if (event.events & ~uint(EPOLLOUT) && !m_removed.contains(watcher))
            watcher->readable(m_scratch);
    }
}

}
