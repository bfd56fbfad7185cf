// SPDX-License-Identifier: MIT
// A sentence on the network, and the one step that mends what it says.
#pragma once

#include <QString>

struct Advice
{
    enum class Level
    {
        Good,
        Doubt,
        Bad
    };

    Level level = Level::Good;
    QString text = {};
    QString step = {}; // empty: nothing to be done

    friend bool operator==(const Advice &, const Advice &) = default;
};
