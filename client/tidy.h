// SPDX-License-Identifier: MIT
// What a host sends is shown to a person; an honest host cleans it, any other is cleaned here.
#pragma once

#include "protocol/events.h"
#include "protocol/result.h"

namespace Client {

QString tidyName(const QString &name); // "?" if there is nothing to show
Protocol::Member tidy(Protocol::Member member);
QList<Protocol::Member> tidy(QList<Protocol::Member> members);
Protocol::RoomMember tidy(Protocol::RoomMember member);
Protocol::Person tidy(Protocol::Person person);
Protocol::Result<Protocol::RoomFacts> tidy(Protocol::RoomFacts facts); // BadRoomName
Protocol::TextPosted tidy(Protocol::TextPosted message);
Protocol::TextChanged tidy(Protocol::TextChanged news);
Protocol::ReactionChanged tidy(Protocol::ReactionChanged news);

// "Ben, Carl": those besides oneself, as the name of a room that has none.
QString namesOf(const QList<Protocol::Member> &members, const Protocol::MemberId &self);

// Those of the room alone.
QList<Protocol::TextPosted> tidy(const QList<Protocol::TextPosted> &page,
                                 const Protocol::RoomId &room);

}
