// SPDX-License-Identifier: MIT
// One room under load: what is under way, and whether all saw the same.
#pragma once

#include "tally.h"

#include <deque>
#include <optional>
#include <string>
#include <string_view>

class Room
{
public:
    Room(int number, size_t members, size_t readers, size_t textBytes, Tally &tally);

    // The next message of the one in that seat; `due` is when it should leave.
    std::string compose(size_t seat, double due);
    // What the one in that seat read; the author of a message that all have now.
    std::optional<size_t> take(size_t seat, std::string_view frame);

    bool isQuiet() const { return m_done == m_due.size(); } // nothing is under way

private:
    struct Message
    {
        std::uint64_t number = 0;
        size_t author = 0;
        size_t missing = 0; // members that do not have it yet
        std::string text;
    };

    std::string textOf(std::uint64_t number, size_t author) const;
    Message *placed(std::uint64_t place, std::string_view text);
    std::optional<Message> read(std::string_view text);
    void time(const Message &message, size_t seat);

    int m_number;
    size_t m_readers;
    size_t m_textBytes;
    Tally &m_tally;
    std::vector<std::uint64_t> m_next; // by seat: the place in the room's order that it has reached
    std::deque<Message> m_order;       // as the first to read saw it, from m_done on
    std::uint64_t m_done = 0;
    std::vector<double> m_due; // by number
    std::vector<bool> m_seen;  // by number: it has a place
};
