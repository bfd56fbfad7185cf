// SPDX-License-Identifier: MIT
// What stands before a message decides how it begins: with a day, a head, the unread line. Pure.
#pragma once

#include "client/timeline.h"

// What a row's neighbours make of it.
struct MessageContext
{
    bool newDay = false;      // a day line stands above
    bool startsBlock = true;  // picture and name; else it continues the one before
    bool firstUnread = false; // the unread line stands above
    std::optional<Protocol::TextPosted> replied = {}; // what it replies to, if that is held
    bool unfolded = false;                            // to be shown whole, however long it is
    int seenBy = 0;                                   // so many others have read it

    friend bool operator==(const MessageContext &, const MessageContext &) = default;
};

// `before` is null for the first row; the unread line stands behind `readUpTo`, if there is one.
MessageContext contextOf(const Client::TimelineEntry *before, const Client::TimelineEntry &entry,
                         std::optional<qint64> readUpTo = {});
