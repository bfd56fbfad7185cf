// SPDX-License-Identifier: MIT
// One row of the protocol's table.
#pragma once

#include <string_view>

namespace Protocol {

enum class Direction
{
    ToHost,
    ToClient
};

struct Kind
{
    std::string_view name; // on the wire, for ever once released
    Direction direction;
    std::string_view purpose;
};

}
