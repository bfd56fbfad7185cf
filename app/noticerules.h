// SPDX-License-Identifier: MIT
// Whether somebody is told of a message. Pure.
#pragma once

#include "ui/preferences.h"
#include "ui/roomlevel.h"

struct NoticeCase
{
    bool own = false;     // written by oneself, be it elsewhere
    bool watched = false; // it is before somebody's eyes anyway
    bool calls = false;   // mentions us, or all
    RoomLevel level = RoomLevel::All;
};

inline bool deservesNotice(const NoticeCase &message, const Preferences &preferences)
{
    if (message.own || message.watched || !preferences.notices || preferences.doNotDisturb)
        return false;
    return message.level == RoomLevel::All
        || (message.level == RoomLevel::Mentions && message.calls);
}
