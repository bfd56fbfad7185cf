// SPDX-License-Identifier: MIT
// What of a laid-out message is under a point. Pure.
#pragma once

#include "ui/messagelayout.h"

struct MessageHit
{
    enum class Kind
    {
        Nothing,
        Text,
        Time,
        State,    // of one's own: sent, seen
        Link,     // and from here on what a click does something to
        Edited,   // the mark, behind which is how it read before
        Reply,    // the line above, which leads to what is replied to
        Chip,     // `index` among the chips
        CopyCode, // `index` among the panels
        Repost,
        Discard,
        Fold, // or unfold
    };

    Kind kind = Kind::Nothing;
    int index = 0;

    bool isButton() const { return kind >= Kind::Link; }
    friend bool operator==(const MessageHit &, const MessageHit &) = default;
};

MessageHit hitTest(const MessageLayout &layout, QPoint point);
