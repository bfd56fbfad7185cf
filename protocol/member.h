// SPDX-License-Identifier: MIT
// Somebody in a room, as everybody sees them.
#pragma once

#include "protocol/id.h"

#include <optional>

namespace Protocol {

struct Member
{
    MemberId id = {};
    QString name = {};
    std::optional<bool> guest = {}; // came without signing in; absent means no

    static void fields(auto &self, auto &&field)
    {
        field("id", self.id);
        field("name", self.name);
        field("guest", self.guest);
    }

    friend bool operator==(const Member &, const Member &) = default;
};

}
