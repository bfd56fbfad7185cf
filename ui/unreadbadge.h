// SPDX-License-Identifier: MIT
// How much is unread, at the far end of a row.
#pragma once

#include <QRect>

class QPainter;
struct Theme;

// The room that it takes there; 0 if there is nothing to say. A call comes before the number.
int paintUnreadBadge(QPainter &painter, const QRect &row, Qt::LayoutDirection direction,
                     const Theme &theme, int unread, bool called, bool urgent);
