// SPDX-License-Identifier: MIT
// Tells for which row of a list a menu is wanted: the one under the mouse, or the current one when
// the keyboard asks. Qt would place the latter in the middle of the list, over some other row.
#pragma once

#include <QObject>

class QAbstractItemView;
class QModelIndex;
class QPoint;

class ListMenu : public QObject
{
    Q_OBJECT

public:
    explicit ListMenu(QAbstractItemView *list);

signals:
    void wanted(const QModelIndex &index, const QPoint &point); // on the screen

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAbstractItemView *m_list;
};
