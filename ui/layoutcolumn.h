// SPDX-License-Identifier: MIT
// Where the text of a message stands in its row, and what else keeps to that. Pure.
#pragma once

#include "ui/theme.h"

#include <algorithm>

struct LayoutColumn
{
    static constexpr int spacing = 8;
    static constexpr int rightMargin = 16;

    int rowWidth = 0;
    const Theme &theme;

    int left() const { return theme.gutter(); }
    int blockGap() const { return theme.compact ? Metrics::compactBlockGap : Metrics::blockGap; }
    // Behind the text, where there are no pictures.
    int timeRoom() const { return theme.compact ? theme.scaled(56) : 0; }
    int width() const
    {
        const int behind = Metrics::stateColumn + spacing + rightMargin + timeRoom();
        return std::clamp(rowWidth - left() - behind, 40, Metrics::column);
    }
};
