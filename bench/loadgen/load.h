// SPDX-License-Identifier: MIT
// The load itself: all peers behind one epoll, and the four ways to drive them.
#pragma once

#include "options.h"
#include "room.h"

#include <map>

class Load
{
public:
    explicit Load(const Options &options);
    ~Load();

    // 0 all had everything once and in one order, 1 not so, 2 there was no run.
    int run();

private:
    struct Place // whose socket it is
    {
        std::shared_ptr<Peer> peer;
        Room *room = nullptr;
        size_t member = 0;
        bool reads = true;
    };

    bool connectAll();
    void admit(int room, bool reads);
    int storm();
    void begin();           // every sender fills its window
    void pace(double from); // sends what is due by now
    void turn(int milliseconds);
    void serve(Place &place, unsigned events);
    void watch(const Place &place, bool add);
    bool drain(double seconds); // waits until nothing is under way
    void report(double seconds, double cpu, double memory) const;

    Options m_options;
    int m_epoll;
    Tally m_tally;
    std::vector<std::unique_ptr<Room>> m_rooms;
    std::map<int, Place> m_places; // by descriptor
    bool m_sending = false;
    std::uint64_t m_paced = 0; // messages that were due so far
    size_t m_open = 0;
    size_t m_failed = 0;
};
