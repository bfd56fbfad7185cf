// SPDX-License-Identifier: MIT
#include "ui/messagecontext.h"

#include "ui/richtext.h"
#include "ui/words.h"

using namespace std::chrono_literals;
using Client::TimelineEntry;
using State = TimelineEntry::State;

namespace {

constexpr auto blockMinutes = 5min;

// Only where it is certain that nothing unread is missing before it.
bool isFirstUnread(const TimelineEntry *before, const TimelineEntry &entry,
                   std::optional<qint64> readUpTo)
{
    if (!readUpTo || entry.state != State::Posted || entry.message.seq <= *readUpTo)
        return false;
    const bool held = before && before->state == State::Posted;
    return held ? before->message.seq <= *readUpTo : entry.message.seq == *readUpTo + 1;
}

}

MessageContext contextOf(const TimelineEntry *before, const TimelineEntry &entry,
                         std::optional<qint64> readUpTo)
{
    if (entry.state == State::Gap)
        return {.newDay = false, .startsBlock = true};
    const bool firstUnread = isFirstUnread(before, entry, readUpTo);
    if (!before)
        return {.newDay = true, .startsBlock = true, .firstUnread = firstUnread};
    if (before->state == State::Gap)
        return {.newDay = false, .startsBlock = true, .firstUnread = firstUnread};
    const auto dayOf = [](const TimelineEntry &e) { return localTime(e.message.time).date(); };
    const bool newDay = dayOf(*before) != dayOf(entry);
    const bool sameSender = before->message.from.id == entry.message.from.id
        && before->message.from.name == entry.message.from.name;
    const bool soon = std::chrono::abs(entry.message.time - before->message.time) <= blockMinutes;
    const bool told = isAction(before->message) || isAction(entry.message); // has no head
    return {.newDay = newDay,
            .startsBlock = newDay || firstUnread || told || !sameSender || !soon,
            .firstUnread = firstUnread};
}
