// SPDX-License-Identifier: MIT
#include "ui/roomchanges.h"

using Protocol::EditRoom;
using Protocol::RoomFacts;

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
    compare(&RoomFacts::posting, &EditRoom::posting);
    compare(&RoomFacts::slowMode, &EditRoom::slowMode);
    compare(&RoomFacts::history, &EditRoom::history);
    compare(&RoomFacts::historyLast, &EditRoom::historyLast);
    compare(&RoomFacts::keepDays, &EditRoom::keepDays);
    compare(&RoomFacts::keepCount, &EditRoom::keepCount);
    compare(&RoomFacts::receipts, &EditRoom::receipts);
    return any ? std::optional{change} : std::nullopt;
}
