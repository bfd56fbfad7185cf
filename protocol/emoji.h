// SPDX-License-Identifier: MIT
// What may be put on a message as a reaction.
#pragma once

#include "protocol/result.h"

namespace Protocol {

// Exactly one emoji, in the one way to write it (U+FE0F where it makes the picture, and nowhere
// else), at most some forty bytes; or BadEmoji. Families, skins, flags and keycaps are one each.
Result<QString> checkedEmoji(const QString &text);

}
