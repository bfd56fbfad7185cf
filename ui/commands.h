// SPDX-License-Identifier: MIT
// What the window can be told by keys: the name under which other keys for it are kept, and those
// that it has until somebody chooses others. Their words are where their actions are made.
#pragma once

#include <QtGlobal>

#include <span>

enum class Command
{
    PreviousHost,
    NextHost,
    GoTo,
    PreviousRoom,
    NextRoom,
    Room1, // of the list; 2 to 8 follow
    Room8 = Room1 + 7,
    MarkRead,
    PreviousUnread,
    NextUnread,
    ReplyBefore,
    ReplyAfter,
    OldestUnread,
    FirstMessage,
    LatestMessage,
    Details,
    FindHere,
    FindEverywhere,
    Back,
    Forward,
    CloseRoom,
    NextPane,
    PreviousPane,

    LargerText,
    SmallerText,
    NormalText,
    Preferences,
    DoNotDisturb,
    Shortcuts,
    Guide,
    FullScreen,
    Invite,
    AnotherHost,
    Quit,
};

struct CommandRow
{
    enum class Group
    {
        GettingAbout,
        Window,
    };

    Command command;
    const char *name; // never translated, never changed: it is in people's files
    const char *keys; // as QKeySequence::listFromString() reads them
    Group group = Group::GettingAbout;
};

inline constexpr int commandCount = int(Command::Quit) + 1;

std::span<const CommandRow, commandCount> commandTable(); // in the order of the commands
