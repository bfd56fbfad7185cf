// SPDX-License-Identifier: MIT
// The structs that kinds have within them, as descriptions of the table call them.
#pragma once

#include "protocol/message.h"

#include <tuple>

namespace Protocol {

template <class T>
struct Part
{
    using Type = T;
    const char *name;
};

inline constexpr std::tuple parts{
    Part<Member>{"Member"},
    Part<Person>{"Person"},
    Part<RoomMember>{"RoomMember"},
    Part<RoomSummary>{"Room"},
    Part<TextPosted>{"Message"},
    Part<Reaction>{"Reaction"},
    Part<EarlierText>{"Earlier"},
    Part<Seen>{"Seen"},
    Part<Invite>{"Invite"},
    Part<Device>{"Device"},
    Part<Ban>{"Ban"},
    Part<Report>{"Report"},
    Part<AuditEntry>{"Deed"},
    Part<Newcomer>{"Newcomer"},
};

// A struct that is not in the list does not compile.
template <class T>
QString partName()
{
    return QString::fromLatin1(std::get<Part<T>>(parts).name);
}

inline QString asText(std::string_view ascii)
{
    return QString::fromLatin1(ascii.data(), qsizetype(ascii.size()));
}

}
