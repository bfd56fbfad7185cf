// SPDX-License-Identifier: MIT
// What a host answers: to hello, and to commands that have no reply of their own.
#pragma once

#include "protocol/kind.h"
#include "protocol/person.h"

#include <QList>

#include <optional>

namespace Protocol {

struct Welcome
{
    static constexpr Kind kind{"welcome", Direction::ToClient, "The reply to hello"};

    QString place = {};   // what people call this host
    QString version = {}; // of the host's program
    Epoch epoch = {};
    Member member = {};                // who you are here
    std::optional<QString> token = {}; // keep it secret; hello brings it back. None: the key does
    std::optional<Time> time = {};     // by the host's clock
    std::optional<HostRole> role = {}; // none: member
    std::optional<Time> muted = {};    // you may not write until then

    static void fields(auto &self, auto &&field)
    {
        field("place", self.place);
        field("version", self.version);
        field("epoch", self.epoch);
        field("member", self.member);
        field("token", self.token);
        field("time", self.time);
        field("role", self.role);
        field("muted", self.muted);
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
    std::optional<Time> ends = {};
    std::optional<QString> reason = {}; // in the words of who sent you away
    std::optional<Nonce> nonce = {};    // of the post that was refused

    static void fields(auto &self, auto &&field)
    {
        field("code", self.code);
        field("detail", self.detail);
        field("limit", self.limit);
        field("retryAfter", self.retryAfter);
        field("ends", self.ends);
        field("reason", self.reason);
        field("nonce", self.nonce);
    }
};

}
