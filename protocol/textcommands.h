// SPDX-License-Identifier: MIT
// What a client may ask of a host: to write, and to say what it has read.
#pragma once

#include "protocol/kind.h"
#include "protocol/person.h"

#include <QList>

#include <optional>

namespace Protocol {

struct PostText
{
    static constexpr Kind kind{"text.post", Direction::ToHost,
                               "Post a text to a room; the author's own event is the ack"};

    RoomId room = {};
    Nonce nonce = {};
    std::optional<qint64> replyTo = {}; // seq of a message of the same room
    QString text = {};

    static void fields(auto &self, auto &&field)
    {
        field("room", self.room);
        field("nonce", self.nonce);
        field("replyTo", self.replyTo);
        field("message", self.text);
    }
};

struct EditText
{
    static constexpr Kind kind{"text.edit", Direction::ToHost,
                               "Put another text in place of your own; the old one is kept"};

    RoomId room = {};
    qint64 seq = 0;
    QString text = {};

    static void fields(auto &self, auto &&field)
    {
        field("room", self.room);
        field("seq", self.seq);
        field("message", self.text);
    }
};

struct DeleteText
{
    static constexpr Kind kind{"text.delete", Direction::ToHost,
                               "Delete a text of your own, or as a moderator; its place remains"};

    RoomId room = {};
    qint64 seq = 0;

    static void fields(auto &self, auto &&field)
    {
        field("room", self.room);
        field("seq", self.seq);
    }
};

struct SetReaction
{
    static constexpr Kind kind{"reaction.set", Direction::ToHost,
                               "Put an emoji on a message, or take yours away"};

    RoomId room = {};
    qint64 seq = 0;
    QString emoji = {};
    bool on = true;

    static void fields(auto &self, auto &&field)
    {
        field("room", self.room);
        field("seq", self.seq);
        field("emoji", self.emoji);
        field("on", self.on);
    }
};

struct SetPin
{
    static constexpr Kind kind{"pin.set", Direction::ToHost, "Pin a message, or take the pin out"};

    RoomId room = {};
    qint64 seq = 0;
    bool on = true;

    static void fields(auto &self, auto &&field)
    {
        field("room", self.room);
        field("seq", self.seq);
        field("on", self.on);
    }
};

struct MarkRead
{
    static constexpr Kind kind{"read.mark", Direction::ToHost,
                               "You have read a room up to a message; never goes back"};

    RoomId room = {};
    qint64 seq = 0;

    static void fields(auto &self, auto &&field)
    {
        field("room", self.room);
        field("seq", self.seq);
    }
};

struct SetTyping
{
    static constexpr Kind kind{"typing.set", Direction::ToHost,
                               "You are typing, said again every few seconds; or you stopped"};

    RoomId room = {};
    bool typing = true;

    static void fields(auto &self, auto &&field)
    {
        field("room", self.room);
        field("typing", self.typing);
    }
};

}
