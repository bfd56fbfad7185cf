// SPDX-License-Identifier: MIT
// A member in the list: picture with presence, name, role, and what they say of themselves.
#pragma once

#include <QStyledItemDelegate>

class Look;

class MemberDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit MemberDelegate(const Look &look, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QRect paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                       const QModelIndex &index) const; // what is left for the row
    QColor paintBack(QPainter &painter, const QRect &row, QStyle::State state) const;
    void paintWords(QPainter &painter, const QRect &rect, const QFont &font, const QColor &color,
                    const QString &words) const;

    const Look &m_look;
};
