// SPDX-License-Identifier: MIT
// What a client may ask of a host: about itself and about people.
#pragma once

#include "protocol/kind.h"
#include "protocol/person.h"

#include <QList>

#include <optional>

namespace Protocol {

struct Hello
{
    static constexpr Kind kind{"hello", Direction::ToHost, "Sign in; the first command, and once"};

    std::optional<QString> name = {};     // none: the host finds one
    std::optional<QString> token = {};    // from an earlier welcome: the same member again
    std::optional<QString> key = {};      // of this device; the answer is a challenge then
    std::optional<QString> device = {};   // what the member calls it; goes with a key
    std::optional<QString> link = {};     // a device.code: become the member of another device
    std::optional<QString> password = {}; // of the host, if it asks for one
    std::optional<QString> owner = {};    // the secret of an owner link: makes an owner of the host

    static void fields(auto &self, auto &&field)
    {
        field("name", self.name);
        field("token", self.token);
        field("key", self.key);
        field("device", self.device);
        field("link", self.link);
        field("password", self.password);
        field("owner", self.owner);
    }
};

struct RenameMember
{
    static constexpr Kind kind{"member.rename", Direction::ToHost, "Go by another name"};

    QString name = {};

    static void fields(auto &self, auto &&field) { field("name", self.name); }
};

struct SetPresence
{
    static constexpr Kind kind{"presence.set", Direction::ToHost,
                               "Say whether you are available, and what you are at"};

    Availability availability = Availability::Online;
    std::optional<QString> status = {};

    static void fields(auto &self, auto &&field)
    {
        field("availability", self.availability);
        field("status", self.status);
    }
};

struct FetchPeople
{
    static constexpr Kind kind{"people.fetch", Direction::ToHost,
                               "A page of those known to the host, in the order of their ids; "
                               "from the first on, changes are told"};

    std::optional<MemberId> after = {};

    static void fields(auto &self, auto &&field) { field("after", self.after); }
};

}
