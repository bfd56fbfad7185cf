// SPDX-License-Identifier: MIT
#include "ui/memberdelegate.h"

#include "ui/look.h"
#include "ui/memberlistmodel.h"
#include "ui/picture.h"
#include "ui/words.h"

#include <QPainter>

MemberDelegate::MemberDelegate(const Look &look, QObject *parent)
    : QStyledItemDelegate(parent), m_look(look)
{ }

QSize MemberDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, m_look.theme().scaled(Metrics::memberRow)};
}

void MemberDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const auto member = index.data(MemberListModel::MemberRole).value<Protocol::Member>();
    const Theme &theme = m_look.theme();
    const QRect row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen{theme.accent, 2});
        painter->drawRoundedRect(QRectF{row}.adjusted(6, 1, -6, -1), 6, 6);
    }
    const auto mirrored = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, row, rect);
    };
    const int size = Metrics::smallPicture;
    const QRect picture{row.left() + 16, row.center().y() - size / 2 + 1, size, size};
    paintPicture(*painter, mirrored(picture), member);

    const QFont small = theme.font(-2);
    const QString said = remark(index);
    const int saidWidth = said.isEmpty() ? 0 : QFontMetrics{small}.horizontalAdvance(said) + 1;
    QRect name{picture.right() + 11, row.top(), 0, row.height()};
    name.setRight(row.right() - 16 - (saidWidth ? saidWidth + 8 : 0));
    const QRect tail{name.right() + 8, row.top(), saidWidth, row.height()};
    const int flags = Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine;
    painter->setFont(theme.font());
    painter->setPen(theme.text);
    painter->drawText(
        mirrored(name), flags,
        painter->fontMetrics().elidedText(isolated(member.name), Qt::ElideRight, name.width()));
    painter->setFont(small);
    painter->setPen(theme.secondary);
    painter->drawText(mirrored(tail), flags, said);
    painter->restore();
}

QString MemberDelegate::remark(const QModelIndex &index) const
{
    const auto *model = qobject_cast<const MemberListModel *>(index.model());
    if (model && model->isSelf(index))
        return tr("you");
    const auto member = index.data(MemberListModel::MemberRole).value<Protocol::Member>();
    return member.guest.value_or(false) ? tr("guest") : QString{};
}
