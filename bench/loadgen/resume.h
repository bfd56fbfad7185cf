// SPDX-License-Identifier: MIT
// Members whose host dies and comes back: all of them at once sign in again, enter their room, and
// fetch what they missed.
#pragma once

#include "crowd.h"
#include "options.h"

#include <set>

// Says "ready" when all are in; then the host is to be killed and started again.
class Resume : private Crowd::Watcher
{
public:
    explicit Resume(const Options &options);

    int run(); // 0 all of them caught up, 1 not so

private:
    struct Member
    {
        std::string token = {};
        bool caughtUp = false;
        size_t texts = 0; // fetched
    };

    void opened(size_t id) override;
    void ended(size_t id) override;
    void took(size_t id, std::string_view text) override;

    void begin(size_t member);
    void follow(size_t id, const std::string &room);
    bool await(double seconds);
    void goOn(double seconds);
    void report(double seconds);

    const Options m_options;
    Crowd m_crowd;
    std::string m_request;
    std::vector<Member> m_members;
    std::vector<size_t> m_memberOf; // by the crowd's id
    std::vector<long> m_newest;     // by the crowd's id: of the room when it was entered
    std::vector<size_t> m_homeless; // members without a connection
    std::set<size_t> m_knocking;    // ids
    double m_back = 0;              // when the host let the first one in again
    size_t m_caughtUp = 0;
    std::vector<float> m_waits;
};
