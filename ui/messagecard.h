// SPDX-License-Identifier: MIT
// A message in a narrow list: who, when, and the lines that matter of what was said. Pure.
#pragma once

#include "ui/messagebody.h"
#include "ui/theme.h"

#include <QDate>
#include <QMetaType>

struct Card
{
    Protocol::TextPosted message = {};
    QString room = {};      // where, if that has to be said
    QStringList words = {}; // that were looked for
    bool removable = false; // has a button that takes it out of the list
    Protocol::MemberId self = {};

    friend bool operator==(const Card &, const Card &) = default;
};
Q_DECLARE_METATYPE(Card)

struct CardFrame
{
    int width = 0;
    int lines = 3; // of text, at most
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QDate today = {};

    friend bool operator==(const CardFrame &, const CardFrame &) = default;
};

struct CardLayout
{
    Card card = {};
    CardFrame frame = {};
    int height = 0;

    QRect room = {}; // empty: not drawn
    QRect picture = {};
    QRect name = {};
    QRect time = {};
    QRect remove = {};
    QRect text = {}; // the lines of the body that are shown
    QRect more = {}; // "…" behind the last of them

    QString timeWords = {};
    QString nameWords = {};
    MessageBody body = {};
    int bodyTop = 0; // where the whole body begins, above `text` if lines of it are left out
    QList<TextMark> marked = {};
};

CardLayout layoutCard(const Card &card, const CardFrame &frame, const Theme &theme);
