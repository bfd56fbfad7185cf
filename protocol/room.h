// SPDX-License-Identifier: MIT
// What a room is like, as everybody who may see it sees it.
#pragma once

#include "protocol/id.h"
#include "protocol/time.h"
#include "protocol/words.h"

#include <optional>

namespace Protocol {

enum class RoomKind
{
    Public,  // anybody may see it and come in
    Private, // by invitation; else it does not exist
    Group,   // private, of named people, with or without a name of its own
    Direct,  // of two people, for good; no name
};
template <>
struct Words<RoomKind>
{
    static constexpr auto words =
        std::to_array<std::string_view>({"public", "private", "group", "direct"});
};

// Each may what those before it may.
enum class Role
{
    Member,
    Moderator,
    Owner,
};
template <>
struct Words<Role>
{
    static constexpr auto words = std::to_array<std::string_view>({"member", "moderator", "owner"});
};

enum class Posting
{
    All,
    Moderators, // an announcement room: the others read
};
template <>
struct Words<Posting>
{
    static constexpr auto words = std::to_array<std::string_view>({"all", "moderators"});
};

// How far back a member may read.
enum class HistoryRule
{
    All,
    Joined, // from the moment they joined
    Last,   // the last `historyLast` messages
    None,   // only what is posted while they are there
};
template <>
struct Words<HistoryRule>
{
    static constexpr auto words =
        std::to_array<std::string_view>({"all", "joined", "last", "none"});
};

struct RoomFacts
{
    QString name = {}; // empty: named after its members
    RoomKind kind = RoomKind::Public;
    QString topic = {};
    bool archived = false; // to read only
    Posting posting = Posting::All;
    std::optional<Time> postingEnds = {}; // all may post again from then on
    qint64 slowMode = 0;                  // seconds between two texts of one member
    HistoryRule history = HistoryRule::All;
    qint64 historyLast = 0;
    qint64 keepDays = 0;   // older messages go; 0 = none do
    qint64 keepCount = 0;  // but for so many the oldest messages go; 0 = none do
    bool receipts = false; // everybody sees how far everybody has read

    static void fields(auto &self, auto &&field)
    {
        field("name", self.name);
        field("kind", self.kind);
        field("topic", self.topic);
        field("archived", self.archived);
        field("posting", self.posting);
        field("postingEnds", self.postingEnds);
        field("slowMode", self.slowMode);
        field("history", self.history);
        field("historyLast", self.historyLast);
        field("keepDays", self.keepDays);
        field("keepCount", self.keepCount);
        field("receipts", self.receipts);
    }

    friend bool operator==(const RoomFacts &, const RoomFacts &) = default;
};

}
