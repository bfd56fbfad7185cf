// SPDX-License-Identifier: MIT
#include "ui/bodypainter.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

void paintPanels(QPainter &painter, const MessageBody &body, const QPoint &at, bool copyShown,
                 const Theme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const CodePanel &panel : body.panels) {
        painter.setPen(theme.line);
        painter.setBrush(theme.panel);
        painter.drawRoundedRect(QRectF{panel.rect.translated(at)}.adjusted(0.5, 0.5, -0.5, -0.5), 6,
                                6);
        if (copyShown)
            paintIcon(painter, u"copy"_s, panel.copy.translated(at).adjusted(4, 4, -4, -4),
                      theme.secondary);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.grip);
    for (const QRect &bar : body.quotes)
        painter.drawRoundedRect(bar.translated(at), 1.5, 1.5);
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

QList<QTextLayout::FormatRange> marksIn(const Paragraph &part, const BodyLooks &looks)
{
    QTextCharFormat format;
    format.setBackground(looks.markedBack);
    QList<QTextLayout::FormatRange> marks;
    for (const TextMark &range : looks.marked) {
        const int from = std::max(range.from - part.start, 0);
        const int to = std::min<int>(range.to - part.start, int(part.lines->text().size()));
        if (to > from)
            marks.append({from, to - from, format});
    }
    return marks;
}

}

void paintBody(QPainter &painter, const MessageBody &body, const QPoint &at, const QRect &clip,
               const BodyLooks &looks, const Theme &theme)
{
    painter.save();
    painter.setClipRect(clip, Qt::IntersectClip);
    paintPanels(painter, body, at, looks.copyShown, theme);
    painter.setPen(looks.ink);
    for (const Paragraph &part : body.paragraphs)
        part.lines->draw(&painter, at + QPoint{part.left, part.top}, marksIn(part, looks), clip);
    painter.restore();
}
