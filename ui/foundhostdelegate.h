// SPDX-License-Identifier: MIT
// A host on this network: its initials, its name, and who is there and how near.
#pragma once

#include <QStyledItemDelegate>

class Look;

class FoundHostDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FoundHostDelegate(const Look &look, QObject *parent = nullptr);

    static int rowHeight(const Look &look);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintBack(QPainter &painter, const QStyleOptionViewItem &option) const;
    static void paintLine(QPainter &painter, const QRect &rect, const QFont &font,
                          const QColor &color, const QString &text);

    const Look &m_look;
};
