// SPDX-License-Identifier: MIT
// What a host tells of messages.
#pragma once

#include "protocol/kind.h"
#include "protocol/person.h"

#include <QList>

#include <optional>

namespace Protocol {

struct Reaction
{
    QString emoji = {};
    qint64 count = 0;
    std::optional<bool> mine = {}; // absent means no
    QList<Member> by = {};         // the first few

    static void fields(auto &self, auto &&field)
    {
        field("emoji", self.emoji);
        field("count", self.count);
        field("mine", self.mine);
        field("by", self.by);
    }

    friend bool operator==(const Reaction &, const Reaction &) = default;
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
    std::optional<qint64> replyTo = {};
    std::optional<QList<Member>> mentions = {}; // whom the text names by @name
    std::optional<bool> everyone = {};          // it says @room
    // What has become of it; in pages only.
    std::optional<qint64> revision = {}; // of its last change
    std::optional<Time> edited = {};
    std::optional<bool> deleted = {}; // its text is empty
    std::optional<bool> pinned = {};
    std::optional<QList<Reaction>> reactions = {};
    QString text = {};

    static void fields(auto &self, auto &&field)
    {
        field("room", self.room);
        field("seq", self.seq);
        field("id", self.id);
        field("from", self.from);
        field("time", self.time);
        field("nonce", self.nonce);
        field("replyTo", self.replyTo);
        field("mentions", self.mentions);
        field("everyone", self.everyone);
        field("revision", self.revision);
        field("edited", self.edited);
        field("deleted", self.deleted);
        field("pinned", self.pinned);
        field("reactions", self.reactions);
        field("message", self.text);
    }

    friend bool operator==(const TextPosted &, const TextPosted &) = default;
};

struct TextChanged
{
    static constexpr Kind kind{"text.changed", Direction::ToClient,
                               "A message was edited, deleted, pinned or unpinned: how it is now"};

    RoomId room = {};
    qint64 seq = 0;
    qint64 revision = 0;
    std::optional<QList<Member>> mentions = {};
    std::optional<bool> everyone = {};
    std::optional<Time> edited = {};
    std::optional<bool> deleted = {};
    std::optional<bool> pinned = {};
    QString text = {};

    static void fields(auto &self, auto &&field)
    {
        field("room", self.room);
        field("seq", self.seq);
        field("revision", self.revision);
        field("mentions", self.mentions);
        field("everyone", self.everyone);
        field("edited", self.edited);
        field("deleted", self.deleted);
        field("pinned", self.pinned);
        field("message", self.text);
    }
};

struct ReactionChanged
{
    static constexpr Kind kind{"reaction.changed", Direction::ToClient,
                               "Somebody put an emoji on a message, or took it away"};

    RoomId room = {};
    qint64 seq = 0;
    qint64 revision = 0;
    QString emoji = {};
    Member member = {};
    bool on = false;
    qint64 count = 0; // of this emoji on this message, now

    static void fields(auto &self, auto &&field)
    {
        field("room", self.room);
        field("seq", self.seq);
        field("revision", self.revision);
        field("emoji", self.emoji);
        field("member", self.member);
        field("on", self.on);
        field("count", self.count);
    }
};

}
