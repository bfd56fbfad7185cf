// SPDX-License-Identifier: MIT
// A room as a row of a list says it: to look at, and to be read out.
#pragma once

#include "client/room.h"

struct RoomEntry
{
    enum class Group
    {
        Mentions, // of ours, with words for us that are not read yet
        Ours,
        Direct,
        Joinable,
    };

    QString name = {};
    QString lastLine = {}; // who types, what is not sent yet, or what was said last
    Group group = Group::Ours;
    Protocol::RoomKind kind = Protocol::RoomKind::Public;
    std::optional<Protocol::Member> person = {}; // of a direct conversation: the other one
    Protocol::Availability availability = Protocol::Availability::Offline; // and how they are
    int unread = 0;
    int mentions = 0;
    bool typing = false;
    bool draft = false; // the line is one
    bool archived = false;
    bool announcements = false; // only moderators write
    bool muted = false;
    bool shown = false;   // in the window now
    bool first = false;   // of its group
    bool command = false; // no room at all: something to do

    bool ours() const { return group != Group::Joinable; }
    bool bold() const { return unread > 0 && !muted; }
    bool urgent() const { return mentions > 0 || (person && unread > 0); }
};

QString groupName(RoomEntry::Group group);
QString spokenText(const RoomEntry &entry);

// The last message of a room, for a line: "Ben: see you there".
QString saidText(const Protocol::TextPosted &message, const Protocol::MemberId &self, bool direct);
