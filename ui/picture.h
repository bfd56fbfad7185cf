// SPDX-License-Identifier: MIT
// A member's picture: initials on a colour, both steady. The ring is a second sign for those who
// do not tell the colours apart.
#pragma once

#include "protocol/member.h"
#include "protocol/person.h"

#include <QColor>
#include <QRect>

class QPainter;
struct Theme;

void paintPicture(QPainter &painter, const QRect &rect, const Protocol::Member &member);

// How somebody is, as a dot at the lower end of the picture: told apart by its form too.
void paintPresence(QPainter &painter, const QRect &picture, Protocol::Availability availability,
                   const Theme &theme, const QColor &back);

// Of a room or host: initials on a rounded square, for those are no persons.
void paintBadge(QPainter &painter, const QRect &rect, const QString &name, const QColor &back,
                const QColor &front);
