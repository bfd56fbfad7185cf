// SPDX-License-Identifier: MIT
// Emoji by their short codes: data alone.
#pragma once

#include <QStringView>

#include <span>

namespace Client {

struct EmojiRow
{
    QStringView name; // without the colons
    QStringView emoji;
};

std::span<const EmojiRow> emojiTable(); // by name, as QStringView compares

}
