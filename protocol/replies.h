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

}
