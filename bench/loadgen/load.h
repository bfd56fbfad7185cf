// SPDX-License-Identifier: MIT
// Rooms full of members, and what their talk costs the server.
#pragma once

#include "crowd.h"
#include "options.h"
#include "process.h"
#include "report.h"
#include "room.h"

class Load : private Crowd::Watcher
{
public:
    explicit Load(const Options &options);

    // 0 all had everything once and in one order, 1 not so, 2 there was no run.
    int run();

private:
    struct Moment // what the counters say
    {
        double time = 0;
        double serverCpu = 0;
        double ownCpu = 0;
        std::uint64_t messages = 0;
        std::uint64_t deliveries = 0;
    };

    void took(size_t id, std::string_view text) override;
    bool enter(); // members first, then those who are silent
    Crowd::Visit visitOf(size_t id) const;
    bool isStalled(size_t id) const;
    void begin(); // every sender fills its window
    void post(size_t room, size_t seat, double due);
    void driveUntil(double end);
    double pace(); // sends what is due; when the next one is
    void lookAtServer();
    bool drain();
    Moment now() const;
    void reportEntry(double seconds, double cpu);
    void reportRun(const Moment &from, const Moment &to);

    Options m_options;
    size_t m_active; // ids below it are members
    Process m_server;
    Process m_self;
    Tally m_tally;
    Crowd m_crowd;
    std::vector<Room> m_rooms;
    Report m_report;
    bool m_sending = false;
    double m_start = 0;
    std::uint64_t m_paced = 0; // messages that were due so far
    double m_nextLook = 0;
    int m_descriptors = 0; // of the server, at the start
    double m_memory = 0;
    double m_memoryMost = 0;
    double m_goneAfter = 0; // seconds until those who never read were let go; 0: they are there
};
