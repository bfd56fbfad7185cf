// SPDX-License-Identifier: MIT
#include "ui/picture.h"

#include "ui/theme.h"
#include "ui/words.h"

#include <QPainter>

namespace {

void paintLetters(QPainter &painter, const QRect &rect, const QString &name, const QColor &color)
{
    QFont font = painter.font();
    font.setPixelSize(std::max(8, rect.height() * 2 / 5));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, Qt::AlignCenter, initials(name));
}

// Solid, dashed, dotted or none, by other bits of the id than the colour.
Qt::PenStyle ringStyle(const Protocol::MemberId &id)
{
    static constexpr Qt::PenStyle styles[] = {Qt::NoPen, Qt::SolidLine, Qt::DashLine, Qt::DotLine};
    uint sum = 0;
    for (const QChar c : id.text())
        sum = sum * 31 + c.unicode();
    return styles[(sum >> 3) % std::size(styles)];
}

}

void paintPicture(QPainter &painter, const QRect &rect, const Protocol::Member &member)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pictureColor(member.id));
    painter.drawEllipse(rect);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen{QColor{255, 255, 255, 150}, 1.5, ringStyle(member.id)});
    painter.drawEllipse(QRectF{rect}.adjusted(2, 2, -2, -2));
    paintLetters(painter, rect, member.name, Qt::white);
    painter.restore();
}

void paintPresence(QPainter &painter, const QRect &picture, Protocol::Availability availability,
                   const Theme &theme, const QColor &back)
{
    using Protocol::Availability;
    const bool here = availability == Availability::Online || availability == Availability::Busy;
    const QColor color = availability == Availability::Busy ? theme.danger
        : availability == Availability::Offline             ? theme.secondary
                                                            : theme.accent;
    const QPointF center{picture.right() - 3.0, picture.bottom() - 3.0};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(back);
    painter.drawEllipse(center, 7, 7);
    painter.setPen(QPen{color, 2});
    painter.setBrush(here ? color : back);
    painter.drawEllipse(center, 4, 4);
    if (availability == Availability::Busy) {
        painter.setPen(QPen{back, 2});
        painter.drawLine(center - QPointF{2, 0}, center + QPointF{2, 0});
    }
    painter.restore();
}

void paintBadge(QPainter &painter, const QRect &rect, const QString &name, const QColor &back,
                const QColor &front)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(back);
    painter.drawRoundedRect(rect, rect.width() / 4.0, rect.width() / 4.0);
    paintLetters(painter, rect, name, front);
    painter.restore();
}
