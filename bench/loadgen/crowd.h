// SPDX-License-Identifier: MIT
// Many peers behind one epoll set, served by one thread.
#pragma once

#include "peer.h"

#include <memory>
#include <vector>

class Crowd
{
public:
    // Wants to know what becomes of the peers.
    class Watcher
    {
    public:
        virtual ~Watcher() = default;
        virtual void took(size_t, std::string_view) { } // a text
        virtual void connected(size_t) { }
        virtual void opened(size_t) { }
        virtual void ended(size_t) { } // by the server
    };
    struct Visit
    {
        std::string request;
        bool reads = true; // once it is in
    };

    Crowd(int port, Watcher &watcher);
    ~Crowd();
    Crowd(const Crowd &) = delete;
    Crowd &operator=(const Crowd &) = delete;

    size_t admit(const Visit &visit); // ids are 0, 1, 2 …
    // Admits `count`, at most `atOnce` of them under way, and waits until each is in or has failed;
    // false if that did not come to pass, or not all are in.
    bool gather(size_t count, size_t atOnce, const std::function<Visit(size_t id)> &visit);
    void say(size_t id, std::string_view text); // leaves at the end of the turn
    void put(size_t id, std::string_view bytes);
    void dismiss(size_t id);
    // Waits so long at most for something to happen, then serves all that did.
    void turn(double seconds);

    size_t admitted() const { return m_seats.size(); }
    size_t opened() const { return m_opened; } // ever
    size_t failed() const { return m_failed; } // ended, but not by us

private:
    struct Seat
    {
        std::unique_ptr<Peer> peer; // null when it is gone
        bool reads = true;
        unsigned watched = 0; // what epoll was asked for
    };

    void serve(size_t id, unsigned events);
    void flushWaiting();
    void settle(size_t id, Peer::State before);
    void watch(size_t id);

    int m_port;
    Watcher &m_watcher;
    int m_epoll;
    std::vector<Seat> m_seats;     // by id
    std::vector<size_t> m_waiting; // have something to send
    std::vector<size_t> m_leaving; // go at the end of the turn
    size_t m_opened = 0;
    size_t m_failed = 0;
};
