// SPDX-License-Identifier: MIT
#include "ui/listmenu.h"

#include <QAbstractItemView>
#include <QContextMenuEvent>

ListMenu::ListMenu(QAbstractItemView *list) : QObject(list), m_list(list)
{
    list->installEventFilter(this);
    list->viewport()->installEventFilter(this);
}

bool ListMenu::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::ContextMenu)
        return false;
    const auto *menu = static_cast<QContextMenuEvent *>(event);
    const bool byMouse = menu->reason() == QContextMenuEvent::Mouse;
    const QWidget *view = m_list->viewport();
    const QModelIndex index =
        byMouse ? m_list->indexAt(view->mapFromGlobal(menu->globalPos())) : m_list->currentIndex();
    const QPoint middle = view->mapToGlobal(m_list->visualRect(index).center());
    if (index.isValid())
        emit wanted(index, byMouse ? menu->globalPos() : middle);
    return true;
}
