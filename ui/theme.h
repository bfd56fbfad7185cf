// SPDX-License-Identifier: MIT
// Colours, sizes and fonts in one struct: light, dark, and both with high contrast.
#pragma once

#include "protocol/id.h"

#include <QColor>
#include <QFont>
#include <QPalette>

struct Theme
{
    bool dark = false;
    bool highContrast = false;
    bool compact = false; // more rows, fewer pictures
    int textSize = 14;    // px

    // Backgrounds, and what is written on any of them.
    QColor page = {};
    QColor panel = {};
    QColor tint = {}; // mentions, warnings
    QColor text = {};
    QColor secondary = {};
    QColor link = {};
    QColor accent = {};
    QColor danger = {};

    QColor badge = {}; // unread; page is written on it
    QColor line = {};  // hairlines: seen, not read
    QColor grip = {};  // of a scroll bar
    QColor hover = {};
    QColor current = {};   // the row that is shown
    QColor selection = {}; // behind marked text
    QColor found = {};     // behind words that were looked for

    QFont font(int delta = 0, QFont::Weight weight = QFont::Normal) const;
    QFont codeFont(int delta = 0) const;
    int lineHeight() const;     // of a message's text
    int scaled(int size) const; // a height that holds one line of text, at this text size
    int roomRow() const;        // as high as that of a room, unscaled
    int roomPicture() const;
    int compactName() const;
    int gutter() const; // left of every text in a conversation
};

Theme lightTheme(int textSize = 14);
Theme darkTheme(int textSize = 14);
Theme highContrastTheme(bool dark, int textSize = 14); // text at 7:1 and more
QPalette paletteOf(const Theme &theme);

// WCAG 2: from 1 to 21.
double contrast(const QColor &a, const QColor &b);

// One of eight; white is written on it. By the id, so that a new name keeps its colour.
QColor pictureColor(const Protocol::MemberId &id);
inline constexpr int pictureColors = 8;

namespace Metrics {
inline constexpr int barHeight = 56; // the host's bar and a room's header
inline constexpr int roomRow = 44;
inline constexpr int compactRoomRow = 32;
inline constexpr int memberRow = 40;
inline constexpr int picture = 32;
inline constexpr int smallPicture = 28;
inline constexpr int compactPicture = 20;
inline constexpr int pictureLeft = 14;
inline constexpr int gutter = 60; // left of every text
inline constexpr int compactName = 80;
inline constexpr int column = 760; // longer lines are hard to read
inline constexpr int stateColumn = 20;
inline constexpr int blockGap = 14;  // above the first message of a block
inline constexpr int messageGap = 2; // above the others
inline constexpr int compactBlockGap = 4;
inline constexpr int narrow = 640; // a window below this shows one pane at a time
}
