// SPDX-License-Identifier: MIT
// A quick look at a whole text.
#pragma once

#include <string_view>

namespace Protocol {

// True if `isStrange` (written without && and ||) finds no unit of the text so. Looks at all of
// them, even behind one that is: so the compiler takes many at once.
template <class Unit>
bool hasNone(std::basic_string_view<Unit> text, auto isStrange)
{
    Unit found = 0;
    for (const Unit unit : text)
        found |= Unit(isStrange(unit));
    return !found;
}

}
