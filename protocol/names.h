// SPDX-License-Identifier: MIT
// Names of members and rooms: one place that cleans them before anybody sees, logs or stores them.
#pragma once

#include "protocol/result.h"

namespace Protocol {

// NFKC, without controls, bidirectional overrides and invisible characters, blanks folded, piles of
// accents cut (UTS 39, and Limits::combiningMarks); or BadName.
Result<QString> cleanMemberName(const QString &name);

// NFC and trimmed, else as written, case and all; or BadRoomName: empty, longer than
// Limits::roomNameLength, "." or "..", or with characters that cannot be seen.
Result<QString> cleanRoomName(const QString &name);

// "guest-k3x9": who has not chosen a name yet.
QString guestName();

// An id as the host gives them: a letter for its kind and 96 random bits, "r_…".
QString randomId(QChar kind);

}
