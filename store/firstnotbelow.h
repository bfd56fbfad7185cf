// SPDX-License-Identifier: MIT
// Finds a place among values that go up, in steps that halve what is left.
#pragma once

#include "protocol/result.h"

// The first of low … high - 1 with a value of at least `value`, else `high`. `at(place)` is the
// value there, or of the next place that has one.
template <class At>
Protocol::Result<qint64> firstNotBelow(qint64 value, qint64 low, qint64 high, At at)
{
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        const Protocol::Result<qint64> there = at(middle);
        if (!there)
            return there;
        if (*there < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
