// SPDX-License-Identifier: MIT
// Short codes as people write them, ":smile:", and the emoji that they stand for. Pure.
#pragma once

#include "client/emojitable.h"

#include <QList>
#include <QString>

namespace Client {

QString emojiOf(QStringView name); // without the colons; empty: there is none

// Those whose names begin so, in their order; at most `most`. None for an empty beginning.
QList<EmojiRow> emojiBeginningWith(QStringView beginning, int most = 10);

// The codes in a text as emoji, but for those within code.
QString withEmoji(const QString &text);

}
