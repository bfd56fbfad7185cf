// SPDX-License-Identifier: MIT
#include "ui/messagedelegate.h"

#include "ui/icons.h"
#include "ui/picture.h"

#include <QPainter>

using namespace Qt::StringLiterals;
using State = Client::TimelineEntry::State;

void MessageDelegate::paint(QPainter &painter, const MessageLayout &layout,
                            const MessageLooks &looks) const
{
    paintDayLine(painter, layout);
    if (looks.current) {
        const int top = layout.dayLine.isEmpty() ? 0 : layout.dayLine.bottom() - 6;
        painter.setPen(QPen{m_theme.accent, 2});
        painter.drawLine(2, top + 2, 2, layout.height - 2);
    }
    paintHead(painter, layout, looks.hovered);
    paintText(painter, layout, looks);
    paintState(painter, layout);
    paintNotice(painter, layout);
}

void MessageDelegate::paintDayLine(QPainter &painter, const MessageLayout &layout) const
{
    if (layout.dayLine.isEmpty())
        return;
    painter.setFont(m_theme.font(-2, QFont::DemiBold));
    const int half = QFontMetrics{painter.font()}.horizontalAdvance(layout.dayWords) / 2 + 12;
    const QPoint middle = layout.dayLine.center();
    painter.setPen(m_theme.line);
    painter.drawLine(layout.dayLine.left() + Metrics::pictureLeft, middle.y(), middle.x() - half,
                     middle.y());
    painter.drawLine(middle.x() + half, middle.y(), layout.dayLine.right() - Metrics::pictureLeft,
                     middle.y());
    painter.setPen(m_theme.secondary);
    painter.drawText(layout.dayLine, Qt::AlignCenter, layout.dayWords);
}

void MessageDelegate::paintHead(QPainter &painter, const MessageLayout &layout, bool hovered) const
{
    const bool head = !layout.picture.isEmpty();
    if (head) {
        paintPicture(painter, layout.picture, layout.entry.message.from);
        painter.setFont(m_theme.font(0, QFont::DemiBold));
        painter.setPen(m_theme.text);
        painter.drawText(layout.name, Qt::AlignCenter | Qt::TextSingleLine, layout.nameWords);
    }
    if (!head && !hovered)
        return;
    painter.setFont(m_theme.font(head ? -2 : -3));
    painter.setPen(m_theme.secondary);
    const auto where = head ? Qt::AlignCenter : Qt::AlignVCenter | Qt::AlignRight;
    painter.drawText(layout.time, int(where) | Qt::TextSingleLine, layout.timeWords);
}

void MessageDelegate::paintText(QPainter &painter, const MessageLayout &layout,
                                const MessageLooks &looks) const
{
    const bool sent = layout.entry.state == State::Posted;
    painter.setPen(sent ? m_theme.text : m_theme.secondary);
    QTextCharFormat marked;
    marked.setBackground(m_theme.selection);
    for (const Paragraph &part : layout.paragraphs) {
        const int from = std::max(looks.selectedFrom - part.start, 0);
        const int to = std::min<int>(looks.selectedTo - part.start, int(part.lines->text().size()));
        QList<QTextLayout::FormatRange> selections;
        if (to > from)
            selections.append({from, to - from, marked});
        part.lines->draw(&painter, layout.text.topLeft() + QPoint{0, part.top}, selections);
    }
}

void MessageDelegate::paintState(QPainter &painter, const MessageLayout &layout) const
{
    if (layout.state.isEmpty())
        return;
    switch (layout.entry.state) {
    case State::Pending:
        return paintIcon(painter, u"clock"_s, layout.state, m_theme.secondary);
    case State::Refused:
        return paintIcon(painter, u"refused"_s, layout.state, m_theme.danger);
    default:
        return paintIcon(painter, u"tick"_s, layout.state, m_theme.accent);
    }
}

void MessageDelegate::paintNotice(QPainter &painter, const MessageLayout &layout) const
{
    if (layout.notice.isEmpty())
        return;
    painter.setFont(m_theme.font(-1));
    painter.setPen(m_theme.danger);
    painter.drawText(layout.notice, Qt::AlignLeading | Qt::TextWordWrap, layout.noticeWords);
    painter.setPen(m_theme.link);
    painter.drawText(layout.repost, Qt::AlignCenter | Qt::TextSingleLine, layout.repostWords);
    painter.drawText(layout.discard, Qt::AlignCenter | Qt::TextSingleLine, layout.discardWords);
}
