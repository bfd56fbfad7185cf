// SPDX-License-Identifier: MIT
#include "ui/cardlist.h"

#include "ui/carddelegate.h"
#include "ui/look.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QResizeEvent>

CardList::CardList(const Look &look, int lines, QAbstractItemModel *model, QWidget *parent)
    : QListView(parent), m_delegate(new CardDelegate(look, lines, this))
{
    setModel(model);
    setItemDelegate(m_delegate);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&look, &Look::changed, this, [this] { doItemsLayout(); });
}

int CardList::heightForWidth(int width) const
{
    int height = 0;
    for (int row = 0; row < model()->rowCount(); ++row)
        height += m_delegate->layoutOf(model()->index(row, 0), width, layoutDirection()).height;
    return height;
}

void CardList::walk(int step)
{
    const QModelIndex next = model()->index(currentIndex().row() + step, 0);
    if (!next.isValid())
        return;
    setCurrentIndex(next);
    scrollTo(next);
}

bool CardList::isRemovable(const QModelIndex &index) const
{
    return index.isValid() && index.data(Qt::UserRole).value<Card>().removable;
}

bool CardList::overButton(const QModelIndex &index, QPoint point) const
{
    const QRect row = visualRect(index);
    const CardLayout &layout = m_delegate->layoutOf(index, row.width(), layoutDirection());
    return layout.remove.translated(row.topLeft()).contains(point);
}

void CardList::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (index.isValid())
            emit chosen(index);
        return;
    case Qt::Key_Delete:
        if (isRemovable(index))
            emit removeRequested(index);
        return;
    case Qt::Key_Escape:
        return event->ignore(); // whoever is around knows where that leads
    default:
        QListView::keyPressEvent(event);
    }
}

void CardList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QPoint point = event->position().toPoint();
    const QModelIndex index = indexAt(point);
    if (event->button() != Qt::LeftButton || !index.isValid() || index != currentIndex())
        return;
    if (isRemovable(index) && overButton(index, point))
        emit removeRequested(index);
    else
        emit chosen(index);
}

// Rows are as high as their width makes them.
void CardList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
}

void CardList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QPersistentModelIndex index = byMouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show in the conversation"), this, [this, index] { emit chosen(index); });
    if (isRemovable(index))
        menu->addAction(tr("Unpin"), this, [this, index] { emit removeRequested(index); })
            ->setShortcut(Qt::Key_Delete);
    menu->popup(byMouse ? event->globalPos()
                        : viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}
