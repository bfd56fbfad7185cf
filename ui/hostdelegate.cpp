// SPDX-License-Identifier: MIT
#include "ui/hostdelegate.h"

#include "ui/hostlistmodel.h"
#include "ui/icons.h"
#include "ui/look.h"
#include "ui/picture.h"
#include "ui/unreadbadge.h"
#include "ui/words.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int pictureSize = 20;
constexpr int markSize = 16;

HostEntry entryOf(const QModelIndex &index)
{
    return index.data(HostListModel::EntryRole).value<HostEntry>();
}

}

HostDelegate::HostDelegate(const Look &look, QObject *parent)
    : QStyledItemDelegate(parent), m_look(look)
{ }

int HostDelegate::rowHeight(const Look &look)
{
    return look.theme().scaled(32);
}

QSize HostDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, rowHeight(m_look)};
}

void HostDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Theme &theme = m_look.theme();
    const HostEntry entry = entryOf(index);
    const QRect row = option.rect;
    const auto mirrored = [&](const QRect &part) {
        return QStyle::visualRect(option.direction, row, part);
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintBack(*painter, option, entry.shown);
    const QRect picture{row.left() + 14, row.center().y() - pictureSize / 2 + 1, pictureSize,
                        pictureSize};
    paintBadge(*painter, mirrored(picture), entry.name, entry.online ? theme.accent : theme.badge,
               theme.page);
    QRect words{picture.right() + 11, row.top(), 0, row.height()};
    words.setRight(row.right() - 12 - paintEnd(*painter, option, index));
    const QFont font = theme.font(0, entry.unread > 0 ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(entry.online ? theme.text : theme.secondary);
    painter->drawText(
        mirrored(words), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
        QFontMetrics{font}.elidedText(isolated(entry.name), Qt::ElideRight, words.width()));
    painter->restore();
}

void HostDelegate::paintBack(QPainter &painter, const QStyleOptionViewItem &option,
                             bool shown) const
{
    const Theme &theme = m_look.theme();
    const bool hovered = option.state & QStyle::State_MouseOver;
    painter.setPen(option.state & QStyle::State_HasFocus ? QPen{theme.accent, 2} : QPen{Qt::NoPen});
    painter.setBrush(shown ? theme.current : hovered ? theme.hover : theme.panel);
    painter.drawRoundedRect(QRectF{option.rect}.adjusted(6, 1, -6, -1), 6, 6);
    painter.setBrush(Qt::NoBrush);
}

// What is unread, and before it that nothing more comes from there now.
int HostDelegate::paintEnd(QPainter &painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const HostEntry entry = entryOf(index);
    const QRect row = option.rect;
    const int taken = paintUnreadBadge(painter, row, option.direction, m_look.theme(), entry.unread,
                                       false, entry.urgent);
    if (entry.online)
        return taken;
    const QRect mark{row.right() - 14 - taken - markSize, row.center().y() - markSize / 2 + 1,
                     markSize, markSize};
    paintIcon(painter, u"unplugged"_s, QStyle::visualRect(option.direction, row, mark),
              m_look.theme().secondary);
    return taken + markSize + 8;
}
