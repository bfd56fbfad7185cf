// SPDX-License-Identifier: MIT
// One room under load: who is in it, what is under way, and whether all saw the same.
#pragma once

#include "peer.h"

#include <cstdint>
#include <deque>
#include <memory>
#include <vector>

struct Tally
{
    bool timed = false;         // keep latencies
    std::uint64_t messages = 0; // that every member has
    std::uint64_t deliveries = 0;
    std::uint64_t wrong = 0;           // lost, doubled, out of order, in the wrong room or changed
    std::vector<float> latencies = {}; // seconds from when a message was due to each delivery
};

class Room
{
public:
    Room(int number, int size, Tally &tally) : m_number(number), m_size(size), m_tally(tally) { }

    void join(std::shared_ptr<Peer> peer, bool reads);
    // A text from member `sender`; `due` is when it should have been sent.
    void send(size_t sender, double due);
    // What member `member` read; the sender of a message that all have now, or -1.
    int take(size_t member, std::string_view frame);

    size_t memberCount() const { return m_members.size(); }
    std::uint64_t underWay() const { return m_sent - m_done; }

private:
    struct Member
    {
        std::shared_ptr<Peer> peer;
        std::uint64_t next = 0; // place in the room's order that it has reached
    };
    struct Message
    {
        std::uint64_t number = 0;
        size_t missing = 0; // members that do not have it yet
    };
    struct Mark // at the head of each text: which message this is
    {
        int room = 0;
        std::uint64_t number = 0;
        size_t sender = 0;
    };

    static bool read(std::string_view frame, Mark &mark);
    std::string textOf(std::uint64_t number, size_t sender) const;
    Message *placed(std::uint64_t place, std::uint64_t number);

    int m_number;
    int m_size;
    Tally &m_tally;
    std::vector<Member> m_members;
    size_t m_readers = 0;
    std::deque<Message> m_order; // as the first member to read saw it, from m_done on
    std::vector<double> m_due;   // by number
    std::uint64_t m_sent = 0;
    std::uint64_t m_done = 0;
};
