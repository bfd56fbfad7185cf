// SPDX-License-Identifier: MIT
#include "room.h"

#include "clock.h"

#include <cstdio>

Room::Room(int number, size_t members, size_t readers, size_t textBytes, Tally &tally)
    : m_number(number), m_readers(readers), m_textBytes(textBytes), m_tally(tally), m_next(members)
{ }

std::string Room::textOf(std::uint64_t number, size_t author) const
{
    std::string text = '#' + std::to_string(m_number) + '.' + std::to_string(number) + '.'
        + std::to_string(author) + '#';
    text.resize(std::max(text.size(), m_textBytes), 'x');
    return text;
}

std::string Room::compose(size_t seat, double due)
{
    m_due.push_back(due);
    m_seen.push_back(false);
    return R"({"message": ")" + textOf(m_due.size() - 1, seat) + R"("})";
}

// Which of our messages this is; none if it is none, or not as it was sent.
std::optional<Room::Message> Room::read(std::string_view text)
{
    const std::string head{text.substr(0, 64)};
    int room = 0;
    unsigned long long number = 0;
    size_t author = 0;
    if (std::sscanf(head.c_str(), "#%d.%llu.%zu#", &room, &number, &author) != 3 || room != m_number
        || number >= m_seen.size())
        return {};
    return Message{number, author, m_readers, textOf(number, author)};
}

Room::Message *Room::placed(std::uint64_t place, std::string_view text)
{
    if (place < m_done || place > m_done + m_order.size())
        return nullptr;
    if (place == m_done + m_order.size()) {
        auto message = read(text);
        if (!message || m_seen[message->number])
            return nullptr;
        m_seen[message->number] = true;
        m_order.push_back(std::move(*message));
    }
    return &m_order[place - m_done];
}

std::optional<size_t> Room::take(size_t seat, std::string_view frame)
{
    const size_t at = frame.find('#');
    if (at == frame.npos)
        return {}; // somebody joined, …
    Message *message = placed(m_next[seat]++, frame.substr(at));
    if (!message || !frame.substr(at).starts_with(message->text)
        || !frame.substr(at + message->text.size()).starts_with('"')) {
        ++m_tally.wrong;
        return {};
    }
    ++m_tally.deliveries;
    if (m_tally.timed)
        time(*message, seat);
    if (--message->missing > 0)
        return {};
    const size_t author = message->author;
    m_order.pop_front(); // the order is one: the first to be complete is the oldest
    ++m_done;
    ++m_tally.messages;
    return author;
}

void Room::time(const Message &message, size_t seat)
{
    const auto latency = float(steadySeconds() - m_due[message.number]);
    m_tally.latencies.push_back(latency);
    if (seat == message.author)
        m_tally.ownLatencies.push_back(latency);
}
