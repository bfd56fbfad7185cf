// SPDX-License-Identifier: MIT
// What a host tells its clients: replies (they carry the command's ref) and events.
#pragma once

#include "protocol/id.h"
#include "protocol/kind.h"
#include "protocol/member.h"
#include "protocol/time.h"

#include <QList>

namespace Protocol {

struct Welcome
{
    static constexpr Kind kind{"welcome", Direction::ToClient, "The reply to hello"};

    QString place = {};   // what people call this host
    QString version = {}; // of the host's program
    Epoch epoch = {};
    Member member = {}; // who you are here
    QString token = {}; // keep it secret; hello brings it back

    static void fields(auto &self, auto &&field)
    {
        field("place", self.place);
        field("version", self.version);
        field("epoch", self.epoch);
        field("member", self.member);
        field("token", self.token);
    }
};

struct Ack
{
    static constexpr Kind kind{"ack", Direction::ToClient, "Done, and nothing more to say"};

    static void fields(auto &, auto &&) { }
};

struct Refusal
{
    static constexpr Kind kind{"refusal", Direction::ToClient, "Not done, and why; see Codes"};

    QString code = {};
    std::optional<QString> detail = {}; // for developers, in English
    std::optional<qint64> limit = {};
    std::optional<qint64> retryAfter = {}; // ms
    std::optional<Nonce> nonce = {};       // of the post that was refused

    static void fields(auto &self, auto &&field)
    {
        field("code", self.code);
        field("detail", self.detail);
        field("limit", self.limit);
        field("retryAfter", self.retryAfter);
        field("nonce", self.nonce);
    }
};

struct RoomEntered
{
    static constexpr Kind kind{"room.entered", Direction::ToClient,
                               "The reply to room.join: events follow from newest on"};

    RoomId room = {};
    QString name = {};
    qint64 newest = 0; // seq of the last message; all later ones arrive as events
    qint64 present = 0;

    static void fields(auto &self, auto &&field)
    {
        field("room", self.room);
        field("name", self.name);
        field("newest", self.newest);
        field("present", self.present);
    }
};

struct RoomOpened
{
    static constexpr Kind kind{"room.opened", Direction::ToClient, "There is a new room"};

    RoomId room = {};
    QString name = {};

    static void fields(auto &self, auto &&field)
    {
        field("room", self.room);
        field("name", self.name);
    }
};

struct RoomClosed
{
    static constexpr Kind kind{"room.closed", Direction::ToClient,
                               "An empty room in which nothing was ever posted is gone"};

    RoomId room = {};

    static void fields(auto &self, auto &&field) { field("room", self.room); }
};

struct TextPosted
{
    static constexpr Kind kind{"text.posted", Direction::ToClient,
                               "Somebody posted a text; stored before it is sent"};

    RoomId room = {};
    qint64 seq = 0;
    MessageId id = {};
    Member from = {};
    Time time = {};
    std::optional<Nonce> nonce = {};
    QString text = {};

    static void fields(auto &self, auto &&field)
    {
        field("room", self.room);
        field("seq", self.seq);
        field("id", self.id);
        field("from", self.from);
        field("time", self.time);
        field("nonce", self.nonce);
        field("message", self.text);
    }

    friend bool operator==(const TextPosted &, const TextPosted &) = default;
};

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

struct HistoryPage
{
    static constexpr Kind kind{"history.page", Direction::ToClient,
                               "The reply to history.fetch, oldest first"};

    RoomId room = {};
    Epoch epoch = {};
    QList<TextPosted> messages = {};
    bool more = false; // further on in the direction asked for

    static void fields(auto &self, auto &&field)
    {
        field("room", self.room);
        field("epoch", self.epoch);
        field("messages", self.messages);
        field("more", self.more);
    }
};

struct MembersPage
{
    static constexpr Kind kind{"members.page", Direction::ToClient, "The reply to members.fetch"};

    RoomId room = {};
    QList<Member> members = {};
    bool more = false;

    static void fields(auto &self, auto &&field)
    {
        field("room", self.room);
        field("members", self.members);
        field("more", self.more);
    }
};

struct RoomSummary
{
    RoomId room = {};
    QString name = {};
    qint64 newest = 0;
    qint64 present = 0;

    static void fields(auto &self, auto &&field)
    {
        field("room", self.room);
        field("name", self.name);
        field("newest", self.newest);
        field("present", self.present);
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

}
