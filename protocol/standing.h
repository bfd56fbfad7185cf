// SPDX-License-Identifier: MIT
// What somebody is in a host as a whole, beside their roles in its rooms.
#pragma once

#include "protocol/words.h"

namespace Protocol {

// Each may what those before it may.
enum class HostRole
{
    Guest,     // makes no rooms
    Member,    // who signs in, unless somebody says otherwise
    Moderator, // of every public room, and of the people here
    Owner,     // gives roles, and rules over who may come in
};
template <>
struct Words<HostRole>
{
    static constexpr auto words =
        std::to_array<std::string_view>({"guest", "member", "moderator", "owner"});
};

}
