// SPDX-License-Identifier: MIT
// What a host sends is shown to a person; an honest host cleans it, any other is cleaned here.
#pragma once

#include "protocol/events.h"

namespace Client {

QString tidyName(const QString &name); // "?" if there is nothing to show
Protocol::Member tidy(Protocol::Member member);
Protocol::TextPosted tidy(Protocol::TextPosted message);

// Those of the room alone.
QList<Protocol::TextPosted> tidy(const QList<Protocol::TextPosted> &page,
                                 const Protocol::RoomId &room);

}
