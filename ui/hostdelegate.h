// SPDX-License-Identifier: MIT
// A host in the list: its initials, its name, how much is unread there, and whether it is reached.
#pragma once

#include <QStyledItemDelegate>

class Look;

class HostDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit HostDelegate(const Look &look, QObject *parent = nullptr);

    static int rowHeight(const Look &look);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintBack(QPainter &painter, const QStyleOptionViewItem &option, bool shown) const;
    int paintEnd(QPainter &painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const;

    const Look &m_look;
};
