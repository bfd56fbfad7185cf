// SPDX-License-Identifier: MIT
// What a client may ask of a host.
#pragma once

#include "protocol/id.h"
#include "protocol/kind.h"

#include <optional>

namespace Protocol {

struct Hello
{
    static constexpr Kind kind{"hello", Direction::ToHost, "Sign in; the first command, and once"};

    std::optional<QString> name = {};  // none: the host finds one
    std::optional<QString> token = {}; // from an earlier welcome: the same member again

    static void fields(auto &self, auto &&field)
    {
        field("name", self.name);
        field("token", self.token);
    }
};

struct RenameMember
{
    static constexpr Kind kind{"member.rename", Direction::ToHost, "Go by another name"};

    QString name = {};

    static void fields(auto &self, auto &&field) { field("name", self.name); }
};

struct JoinRoom
{
    static constexpr Kind kind{"room.join", Direction::ToHost,
                               "Enter a room by id, or by name, which makes it if need be"};

    std::optional<RoomId> room = {};
    std::optional<QString> name = {};

    static void fields(auto &self, auto &&field)
    {
        field("room", self.room);
        field("name", self.name);
    }
};

struct LeaveRoom
{
    static constexpr Kind kind{"room.leave", Direction::ToHost, "Leave a room"};

    RoomId room = {};

    static void fields(auto &self, auto &&field) { field("room", self.room); }
};

struct PostText
{
    static constexpr Kind kind{"text.post", Direction::ToHost,
                               "Post a text to a room; the author's own event is the ack"};

    RoomId room = {};
    Nonce nonce = {};
    QString text = {};

    static void fields(auto &self, auto &&field)
    {
        field("room", self.room);
        field("nonce", self.nonce);
        field("message", self.text);
    }
};

struct FetchHistory
{
    static constexpr Kind kind{"history.fetch", Direction::ToHost,
                               "A page before or after a place; neither: the newest"};

    RoomId room = {};
    std::optional<Epoch> epoch = {}; // given: refused when the numbering began anew
    std::optional<qint64> before = {};
    std::optional<qint64> after = {};
    std::optional<qint64> limit = {};

    static void fields(auto &self, auto &&field)
    {
        field("room", self.room);
        field("epoch", self.epoch);
        field("before", self.before);
        field("after", self.after);
        field("limit", self.limit);
    }
};

struct FetchMembers
{
    static constexpr Kind kind{"members.fetch", Direction::ToHost,
                               "A page of those present in a room, in the order of their ids"};

    RoomId room = {};
    std::optional<MemberId> after = {};

    static void fields(auto &self, auto &&field)
    {
        field("room", self.room);
        field("after", self.after);
    }
};

struct FetchRooms
{
    static constexpr Kind kind{"rooms.fetch", Direction::ToHost,
                               "A page of the host's rooms, in the order of their ids"};

    std::optional<RoomId> after = {};

    static void fields(auto &self, auto &&field) { field("after", self.after); }
};

}
