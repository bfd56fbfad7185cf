// SPDX-License-Identifier: MIT
// What somebody has written in the rooms of each host and not sent yet, in the settings.
#pragma once

#include "protocol/id.h"
#include "protocol/link.h"

#include <QHash>

class Settings;

QHash<Protocol::RoomId, QString> draftsAt(const Settings &settings, const Protocol::Link &host);
void keepDraft(Settings &settings, const Protocol::Link &host, const Protocol::RoomId &room,
               const QString &text); // empty: none any more
