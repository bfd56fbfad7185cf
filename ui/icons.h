// SPDX-License-Identifier: MIT
// Our drawings in the colour that is asked for.
#pragma once

#include <QIcon>

// "send" is resources/icons/send.svg, drawn in black there.
QIcon tintedIcon(const QString &name, const QColor &color);
void paintIcon(QPainter &painter, const QString &name, const QRect &rect, const QColor &color);
