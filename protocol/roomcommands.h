// SPDX-License-Identifier: MIT
// What a client may ask of a host: about rooms and who is in them.
#pragma once

#include "protocol/kind.h"
#include "protocol/person.h"

#include <QList>

#include <optional>

namespace Protocol {

struct JoinRoom
{
    static constexpr Kind kind{"room.join", Direction::ToHost,
                               "Enter a room by id, by invitation, or by name, which makes a "
                               "public one if need be"};

    std::optional<RoomId> room = {};
    std::optional<QString> name = {};
    std::optional<QString> invite = {};

    static void fields(auto &self, auto &&field)
    {
        field("room", self.room);
        field("name", self.name);
        field("invite", self.invite);
    }
};

struct CreateRoom
{
    static constexpr Kind kind{"room.create", Direction::ToHost,
                               "Make a room and enter it; a direct one may be there already"};

    RoomKind roomKind = RoomKind::Public;
    std::optional<QString> name = {};
    std::optional<QString> topic = {};
    std::optional<Posting> posting = {};
    std::optional<QList<MemberId>> members = {}; // besides yourself

    static void fields(auto &self, auto &&field)
    {
        field("kind", self.roomKind);
        field("name", self.name);
        field("topic", self.topic);
        field("posting", self.posting);
        field("members", self.members);
    }
};

struct EditRoom
{
    static constexpr Kind kind{"room.edit", Direction::ToHost,
                               "Change what is given of a room; for moderators"};

    RoomId room = {};
    std::optional<QString> name = {};
    std::optional<QString> topic = {};
    std::optional<bool> archived = {};
    std::optional<Posting> posting = {};
    std::optional<qint64> postingSeconds = {}; // until all may post again; none: for good
    std::optional<qint64> slowMode = {};
    std::optional<HistoryRule> history = {};
    std::optional<qint64> historyLast = {};
    std::optional<qint64> keepDays = {};
    std::optional<qint64> keepCount = {};
    std::optional<bool> receipts = {};

    static void fields(auto &self, auto &&field)
    {
        field("room", self.room);
        field("name", self.name);
        field("topic", self.topic);
        field("archived", self.archived);
        field("posting", self.posting);
        field("postingSeconds", self.postingSeconds);
        field("slowMode", self.slowMode);
        field("history", self.history);
        field("historyLast", self.historyLast);
        field("keepDays", self.keepDays);
        field("keepCount", self.keepCount);
        field("receipts", self.receipts);
    }
};

struct LeaveRoom
{
    static constexpr Kind kind{"room.leave", Direction::ToHost,
                               "Leave a room with all your devices; be a member no more"};

    RoomId room = {};

    static void fields(auto &self, auto &&field) { field("room", self.room); }
};

struct AddMembers
{
    static constexpr Kind kind{"members.add", Direction::ToHost, "Make people members of a room"};

    RoomId room = {};
    QList<MemberId> members = {};

    static void fields(auto &self, auto &&field)
    {
        field("room", self.room);
        field("members", self.members);
    }
};

struct RemoveMember
{
    static constexpr Kind kind{"member.remove", Direction::ToHost,
                               "Make somebody leave a room; for moderators"};

    RoomId room = {};
    MemberId member = {};

    static void fields(auto &self, auto &&field)
    {
        field("room", self.room);
        field("member", self.member);
    }
};

struct SetRole
{
    static constexpr Kind kind{"role.set", Direction::ToHost,
                               "Give a member another role in a room; for owners"};

    RoomId room = {};
    MemberId member = {};
    Role role = Role::Member;

    static void fields(auto &self, auto &&field)
    {
        field("room", self.room);
        field("member", self.member);
        field("role", self.role);
    }
};

struct MakeInvite
{
    static constexpr Kind kind{"invite.make", Direction::ToHost,
                               "Make an invitation to a room: a secret that lets in whoever has "
                               "it; for moderators"};

    RoomId room = {};
    std::optional<qint64> seconds = {}; // until it ends
    std::optional<qint64> uses = {};

    static void fields(auto &self, auto &&field)
    {
        field("room", self.room);
        field("seconds", self.seconds);
        field("uses", self.uses);
    }
};

struct RevokeInvite
{
    static constexpr Kind kind{"invite.revoke", Direction::ToHost,
                               "End an invitation; for moderators"};

    RoomId room = {};
    InviteId invite = {};

    static void fields(auto &self, auto &&field)
    {
        field("room", self.room);
        field("invite", self.invite);
    }
};

struct FetchInvites
{
    static constexpr Kind kind{"invites.fetch", Direction::ToHost,
                               "The invitations to a room; for moderators"};

    RoomId room = {};

    static void fields(auto &self, auto &&field) { field("room", self.room); }
};

struct FetchMembers
{
    static constexpr Kind kind{
        "members.fetch", Direction::ToHost,
        "A page of a room's members and visitors, in the order of their ids"};

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
                               "A page of the rooms that you may see, in the order of their ids"};

    std::optional<RoomId> after = {};

    static void fields(auto &self, auto &&field) { field("after", self.after); }
};

}
