// SPDX-License-Identifier: MIT
// A member in the list: picture, name, and whether it is a guest or you.
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
    QString remark(const QModelIndex &index) const;

    const Look &m_look;
};
