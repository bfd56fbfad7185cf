// SPDX-License-Identifier: MIT
#include "ui/roomchanges.h"

using Protocol::EditRoom;
using Protocol::RoomFacts;

namespace {

// The host counts by its own clock.
std::optional<qint64> secondsTo(const std::optional<Protocol::Time> &ends)
{
    if (!ends)
        return {};
    const auto left = std::chrono::round<std::chrono::seconds>(*ends - Protocol::now());
    return std::max<qint64>(1, left.count());
}

}

std::optional<EditRoom> changesBetween(const RoomFacts &before, const RoomFacts &after)
{
    EditRoom change;
    bool any = false;
    const auto compare = [&](auto member, auto wish) {
        if (before.*member == after.*member)
            return;
        change.*wish = after.*member;
        any = true;
    };
    compare(&RoomFacts::name, &EditRoom::name);
    compare(&RoomFacts::topic, &EditRoom::topic);
    compare(&RoomFacts::archived, &EditRoom::archived);
    if (before.posting != after.posting || before.postingEnds != after.postingEnds) {
        change.posting = after.posting;
        change.postingSeconds = secondsTo(after.postingEnds);
        any = true;
    }
    compare(&RoomFacts::slowMode, &EditRoom::slowMode);
    compare(&RoomFacts::history, &EditRoom::history);
    compare(&RoomFacts::historyLast, &EditRoom::historyLast);
    compare(&RoomFacts::keepDays, &EditRoom::keepDays);
    compare(&RoomFacts::keepCount, &EditRoom::keepCount);
    compare(&RoomFacts::receipts, &EditRoom::receipts);
    return any ? std::optional{change} : std::nullopt;
}
