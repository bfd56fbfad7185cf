// SPDX-License-Identifier: MIT
#include "ui/memberdelegate.h"

#include "ui/look.h"
#include "ui/memberlistmodel.h"
#include "ui/picture.h"
#include "ui/words.h"

#include <QPainter>

using namespace Qt::StringLiterals;
using Client::RosterEntry;

namespace {

// Marked, for another one here could be taken for them.
QString nameOf(const RosterEntry &entry)
{
    return entry.alike ? isolated(entry.member.name) + u" ≈"_s : isolated(entry.member.name);
}

}

MemberDelegate::MemberDelegate(const Look &look, QObject *parent)
    : QStyledItemDelegate(parent), m_look(look)
{ }

QSize MemberDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool headed = !index.data(MemberListModel::HeadingRole).toString().isEmpty();
    const Theme &theme = m_look.theme();
    return {100, theme.scaled(Metrics::memberRow) + (headed ? theme.scaled(32) : 0)};
}

void MemberDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const auto entry = index.data(MemberListModel::EntryRole).value<RosterEntry>();
    const auto *model = qobject_cast<const MemberListModel *>(index.model());
    const Theme &theme = m_look.theme();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = paintHeading(*painter, option, index);
    const QColor back = paintBack(*painter, row, option.state);
    const auto mirrored = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, row, rect);
    };
    const int size = Metrics::smallPicture;
    const QRect picture{row.left() + 16, row.center().y() - size / 2 + 1, size, size};
    paintPicture(*painter, mirrored(picture), entry.member);
    using Protocol::Availability;
    paintPresence(*painter, mirrored(picture),
                  entry.online ? entry.availability : Availability::Offline, theme, back);

    const QFont small = theme.font(-2);
    const QString said = MemberListModel::remark(entry, model && model->isSelf(index));
    const int saidWidth = said.isEmpty() ? 0 : QFontMetrics{small}.horizontalAdvance(said) + 1;
    const bool two = !entry.status.isEmpty();
    QRect name{picture.right() + 11, row.top() + 1, 0, two ? row.height() / 2 : row.height() - 2};
    name.setRight(row.right() - 16 - (saidWidth ? saidWidth + 8 : 0));
    const QRect tail{name.right() + 8, name.top(), saidWidth, name.height()};
    const QRect status{name.left(), name.bottom(), row.right() - 16 - name.left(),
                       row.bottom() - name.bottom() - 1};
    paintWords(*painter, mirrored(name), theme.font(), entry.online ? theme.text : theme.secondary,
               nameOf(entry));
    paintWords(*painter, mirrored(tail), small, theme.secondary, said);
    if (two)
        paintWords(*painter, mirrored(status), small, theme.secondary, isolated(entry.status));
    painter->restore();
}

QRect MemberDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const QString words = index.data(MemberListModel::HeadingRole).toString();
    const Theme &theme = m_look.theme();
    QRect row = option.rect;
    if (words.isEmpty())
        return row;
    const QRect heading{row.left() + 16, row.top() + 6, row.width() - 32, theme.scaled(32) - 6};
    paintWords(painter, QStyle::visualRect(option.direction, row, heading),
               theme.font(-2, QFont::DemiBold), theme.secondary, words);
    row.setTop(row.top() + theme.scaled(32));
    return row;
}

QColor MemberDelegate::paintBack(QPainter &painter, const QRect &row, QStyle::State state) const
{
    const Theme &theme = m_look.theme();
    const QColor back = state & QStyle::State_MouseOver ? theme.hover : theme.panel;
    painter.setPen(state & QStyle::State_HasFocus ? QPen{theme.accent, 2} : QPen{Qt::NoPen});
    painter.setBrush(back);
    painter.drawRoundedRect(QRectF{row}.adjusted(6, 1, -6, -1), 6, 6);
    return back;
}

void MemberDelegate::paintWords(QPainter &painter, const QRect &rect, const QFont &font,
                                const QColor &color, const QString &words) const
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     QFontMetrics{font}.elidedText(words, Qt::ElideRight, rect.width()));
}
