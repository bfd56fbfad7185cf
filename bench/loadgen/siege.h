// SPDX-License-Identifier: MIT
// Connections that never finish asking: how soon they are shown the door, what they cost, and how
// long newcomers wait meanwhile.
#pragma once

#include "crowd.h"
#include "options.h"
#include "process.h"

class Siege : private Crowd::Watcher
{
public:
    explicit Siege(const Options &options);

    int run(); // 0 all besiegers were ended and all newcomers let in, 1 not so

private:
    struct Visitor
    {
        double since = 0; // connected (a besieger), began to connect (a newcomer)
        bool newcomer = false;
    };

    void connected(size_t id) override;
    void opened(size_t id) override;
    void ended(size_t id) override;
    size_t begin(bool newcomer, const std::string &request);
    void go(double now);
    void drip(double now);
    void report(double memoryBefore, double memoryAfter);

    const Options m_options;
    Process m_server;
    Crowd m_crowd;
    std::string m_request;
    std::vector<Visitor> m_visitors; // by id
    std::vector<size_t> m_besiegers; // ids
    size_t m_newcomers = 0;
    size_t m_refused = 0;       // newcomers
    std::vector<float> m_waits; // of newcomers
    std::vector<float> m_stays; // of besiegers
    double m_start = 0;
    size_t m_dripped = 0; // bytes, all in all
    double m_nextNewcomer = 0;
    double m_nextLook = 0;
    double m_memoryMost = 0;
};
