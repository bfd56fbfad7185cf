// SPDX-License-Identifier: MIT
// What a host answers about what was written.
#pragma once

#include "protocol/textevents.h"

namespace Protocol {

struct HistoryPage
{
    static constexpr Kind kind{"history.page", Direction::ToClient,
                               "The reply to history.fetch, oldest first"};

    RoomId room = {};
    Epoch epoch = {};
    QList<TextPosted> messages = {};
    bool more = false; // further on in the direction asked for; around a place: further back
    std::optional<bool> later = {}; // around a place: further on

    static void fields(auto &self, auto &&field)
    {
        field("room", self.room);
        field("epoch", self.epoch);
        field("messages", self.messages);
        field("more", self.more);
        field("later", self.later);
    }
};

struct ChangesPage
{
    static constexpr Kind kind{"changes.page", Direction::ToClient,
                               "The reply to changes.fetch, by revision: messages as they are now"};

    RoomId room = {};
    Epoch epoch = {};
    QList<TextPosted> messages = {};
    bool more = false;

    static void fields(auto &self, auto &&field)
    {
        field("room", self.room);
        field("epoch", self.epoch);
        field("messages", self.messages);
        field("more", self.more);
    }
};

struct EarlierText
{
    Time time = {}; // when it was written
    QString text = {};

    static void fields(auto &self, auto &&field)
    {
        field("time", self.time);
        field("message", self.text);
    }

    friend bool operator==(const EarlierText &, const EarlierText &) = default;
};

struct EditsPage
{
    static constexpr Kind kind{"edits.page", Direction::ToClient,
                               "The reply to edits.fetch, oldest first"};

    RoomId room = {};
    qint64 seq = 0;
    QList<EarlierText> edits = {};

    static void fields(auto &self, auto &&field)
    {
        field("room", self.room);
        field("seq", self.seq);
        field("edits", self.edits);
    }
};

struct PinsPage
{
    static constexpr Kind kind{"pins.page", Direction::ToClient,
                               "The reply to pins.fetch, latest pin first"};

    RoomId room = {};
    QList<TextPosted> messages = {};

    static void fields(auto &self, auto &&field)
    {
        field("room", self.room);
        field("messages", self.messages);
    }
};

struct Seen
{
    MemberId member = {};
    qint64 seq = 0;

    static void fields(auto &self, auto &&field)
    {
        field("member", self.member);
        field("seq", self.seq);
    }

    friend bool operator==(const Seen &, const Seen &) = default;
};

struct SeenPage
{
    static constexpr Kind kind{"seen.page", Direction::ToClient, "The reply to seen.fetch"};

    RoomId room = {};
    QList<Seen> seen = {};

    static void fields(auto &self, auto &&field)
    {
        field("room", self.room);
        field("seen", self.seen);
    }
};

struct SearchPage
{
    static constexpr Kind kind{"search.page", Direction::ToClient, "The reply to search"};

    QList<TextPosted> messages = {};
    std::optional<qint64> next = {}; // `before` of the next page; none: this is the last

    static void fields(auto &self, auto &&field)
    {
        field("messages", self.messages);
        field("next", self.next);
    }
};

}
