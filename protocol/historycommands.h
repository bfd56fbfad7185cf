// SPDX-License-Identifier: MIT
// What a client may ask of a host: about what was written.
#pragma once

#include "protocol/kind.h"
#include "protocol/person.h"

#include <QList>

#include <optional>

namespace Protocol {

struct FetchHistory
{
    static constexpr Kind kind{"history.fetch", Direction::ToHost,
                               "A page before, after or around a place; none: the newest"};

    RoomId room = {};
    std::optional<Epoch> epoch = {}; // given: refused when the numbering began anew
    std::optional<qint64> before = {};
    std::optional<qint64> after = {};
    std::optional<qint64> around = {};
    std::optional<Time> date = {};   // around the first message from then on
    std::optional<bool> unread = {}; // around the first one that you have not read
    std::optional<qint64> limit = {};

    static void fields(auto &self, auto &&field)
    {
        field("room", self.room);
        field("epoch", self.epoch);
        field("before", self.before);
        field("after", self.after);
        field("around", self.around);
        field("date", self.date);
        field("unread", self.unread);
        field("limit", self.limit);
    }
};

struct FetchChanges
{
    static constexpr Kind kind{"changes.fetch", Direction::ToHost,
                               "The messages changed after a revision: what to ask for after a "
                               "lost connection"};

    RoomId room = {};
    qint64 after = 0;

    static void fields(auto &self, auto &&field)
    {
        field("room", self.room);
        field("after", self.after);
    }
};

struct FetchEdits
{
    static constexpr Kind kind{"edits.fetch", Direction::ToHost, "The earlier texts of a message"};

    RoomId room = {};
    qint64 seq = 0;

    static void fields(auto &self, auto &&field)
    {
        field("room", self.room);
        field("seq", self.seq);
    }
};

struct FetchPins
{
    static constexpr Kind kind{"pins.fetch", Direction::ToHost, "The pinned messages of a room"};

    RoomId room = {};

    static void fields(auto &self, auto &&field) { field("room", self.room); }
};

struct FetchSeen
{
    static constexpr Kind kind{"seen.fetch", Direction::ToHost,
                               "How far everybody has read a room that shows it"};

    RoomId room = {};

    static void fields(auto &self, auto &&field) { field("room", self.room); }
};

struct Search
{
    static constexpr Kind kind{"search", Direction::ToHost,
                               "Find messages in all rooms that you may read, or in one; "
                               "see Searching"};

    QString query = {};
    std::optional<RoomId> room = {};
    std::optional<bool> ranked = {};   // the best of the newest; else by date, newest first
    std::optional<qint64> before = {}; // `next` of the page before
    std::optional<qint64> limit = {};

    static void fields(auto &self, auto &&field)
    {
        field("query", self.query);
        field("room", self.room);
        field("ranked", self.ranked);
        field("before", self.before);
        field("limit", self.limit);
    }
};

}
