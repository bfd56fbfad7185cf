// SPDX-License-Identifier: MIT
#include "ui/roomdelegate.h"

#include "ui/look.h"
#include "ui/picture.h"
#include "ui/roomlistmodel.h"
#include "ui/words.h"

#include <QPainter>

using namespace Qt::StringLiterals;

RoomDelegate::RoomDelegate(const Look &look, QObject *parent)
    : QStyledItemDelegate(parent), m_look(look)
{ }

int RoomDelegate::titleHeight() const
{
    return m_look.theme().scaled(34);
}

QSize RoomDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto entry = index.data(RoomListModel::EntryRole).value<RoomEntry>();
    const int row = m_look.theme().scaled(Metrics::roomRow);
    return {100, entry.firstOther ? row + titleHeight() : row};
}

void RoomDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto entry = index.data(RoomListModel::EntryRole).value<RoomEntry>();
    const Theme &theme = m_look.theme();
    painter->save();
    QRect row = option.rect;
    if (entry.firstOther) {
        painter->setFont(theme.font(-2, QFont::DemiBold));
        painter->setPen(theme.secondary);
        painter->drawText(QRect{row.left() + 14, row.top(), row.width() - 28, titleHeight() - 4},
                          Qt::AlignBottom | Qt::AlignLeading, tr("More rooms here"));
        row.setTop(row.top() + titleHeight());
    }
    paintBack(*painter, option, row, entry.shown);

    const auto mirrored = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, row, rect);
    };
    const int size = Metrics::smallPicture;
    const QRect picture{row.left() + 14, row.center().y() - size / 2 + 1, size, size};
    paintBadge(*painter, mirrored(picture), entry.name, entry.joined ? theme.badge : theme.line,
               entry.joined ? theme.page : theme.text);

    const int badge = paintUnread(*painter, row, entry, option.direction);
    const bool two = !entry.lastLine.isEmpty() && entry.joined;
    QRect words{picture.right() + 11, row.top() + 3, 0, row.height() - 6};
    words.setRight(row.right() - 12 - badge);
    const QRect name{words.topLeft(),
                     QSize{words.width(), two ? words.height() / 2 : words.height()}};
    const QRect line{name.left(), name.bottom() + 1, name.width(), words.bottom() - name.bottom()};
    const auto draw = [&](const QRect &rect, const QFont &font, const QColor &color,
                          const QString &text) {
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(mirrored(rect), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                          QFontMetrics{font}.elidedText(text, Qt::ElideRight, rect.width()));
    };
    const auto weight = entry.unread > 0 ? QFont::DemiBold : QFont::Normal;
    draw(name, theme.font(0, weight), entry.joined ? theme.text : theme.secondary,
         isolated(entry.name));
    if (two)
        draw(line, theme.font(-2), theme.secondary, entry.lastLine);
    painter->restore();
}

void RoomDelegate::paintBack(QPainter &painter, const QStyleOptionViewItem &option,
                             const QRect &row, bool shown) const
{
    const QRectF back = QRectF{row}.adjusted(6, 1, -6, -1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (shown)
        painter.setBrush(m_look.theme().current);
    else if (option.state & QStyle::State_MouseOver)
        painter.setBrush(m_look.theme().hover);
    if (option.state & QStyle::State_HasFocus)
        painter.setPen(QPen{m_look.theme().accent, 2});
    painter.drawRoundedRect(back, 6, 6);
    painter.setBrush(Qt::NoBrush);
}

// The room that it takes at the right.
int RoomDelegate::paintUnread(QPainter &painter, const QRect &row, const RoomEntry &entry,
                              Qt::LayoutDirection direction) const
{
    if (entry.unread <= 0)
        return 0;
    const Theme &theme = m_look.theme();
    const QString count = entry.unread > 999 ? u"999+"_s : QLocale::system().toString(entry.unread);
    painter.setFont(theme.font(-3, QFont::Bold));
    const int height = theme.scaled(18);
    const int width = std::max(height, painter.fontMetrics().horizontalAdvance(count) + 12);
    const QRect badge = QStyle::visualRect(
        direction, row,
        {row.right() - 13 - width, row.center().y() - height / 2 + 1, width, height});
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.badge);
    painter.drawRoundedRect(badge, height / 2.0, height / 2.0);
    painter.setPen(theme.page);
    painter.drawText(badge, Qt::AlignCenter, count);
    return width + 8;
}
