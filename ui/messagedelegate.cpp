// SPDX-License-Identifier: MIT
#include "ui/messagedelegate.h"

#include "ui/bodypainter.h"
#include "ui/icons.h"
#include "ui/picture.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;
using State = Client::TimelineEntry::State;

void MessageDelegate::paint(QPainter &painter, const MessageLayout &layout,
                            const MessageLooks &looks) const
{
    paintBack(painter, layout, looks);
    paintDayLine(painter, layout);
    paintUnreadLine(painter, layout);
    paintHead(painter, layout, looks.hovered);
    paintReply(painter, layout);
    paintText(painter, layout, looks);
    paintFold(painter, layout,
              looks.flashed               ? m_theme.current
                  : layout.tint.isEmpty() ? m_theme.page
                                          : m_theme.tint);
    paintTrail(painter, layout);
    paintState(painter, layout);
    paintChips(painter, layout);
    paintNotice(painter, layout);
}

void MessageDelegate::paintBack(QPainter &painter, const MessageLayout &layout,
                                const MessageLooks &looks) const
{
    const int lines = std::max(layout.dayLine.bottom(), layout.unreadLine.bottom()) + 1;
    const QRect whole{0, lines, painter.clipBoundingRect().toRect().width(), layout.height - lines};
    if (!layout.tint.isEmpty())
        painter.fillRect(layout.tint, m_theme.tint);
    if (looks.flashed)
        painter.fillRect(whole, m_theme.current);
    if (!looks.current)
        return;
    painter.setPen(QPen{m_theme.accent, 2});
    painter.drawLine(2, whole.top() + 2, 2, whole.bottom() - 2);
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

void MessageDelegate::paintUnreadLine(QPainter &painter, const MessageLayout &layout) const
{
    if (layout.unreadLine.isEmpty())
        return;
    painter.setFont(m_theme.font(-2, QFont::DemiBold));
    const int words = QFontMetrics{painter.font()}.horizontalAdvance(layout.unreadWords);
    const QRect line =
        layout.unreadLine.adjusted(Metrics::pictureLeft, 0, -Metrics::pictureLeft, 0);
    const auto direction = painter.layoutDirection();
    const QRect rule = QStyle::visualRect(direction, line, line.adjusted(0, 0, -words - 8, 0));
    painter.setPen(m_theme.danger);
    painter.drawLine(rule.left(), rule.center().y(), rule.right(), rule.center().y());
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignTrailing, layout.unreadWords);
}

void MessageDelegate::paintHead(QPainter &painter, const MessageLayout &layout, bool hovered) const
{
    const bool head = !layout.name.isEmpty();
    if (!layout.picture.isEmpty())
        paintPicture(painter, layout.picture, layout.entry.message.from);
    if (head) {
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

void MessageDelegate::paintReply(QPainter &painter, const MessageLayout &layout) const
{
    if (layout.reply.isEmpty())
        return;
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    QRect mark{layout.reply.left(), 0, 14, 14};
    if (mirrored)
        mark.moveRight(layout.reply.right());
    mark.moveTop(layout.reply.center().y() - 7);
    paintIcon(painter, mirrored ? u"reply-mirrored"_s : u"reply"_s, mark, m_theme.secondary);
    const QRect words =
        mirrored ? layout.reply.adjusted(0, 0, -18, 0) : layout.reply.adjusted(18, 0, 0, 0);
    painter.setFont(m_theme.font(-1));
    painter.setPen(m_theme.secondary);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     layout.replyWords);
}

void MessageDelegate::paintText(QPainter &painter, const MessageLayout &layout,
                                const MessageLooks &looks) const
{
    const bool sent = layout.entry.state == State::Posted && !layout.body.rich.deleted;
    BodyLooks body{.ink = sent ? m_theme.text : m_theme.secondary,
                   .markedBack = m_theme.selection,
                   .copyShown = looks.hovered || looks.current};
    if (looks.selectedTo > looks.selectedFrom)
        body.marked.append({looks.selectedFrom, looks.selectedTo});
    const QRect clip = layout.text.adjusted(-4, 0, 4, 0); // slanted letters lean out
    paintBody(painter, layout.body, layout.text.topLeft(), clip, body, m_theme);
}

// What is cut off fades into what is behind it.
void MessageDelegate::paintFold(QPainter &painter, const MessageLayout &layout,
                                const QColor &back) const
{
    if (layout.isFolded()) {
        const int height = 2 * m_theme.lineHeight();
        const QRect end = layout.text.adjusted(-4, layout.text.height() - height, 4, 0);
        QLinearGradient fade{end.topLeft(), end.bottomLeft()};
        QColor clear = back;
        clear.setAlpha(0);
        fade.setColorAt(0, clear);
        fade.setColorAt(1, back);
        painter.fillRect(end, fade);
    }
    painter.setFont(m_theme.font(-1));
    painter.setPen(m_theme.link);
    painter.drawText(layout.fold, Qt::AlignCenter | Qt::TextSingleLine, layout.foldWords);
}

void MessageDelegate::paintTrail(QPainter &painter, const MessageLayout &layout) const
{
    painter.setFont(m_theme.font(-2));
    painter.setPen(m_theme.secondary);
    if (!layout.edited.isEmpty())
        painter.drawText(layout.edited, Qt::AlignCenter | Qt::TextSingleLine, layout.editedWords);
    if (!layout.pin.isEmpty())
        paintIcon(painter, u"pin"_s, layout.pin, m_theme.secondary);
}

void MessageDelegate::paintChips(QPainter &painter, const MessageLayout &layout) const
{
    painter.setFont(m_theme.font(-1));
    painter.setRenderHint(QPainter::Antialiasing);
    for (const ReactionChip &chip : layout.chips) {
        const bool mine = chip.reaction.mine.value_or(false);
        painter.setPen(QPen{mine ? m_theme.accent : m_theme.line, mine ? 1.5 : 1.0});
        painter.setBrush(mine ? m_theme.current : m_theme.panel);
        const double radius = chip.rect.height() / 2.0;
        painter.drawRoundedRect(QRectF{chip.rect}.adjusted(0.75, 0.75, -0.75, -0.75), radius,
                                radius);
        painter.setPen(mine ? m_theme.accent : m_theme.text);
        painter.drawText(chip.rect, Qt::AlignCenter | Qt::TextSingleLine, chip.words);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing, false);
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
        break;
    }
    const bool seen = !layout.seen.isEmpty();
    paintIcon(painter, seen ? u"eye"_s : u"tick"_s, layout.state, m_theme.accent);
    painter.setFont(m_theme.font(-3));
    painter.setPen(m_theme.accent);
    painter.drawText(layout.seen, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     layout.seenWords);
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
