// SPDX-License-Identifier: MIT
// What a host tells of people, and of what they are doing.
#pragma once

#include "protocol/kind.h"
#include "protocol/person.h"

#include <QList>

#include <optional>

namespace Protocol {

struct PresenceChanged
{
    static constexpr Kind kind{"presence.changed", Direction::ToClient,
                               "A member came, left, or goes by another name"};

    RoomId room = {};
    Member member = {};
    bool online = false;

    static void fields(auto &self, auto &&field)
    {
        field("room", self.room);
        field("member", self.member);
        field("online", self.online);
    }
};

struct PersonChanged
{
    static constexpr Kind kind{"person.changed", Direction::ToClient,
                               "Somebody known to the host came, went, or is otherwise not as "
                               "before; told who has fetched people"};

    Person person = {};

    static void fields(auto &self, auto &&field) { field("person", self.person); }
};

struct PeoplePage
{
    static constexpr Kind kind{"people.page", Direction::ToClient, "The reply to people.fetch"};

    QList<Person> people = {};
    bool more = false;

    static void fields(auto &self, auto &&field)
    {
        field("people", self.people);
        field("more", self.more);
    }
};

struct MemberAdded
{
    static constexpr Kind kind{"member.added", Direction::ToClient,
                               "Somebody is a member of a room now, or has another role"};

    RoomId room = {};
    Member member = {};
    Role role = Role::Member;

    static void fields(auto &self, auto &&field)
    {
        field("room", self.room);
        field("member", self.member);
        field("role", self.role);
    }
};

struct MemberRemoved
{
    static constexpr Kind kind{"member.removed", Direction::ToClient,
                               "Somebody is a member of a room no more"};

    RoomId room = {};
    MemberId member = {};

    static void fields(auto &self, auto &&field)
    {
        field("room", self.room);
        field("member", self.member);
    }
};

struct MembersPage
{
    static constexpr Kind kind{"members.page", Direction::ToClient, "The reply to members.fetch"};

    RoomId room = {};
    QList<RoomMember> members = {};
    bool more = false;

    static void fields(auto &self, auto &&field)
    {
        field("room", self.room);
        field("members", self.members);
        field("more", self.more);
    }
};

struct TypingChanged
{
    static constexpr Kind kind{"typing.changed", Direction::ToClient,
                               "Somebody types; forget it after six seconds of silence"};

    RoomId room = {};
    Member member = {};
    bool typing = false;

    static void fields(auto &self, auto &&field)
    {
        field("room", self.room);
        field("member", self.member);
        field("typing", self.typing);
    }
};

struct ReadChanged
{
    static constexpr Kind kind{"read.changed", Direction::ToClient,
                               "You have read so far, on whichever device"};

    RoomId room = {};
    qint64 read = 0;
    qint64 unread = 0;
    qint64 mentions = 0; // of you, among the unread

    static void fields(auto &self, auto &&field)
    {
        field("room", self.room);
        field("read", self.read);
        field("unread", self.unread);
        field("mentions", self.mentions);
    }
};

struct SeenChanged
{
    static constexpr Kind kind{"seen.changed", Direction::ToClient,
                               "How far a member has read a room that shows it"};

    RoomId room = {};
    MemberId member = {};
    qint64 seq = 0;

    static void fields(auto &self, auto &&field)
    {
        field("room", self.room);
        field("member", self.member);
        field("seq", self.seq);
    }
};

}
