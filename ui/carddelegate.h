// SPDX-License-Identifier: MIT
// Paints the cards of a list; lays each out once per width.
#pragma once

#include "ui/messagecard.h"

#include <QCache>
#include <QStyledItemDelegate>

class Look;

class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CardDelegate(const Look &look, int lines, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    // Of a row that is so wide.
    const CardLayout &layoutOf(const QModelIndex &index, int width,
                               Qt::LayoutDirection direction) const;

private:
    void paintBack(QPainter &painter, const QRect &rect, QStyle::State state) const;
    void paintHead(QPainter &painter, const CardLayout &layout, bool pointedAt) const;
    void paintText(QPainter &painter, const CardLayout &layout) const;

    const Look &m_look;
    const int m_lines;
    Theme m_theme;                                      // a little smaller than in the conversation
    mutable QCache<QString, CardLayout> m_layouts{500}; // by room and seq
};
