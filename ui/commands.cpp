// SPDX-License-Identifier: MIT
#include "ui/commands.h"

#include <algorithm>

namespace {

constexpr auto window = CommandRow::Group::Window;

constexpr Command room(int number)
{
    return Command(int(Command::Room1) + number - 1);
}

constexpr CommandRow table[] = {
    {Command::PreviousHost, "previous-host", "Ctrl+Alt+Up"},
    {Command::NextHost, "next-host", "Ctrl+Alt+Down"},
    {Command::GoTo, "go-to", "Ctrl+K"},
    {Command::PreviousRoom, "previous-room", "Alt+Up; Ctrl+PgUp"},
    {Command::NextRoom, "next-room", "Alt+Down; Ctrl+PgDown"},
    {room(1), "room-1", "Ctrl+1"},
    {room(2), "room-2", "Ctrl+2"},
    {room(3), "room-3", "Ctrl+3"},
    {room(4), "room-4", "Ctrl+4"},
    {room(5), "room-5", "Ctrl+5"},
    {room(6), "room-6", "Ctrl+6"},
    {room(7), "room-7", "Ctrl+7"},
    {room(8), "room-8", "Ctrl+8"},
    {Command::MarkRead, "mark-read", "Ctrl+R"},
    {Command::PreviousUnread, "previous-unread", "Alt+Shift+Up"},
    {Command::NextUnread, "next-unread", "Alt+Shift+Down"},
    {Command::ReplyBefore, "reply-before", "Ctrl+Up"},
    {Command::ReplyAfter, "reply-after", "Ctrl+Down"},
    {Command::OldestUnread, "oldest-unread", "Shift+PgUp"},
    {Command::FirstMessage, "first-message", "Ctrl+Home"},
    {Command::LatestMessage, "latest-message", "Ctrl+End"},
    {Command::Details, "details", "Ctrl+."},
    {Command::FindHere, "find-here", "Ctrl+F"},
    {Command::FindEverywhere, "find-everywhere", "Ctrl+Shift+F"},
    {Command::Back, "back", "Alt+Left"},
    {Command::Forward, "forward", "Alt+Right"},
    {Command::CloseRoom, "close-room", "Ctrl+W"},
    {Command::NextPane, "next-pane", "F6"},
    {Command::PreviousPane, "previous-pane", "Shift+F6"},

    {Command::LargerText, "larger-text", "Ctrl++; Ctrl+=", window}, // the key without Shift
    {Command::SmallerText, "smaller-text", "Ctrl+-", window},
    {Command::NormalText, "normal-text", "Ctrl+0", window},
    {Command::Preferences, "preferences", "Ctrl+,", window},
    {Command::DoNotDisturb, "do-not-disturb", "Ctrl+Shift+M", window},
    {Command::Shortcuts, "shortcuts", "Ctrl+/", window},
    {Command::Guide, "guide", "F1", window},
    {Command::FullScreen, "full-screen", "F11", window},
    {Command::Invite, "invite", "", window},
    {Command::AnotherHost, "another-host", "", window},
    {Command::Quit, "quit", "Ctrl+Q", window},
};

constexpr bool isInOrder()
{
    int at = 0;
    return std::ranges::all_of(table,
                               [&](const CommandRow &row) { return int(row.command) == at++; });
}

static_assert(isInOrder());

}

std::span<const CommandRow, commandCount> commandTable()
{
    return table;
}
