// SPDX-License-Identifier: MIT
// Somebody known to a host, with all devices as one.
#pragma once

#include "protocol/member.h"
#include "protocol/room.h"
#include "protocol/standing.h"
#include "protocol/time.h"

namespace Protocol {

enum class Availability
{
    Online,
    Away,
    Busy,
    Offline,
};
template <>
struct Words<Availability>
{
    static constexpr auto words =
        std::to_array<std::string_view>({"online", "away", "busy", "offline"});
};

struct Person
{
    MemberId id = {};
    QString name = {};
    Availability availability = Availability::Offline;
    std::optional<QString> status = {}; // what they say of it
    std::optional<Time> seen = {};      // when they were here last; of who is offline
    std::optional<Time> since = {};     // when they were here first
    std::optional<HostRole> role = {};  // none: member
    std::optional<Time> muted = {};     // may not write until then

    static void fields(auto &self, auto &&field)
    {
        field("id", self.id);
        field("name", self.name);
        field("availability", self.availability);
        field("status", self.status);
        field("seen", self.seen);
        field("since", self.since);
        field("role", self.role);
        field("muted", self.muted);
    }

    friend bool operator==(const Person &, const Person &) = default;
};

// Somebody of a room: there now, or a member of it, or both.
struct RoomMember
{
    MemberId id = {};
    QString name = {};
    std::optional<bool> guest = {};
    std::optional<Role> role = {}; // none: only visits
    bool online = false;           // in the room at present

    Member member() const { return {.id = id, .name = name, .guest = guest}; }

    static void fields(auto &self, auto &&field)
    {
        field("id", self.id);
        field("name", self.name);
        field("guest", self.guest);
        field("role", self.role);
        field("online", self.online);
    }

    friend bool operator==(const RoomMember &, const RoomMember &) = default;
};

}
