// SPDX-License-Identifier: MIT
// A room in the list: picture, name, last line, and how much is unread.
#pragma once

#include <QStyledItemDelegate>

class Look;
struct RoomEntry;

class RoomDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RoomDelegate(const Look &look, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintBack(QPainter &painter, const QStyleOptionViewItem &option, const QRect &row,
                   bool shown) const;
    int paintUnread(QPainter &painter, const QRect &row, const RoomEntry &entry,
                    Qt::LayoutDirection direction) const;
    int titleHeight() const;

    const Look &m_look;
};
