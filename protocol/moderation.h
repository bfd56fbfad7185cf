// SPDX-License-Identifier: MIT
// Bans, reports, and what those who moderate have done.
#pragma once

#include "protocol/member.h"
#include "protocol/time.h"
#include "protocol/words.h"

namespace Protocol {

struct Ban
{
    BanId id = {};
    Member member = {};
    Member by = {};
    Time time = {};
    std::optional<Time> ends = {};       // none: until it is lifted
    std::optional<QString> reason = {};  // in the words of who made it
    std::optional<QString> network = {}; // nobody from there comes in: an address, or ADDRESS/64

    static void fields(auto &self, auto &&field)
    {
        field("id", self.id);
        field("member", self.member);
        field("by", self.by);
        field("time", self.time);
        field("ends", self.ends);
        field("reason", self.reason);
        field("network", self.network);
    }

    friend bool operator==(const Ban &, const Ban &) = default;
};

// A message that somebody wants moderators to look at.
struct Report
{
    ReportId id = {};
    RoomId room = {};
    qint64 seq = 0;
    Member author = {};
    QString text = {}; // as it was then
    Member by = {};
    Time time = {};
    std::optional<QString> reason = {};

    static void fields(auto &self, auto &&field)
    {
        field("id", self.id);
        field("room", self.room);
        field("seq", self.seq);
        field("author", self.author);
        field("message", self.text);
        field("by", self.by);
        field("time", self.time);
        field("reason", self.reason);
    }

    friend bool operator==(const Report &, const Report &) = default;
};

// Somebody who was never here before, and waits to be let in.
struct Newcomer
{
    NewcomerId id = {};
    QString name = {};                   // as they say they are called
    std::optional<QString> device = {};  // as they call it
    std::optional<QString> address = {}; // where they come from; none: from the host's own computer
    Time since = {};

    static void fields(auto &self, auto &&field)
    {
        field("id", self.id);
        field("name", self.name);
        field("device", self.device);
        field("address", self.address);
        field("since", self.since);
    }

    friend bool operator==(const Newcomer &, const Newcomer &) = default;
};

enum class Deed
{
    Kicked,
    Banned,
    Unbanned,
    Muted,
    Unmuted,
    RoleGiven, // `detail` is the role
    TextDeleted,
    ReportSettled,
    GateChanged, // `detail` says what of it
    Admitted,    // `detail` is the name, and of the next one
    NotAdmitted,
    CodeGiven, // by which another device becomes theirs
};
template <>
struct Words<Deed>
{
    static constexpr auto words = std::to_array<std::string_view>(
        {"kicked", "banned", "unbanned", "muted", "unmuted", "role", "deleted", "settled", "gate",
         "admitted", "declined", "code"});
};

struct AuditEntry
{
    qint64 number = 0; // in the order of doing
    Time time = {};
    Member by = {};
    Deed deed = Deed::Kicked;
    std::optional<Member> member = {}; // to whom
    std::optional<RoomId> room = {};
    std::optional<Time> ends = {};
    std::optional<QString> detail = {}; // a reason, or a role

    static void fields(auto &self, auto &&field)
    {
        field("number", self.number);
        field("time", self.time);
        field("by", self.by);
        field("deed", self.deed);
        field("member", self.member);
        field("room", self.room);
        field("ends", self.ends);
        field("detail", self.detail);
    }

    friend bool operator==(const AuditEntry &, const AuditEntry &) = default;
};

}
