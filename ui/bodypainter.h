// SPDX-License-Identifier: MIT
// Paints the laid-out text of a message, wherever it stands.
#pragma once

#include "ui/messagebody.h"

#include <QColor>

class QPainter;

struct BodyLooks
{
    QColor ink = {};
    QColor markedBack = {};
    QList<TextMark> marked = {};
    bool copyShown = false; // the buttons at code
};

// Only what is within `clip`, in the painter's coordinates, is drawn.
void paintBody(QPainter &painter, const MessageBody &body, const QPoint &at, const QRect &clip,
               const BodyLooks &looks, const Theme &theme);
