// SPDX-License-Identifier: MIT
#include "ui/roomdelegate.h"

#include "ui/icons.h"
#include "ui/look.h"
#include "ui/picture.h"
#include "ui/roomlistmodel.h"
#include "ui/unreadbadge.h"
#include "ui/words.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int markSize = 14;

QStringList marksOf(const RoomEntry &entry)
{
    QStringList marks;
    if (entry.kind == Protocol::RoomKind::Private)
        marks.append(u"lock"_s);
    if (entry.kind == Protocol::RoomKind::Group)
        marks.append(u"people"_s);
    if (entry.announcements)
        marks.append(u"megaphone"_s);
    if (entry.archived)
        marks.append(u"archive"_s);
    return marks;
}

RoomEntry entryOf(const QModelIndex &index)
{
    return index.data(RoomListModel::EntryRole).value<RoomEntry>();
}

}

RoomDelegate::RoomDelegate(const Look &look, QObject *parent)
    : QStyledItemDelegate(parent), m_look(look)
{ }

QRect RoomDelegate::Row::mirrored(const QRect &part) const
{
    return QStyle::visualRect(direction, rect, part);
}

int RoomDelegate::headingHeight() const
{
    return m_look.theme().scaled(34);
}

QSize RoomDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int row = m_look.theme().scaled(m_look.theme().roomRow());
    return {100, entryOf(index).first ? row + headingHeight() : row};
}

void RoomDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const RoomEntry entry = entryOf(index);
    Row row{*painter, entry, option.rect, option.direction};
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (entry.first) {
        const QRect heading{row.rect.topLeft(), QSize{row.rect.width(), headingHeight()}};
        paintHeading(row, heading);
        row.rect.setTop(heading.bottom() + 1);
    }
    paintBack(row, option.state);
    const int size = m_look.theme().roomPicture();
    const QRect picture{row.rect.left() + 14, row.rect.center().y() - size / 2 + 1, size, size};
    paintPicture(row, picture);

    QRect words{picture.right() + 11, row.rect.top() + 3, 0, row.rect.height() - 6};
    words.setRight(row.rect.right() - 12 - paintUnread(row));
    const bool two = !entry.lastLine.isEmpty() && !m_look.theme().compact;
    const QRect name{words.topLeft(),
                     QSize{words.width(), two ? words.height() / 2 : words.height()}};
    paintName(row, name);
    if (two)
        paintLine(row, {QPoint{name.left(), name.bottom() + 1}, words.bottomRight()});
    painter->restore();
}

void RoomDelegate::paintHeading(const Row &row, const QRect &rect) const
{
    const Theme &theme = m_look.theme();
    paintWords(row, rect.adjusted(14, 10, -14, 0), theme.font(-2, QFont::DemiBold), theme.secondary,
               groupName(row.entry.group));
}

void RoomDelegate::paintBack(Row &row, QStyle::State state) const
{
    const Theme &theme = m_look.theme();
    row.back = theme.panel;
    if (row.entry.shown || state & QStyle::State_Selected)
        row.back = theme.current;
    else if (state & QStyle::State_MouseOver)
        row.back = theme.hover;
    row.painter.setPen(state & QStyle::State_HasFocus ? QPen{theme.accent, 2} : QPen{Qt::NoPen});
    row.painter.setBrush(row.back);
    row.painter.drawRoundedRect(QRectF{row.rect}.adjusted(6, 1, -6, -1), 6, 6);
    row.painter.setBrush(Qt::NoBrush);
}

void RoomDelegate::paintPicture(const Row &row, const QRect &rect) const
{
    const Theme &theme = m_look.theme();
    const RoomEntry &entry = row.entry;
    if (entry.command)
        return paintIcon(row.painter, u"command"_s, row.mirrored(rect.adjusted(4, 4, -4, -4)),
                         theme.secondary);
    if (!entry.person)
        return paintBadge(row.painter, row.mirrored(rect), entry.name,
                          entry.ours() ? theme.badge : theme.line,
                          entry.ours() ? theme.page : theme.text);
    ::paintPicture(row.painter, row.mirrored(rect), *entry.person);
    paintPresence(row.painter, row.mirrored(rect), entry.availability, theme, row.back);
}

// The marks follow the name and are never cut off with it.
void RoomDelegate::paintName(const Row &row, QRect rect) const
{
    const Theme &theme = m_look.theme();
    const QFont font = theme.font(0, row.entry.bold() ? QFont::DemiBold : QFont::Normal);
    const QColor color = row.entry.ours() ? theme.text : theme.secondary;
    const QStringList marks = marksOf(row.entry);
    const int taken = int(marks.size()) * (markSize + 4);
    const QString name = isolated(row.entry.name);
    const int wanted = QFontMetrics{font}.horizontalAdvance(name) + 2;
    rect.setWidth(std::min(rect.width() - taken, wanted));
    paintWords(row, rect, font, color, name);
    QRect mark{rect.right() + 5, rect.center().y() - markSize / 2 + 1, markSize, markSize};
    for (const QString &icon : marks) {
        paintIcon(row.painter, icon, row.mirrored(mark), theme.secondary);
        mark.translate(markSize + 4, 0);
    }
}

void RoomDelegate::paintLine(const Row &row, const QRect &rect) const
{
    const Theme &theme = m_look.theme();
    const QFont font = theme.font(-2);
    QRect words = rect;
    if (row.entry.draft) {
        const QString draft = tr("Draft:");
        paintWords(row, rect, font, theme.danger, draft);
        words.setLeft(rect.left() + QFontMetrics{font}.horizontalAdvance(draft + u' '));
    }
    paintWords(row, words, font, row.entry.typing ? theme.accent : theme.secondary,
               row.entry.lastLine);
}

// The room that it takes at the far end.
int RoomDelegate::paintUnread(const Row &row) const
{
    const int unread = row.entry.unread;
    if (unread <= 0)
        return 0;
    if (row.entry.muted)
        return paintDot(row);
    return paintUnreadBadge(row.painter, row.rect, row.direction, m_look.theme(), unread,
                            row.entry.mentions > 0, row.entry.urgent());
}

// There is something, and nobody wants to be told.
int RoomDelegate::paintDot(const Row &row) const
{
    constexpr int size = 8;
    const QRect dot = row.mirrored(
        {row.rect.right() - 17 - size, row.rect.center().y() - size / 2 + 1, size, size});
    row.painter.setPen(QPen{m_look.theme().secondary, 1.5});
    row.painter.setBrush(Qt::NoBrush);
    row.painter.drawEllipse(QRectF{dot});
    return size + 12;
}

void RoomDelegate::paintWords(const Row &row, const QRect &rect, const QFont &font,
                              const QColor &color, const QString &words) const
{
    row.painter.setFont(font);
    row.painter.setPen(color);
    row.painter.drawText(row.mirrored(rect),
                         Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                         QFontMetrics{font}.elidedText(words, Qt::ElideRight, rect.width()));
}
