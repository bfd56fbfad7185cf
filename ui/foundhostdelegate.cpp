// SPDX-License-Identifier: MIT
#include "ui/foundhostdelegate.h"

#include "ui/foundhostmodel.h"
#include "ui/look.h"
#include "ui/picture.h"

#include <QPainter>

FoundHostDelegate::FoundHostDelegate(const Look &look, QObject *parent)
    : QStyledItemDelegate(parent), m_look(look)
{ }

int FoundHostDelegate::rowHeight(const Look &look)
{
    return look.theme().scaled(Metrics::roomRow);
}

QSize FoundHostDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, rowHeight(m_look)};
}

void FoundHostDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Theme &theme = m_look.theme();
    const auto host = index.data(FoundHostModel::EntryRole).value<Client::FoundHost>();
    const QRect row = option.rect.adjusted(8, 3, -8, -3);
    const auto mirrored = [&](const QRect &part) {
        return QStyle::visualRect(option.direction, option.rect, part);
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintBack(*painter, option);
    const int size = Metrics::smallPicture;
    const QRect picture{row.left(), row.center().y() - size / 2 + 1, size, size};
    paintBadge(*painter, mirrored(picture), host.place, host.known ? theme.accent : theme.badge,
               theme.page);
    QRect name{picture.right() + 11, row.top(), 0, row.height() / 2};
    name.setRight(row.right());
    paintLine(*painter, mirrored(name), theme.font(0, QFont::DemiBold), theme.text,
              index.data().toString());
    paintLine(*painter, mirrored(name.translated(0, name.height())), theme.font(-2),
              theme.secondary, index.data(FoundHostModel::DetailRole).toString());
    painter->restore();
}

void FoundHostDelegate::paintBack(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const Theme &theme = m_look.theme();
    const bool pointedAt = option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus);
    painter.setPen(option.state & QStyle::State_HasFocus ? QPen{theme.accent, 2} : QPen{Qt::NoPen});
    painter.setBrush(pointedAt ? theme.hover : Qt::transparent);
    painter.drawRoundedRect(QRectF{option.rect}.adjusted(1, 1, -1, -1), 6, 6);
}

void FoundHostDelegate::paintLine(QPainter &painter, const QRect &rect, const QFont &font,
                                  const QColor &color, const QString &text)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     QFontMetrics{font}.elidedText(text, Qt::ElideRight, rect.width()));
}
