// SPDX-License-Identifier: MIT
// All plain descriptors of a host behind one QSocketNotifier: Qt looks at one socket a turn however
// many there are, and a turn costs what is ready, not what is open (epoll(7)).
#pragma once

#include <QObject>

#include <array>
#include <span>

struct epoll_event;

namespace Server {

// What happens on a descriptor. Must outlive its place in the set and the turn in which it leaves
// it.
class EpollWatcher
{
public:
    virtual ~EpollWatcher() = default;
    // `scratch` is shared by all; what is to be kept must be copied.
    virtual void readable(std::span<char> scratch) = 0;
    virtual void writable() = 0;
};

// Host thread.
class EpollSet : public QObject
{
    Q_OBJECT

public:
    explicit EpollSet(QObject *parent = nullptr);
    ~EpollSet() override;

    enum class Trigger
    {
        Level, // as long as there is something to read
        Edge   // when more has come
    };

    void add(int descriptor, EpollWatcher *watcher, Trigger trigger = Trigger::Level);
    void watchWritable(int descriptor, EpollWatcher *watcher, bool on);
    void remove(int descriptor, EpollWatcher *watcher);

signals:
    void turnBegan();
    void turnEnded();

private:
    void turn();
    void serve(std::span<const epoll_event> events);

    static constexpr int eventsPerTurn = 512;

    int m_epoll;
    std::array<char, 64 * 1024> m_scratch;
    QList<EpollWatcher *> m_removed; // in this turn: their events are stale
};

}
