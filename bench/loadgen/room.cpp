// SPDX-License-Identifier: MIT
#include "room.h"

#include "clock.h"

#include <cstdio>

void Room::join(std::shared_ptr<Peer> peer, bool reads)
{
    m_members.push_back({std::move(peer)});
    m_readers += reads;
}

std::string Room::textOf(std::uint64_t number, size_t sender) const
{
    std::string text = "#" + std::to_string(m_number) + "." + std::to_string(number) + "."
        + std::to_string(sender) + "#";
    text.resize(std::max(text.size(), size_t(m_size)), 'x');
    return text;
}

void Room::send(size_t sender, double due)
{
    const std::uint64_t number = m_sent++;
    m_due.push_back(due);
    m_members[sender].peer->send("{\"message\": \"" + textOf(number, sender) + "\"}");
}

bool Room::read(std::string_view frame, Mark &mark)
{
    const size_t at = frame.find('#');
    unsigned long long number = 0;
    const bool found = at != frame.npos
        && std::sscanf(frame.data() + at, "#%d.%llu.%zu#", &mark.room, &number, &mark.sender) == 3;
    mark.number = number;
    return found;
}

Room::Message *Room::placed(std::uint64_t place, std::uint64_t number)
{
    if (place < m_done || place > m_done + m_order.size())
        return nullptr;
    if (place == m_done + m_order.size())
        m_order.push_back({number, m_readers});
    Message &message = m_order[place - m_done];
    return message.number == number ? &message : nullptr;
}

int Room::take(size_t member, std::string_view frame)
{
    Mark mark;
    if (!read(frame, mark))
        return -1; // history, presence, …
    Message *message = placed(m_members[member].next++, mark.number);
    const bool same = message && mark.room == m_number && mark.number < m_sent
        && frame.find(textOf(mark.number, mark.sender)) != frame.npos;
    if (!same) {
        ++m_tally.wrong;
        return -1;
    }
    ++m_tally.deliveries;
    if (m_tally.timed)
        m_tally.latencies.push_back(float(steadySeconds() - m_due[mark.number]));
    if (--message->missing > 0)
        return -1;
    m_order.pop_front(); // the order is one: the first to be complete is the oldest
    ++m_done;
    ++m_tally.messages;
    return int(mark.sender);
}
