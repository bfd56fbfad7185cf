// SPDX-License-Identifier: MIT
// What a host tells of rooms.
#pragma once

#include "protocol/textevents.h"

namespace Protocol {

struct RoomEntered
{
    static constexpr Kind kind{"room.entered", Direction::ToClient,
                               "The reply to room.join and room.create: events follow from newest "
                               "and revision on"};

    RoomId room = {};
    RoomFacts facts = {};
    std::optional<QList<Member>> with = {}; // of a direct room or group: its first members
    std::optional<Role> role = {};          // yours; none: you are a visitor
    qint64 newest = 0;   // seq of the last message; all later ones arrive as events
    qint64 revision = 0; // of the last change to a message; likewise
    qint64 read = 0;     // seq up to which you have read
    qint64 present = 0;
    qint64 members = 0;

    static void fields(auto &self, auto &&field)
    {
        field("room", self.room);
        RoomFacts::fields(self.facts, field);
        field("with", self.with);
        field("role", self.role);
        field("newest", self.newest);
        field("revision", self.revision);
        field("read", self.read);
        field("present", self.present);
        field("members", self.members);
    }
};

struct RoomOpened
{
    static constexpr Kind kind{"room.opened", Direction::ToClient,
                               "There is a new room, or one that you are a member of now"};

    RoomId room = {};
    RoomFacts facts = {};
    std::optional<QList<Member>> with = {};

    static void fields(auto &self, auto &&field)
    {
        field("room", self.room);
        RoomFacts::fields(self.facts, field);
        field("with", self.with);
    }
};

struct RoomChanged
{
    static constexpr Kind kind{"room.changed", Direction::ToClient,
                               "A room is not as it was: name, topic or rules"};

    RoomId room = {};
    RoomFacts facts = {};

    static void fields(auto &self, auto &&field)
    {
        field("room", self.room);
        RoomFacts::fields(self.facts, field);
    }
};

struct RoomClosed
{
    static constexpr Kind kind{"room.closed", Direction::ToClient,
                               "A room is gone, or you are no member of it any more"};

    RoomId room = {};

    static void fields(auto &self, auto &&field) { field("room", self.room); }
};

struct RoomSummary
{
    RoomId room = {};
    RoomFacts facts = {};
    std::optional<QList<Member>> with = {}; // of a direct room or group: its first members
    qint64 newest = 0;
    qint64 present = 0;
    qint64 members = 0;
    std::optional<Role> role = {}; // yours; none: you are no member
    // Of your own rooms:
    std::optional<qint64> read = {};
    std::optional<qint64> unread = {};
    std::optional<qint64> mentions = {}; // of you, among the unread
    std::optional<TextPosted> last = {};

    static void fields(auto &self, auto &&field)
    {
        field("room", self.room);
        RoomFacts::fields(self.facts, field);
        field("with", self.with);
        field("newest", self.newest);
        field("present", self.present);
        field("members", self.members);
        field("role", self.role);
        field("read", self.read);
        field("unread", self.unread);
        field("mentions", self.mentions);
        field("last", self.last);
    }

    friend bool operator==(const RoomSummary &, const RoomSummary &) = default;
};

struct RoomsPage
{
    static constexpr Kind kind{"rooms.page", Direction::ToClient, "The reply to rooms.fetch"};

    QList<RoomSummary> rooms = {};
    bool more = false;

    static void fields(auto &self, auto &&field)
    {
        field("rooms", self.rooms);
        field("more", self.more);
    }
};

struct Invite
{
    InviteId id = {};
    Member by = {};
    Time time = {};
    std::optional<Time> ends = {};
    std::optional<qint64> uses = {}; // left

    static void fields(auto &self, auto &&field)
    {
        field("id", self.id);
        field("by", self.by);
        field("time", self.time);
        field("ends", self.ends);
        field("uses", self.uses);
    }

    friend bool operator==(const Invite &, const Invite &) = default;
};

struct InviteMade
{
    static constexpr Kind kind{"invite.made", Direction::ToClient,
                               "The reply to invite.make, and the only time its secret is told"};

    RoomId room = {};
    Invite invite = {};
    QString token = {};

    static void fields(auto &self, auto &&field)
    {
        field("room", self.room);
        field("invite", self.invite);
        field("token", self.token);
    }
};

struct InvitesPage
{
    static constexpr Kind kind{"invites.page", Direction::ToClient, "The reply to invites.fetch"};

    RoomId room = {};
    QList<Invite> invites = {};

    static void fields(auto &self, auto &&field)
    {
        field("room", self.room);
        field("invites", self.invites);
    }
};

}
