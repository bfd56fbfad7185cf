// SPDX-License-Identifier: MIT
// Faces as people type them, and the emoji that are meant. Pure.
#pragma once

#include <QString>

// Those that stand between blanks; what is in code stays as it is.
QString withEmojiForSmileys(const QString &text);
