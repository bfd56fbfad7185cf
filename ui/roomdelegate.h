// SPDX-License-Identifier: MIT
// A room in the list: picture, name with its marks, last line, and how much is unread.
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
    struct Row // being painted
    {
        QPainter &painter;
        const RoomEntry &entry;
        QRect rect;
        Qt::LayoutDirection direction;
        QColor back = {};
        QRect mirrored(const QRect &rect) const;
    };

    void paintHeading(const Row &row, const QRect &rect) const;
    void paintBack(Row &row, QStyle::State state) const;
    void paintPicture(const Row &row, const QRect &rect) const;
    void paintName(const Row &row, QRect rect) const;
    void paintLine(const Row &row, const QRect &rect) const;
    int paintUnread(const Row &row) const;
    int paintDot(const Row &row) const;
    void paintWords(const Row &row, const QRect &rect, const QFont &font, const QColor &color,
                    const QString &words) const;
    int headingHeight() const;

    const Look &m_look;
};
