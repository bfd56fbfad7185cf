// SPDX-License-Identifier: MIT
#include "ui/carddelegate.h"

#include "ui/bodypainter.h"
#include "ui/icons.h"
#include "ui/look.h"
#include "ui/picture.h"
#include "ui/words.h"

#include <QAbstractItemView>
#include <QPainter>

using namespace Qt::StringLiterals;

CardDelegate::CardDelegate(const Look &look, int lines, QObject *parent)
    : QStyledItemDelegate(parent), m_look(look), m_lines(lines)
{
    const auto restyle = [this, &look] {
        m_theme = look.theme();
        m_theme.textSize -= 1;
        m_layouts.clear();
    };
    connect(&look, &Look::changed, this, restyle);
    restyle();
}

const CardLayout &CardDelegate::layoutOf(const QModelIndex &index, int width,
                                         Qt::LayoutDirection direction) const
{
    const auto card = index.data(Qt::UserRole).value<Card>();
    const CardFrame frame{width, m_lines, direction, QDate::currentDate()};
    const QString key = u"%1 %2"_s.arg(card.message.room.text()).arg(card.message.seq);
    const auto *known = m_layouts.object(key);
    if (known && known->frame == frame && known->card == card)
        return *known;
    auto *made = new CardLayout{layoutCard(card, frame, m_theme)};
    m_layouts.insert(key, made);
    return *made;
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *list = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = list ? list->viewport()->width() : option.rect.width();
    return {100, layoutOf(index, width, option.direction).height};
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const CardLayout &layout = layoutOf(index, option.rect.width(), option.direction);
    const bool pointedAt =
        option.state & (QStyle::State_MouseOver | QStyle::State_Selected | QStyle::State_HasFocus);
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setRenderHint(QPainter::Antialiasing);
    paintBack(*painter, option.rect, option.state);
    painter->translate(option.rect.topLeft());
    paintHead(*painter, layout, pointedAt);
    paintText(*painter, layout);
    painter->restore();
}

void CardDelegate::paintBack(QPainter &painter, const QRect &rect, QStyle::State state) const
{
    const Theme &theme = m_look.theme();
    painter.setPen(state & QStyle::State_HasFocus ? QPen{theme.accent, 2} : QPen{Qt::NoPen});
    painter.setBrush(state & QStyle::State_Selected        ? theme.current
                         : state & QStyle::State_MouseOver ? theme.hover
                                                           : theme.panel);
    painter.drawRoundedRect(QRectF{rect}.adjusted(6, 1, -6, -1), 6, 6);
    painter.setBrush(Qt::NoBrush);
}

void CardDelegate::paintHead(QPainter &painter, const CardLayout &layout, bool pointedAt) const
{
    const auto words = [&](const QRect &rect, const QFont &font, const QColor &color,
                           const QString &text) {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, text);
    };
    if (!layout.room.isEmpty()) {
        const QFont font = m_theme.font(-2, QFont::DemiBold);
        words(layout.room, font, m_theme.secondary,
              QFontMetrics{font}.elidedText(layout.card.room, Qt::ElideRight, layout.room.width()));
    }
    paintPicture(painter, layout.picture, layout.card.message.from);
    words(layout.name, m_theme.font(-1, QFont::DemiBold), m_theme.text, layout.nameWords);
    words(layout.time, m_theme.font(-2), m_theme.secondary, layout.timeWords);
    if (!layout.remove.isEmpty() && pointedAt)
        paintIcon(painter, u"close"_s, layout.remove.adjusted(4, 4, -4, -4), m_theme.secondary);
}

void CardDelegate::paintText(QPainter &painter, const CardLayout &layout) const
{
    const BodyLooks looks{.ink = layout.body.rich.deleted ? m_theme.secondary : m_theme.text,
                          .markedBack = m_theme.found,
                          .marked = layout.marked};
    paintBody(painter, layout.body, {layout.text.left(), layout.bodyTop}, layout.text, looks,
              m_theme);
    if (layout.more.isEmpty())
        return;
    painter.setFont(m_theme.font());
    painter.setPen(m_theme.secondary);
    painter.drawText(layout.more, Qt::AlignVCenter | Qt::AlignLeading, u"…"_s);
}
