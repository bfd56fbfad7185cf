// SPDX-License-Identifier: MIT
// A list of cards: a click or Enter chooses one, its button or Delete takes it away.
#pragma once

#include <QListView>

class CardDelegate;
class Look;

class CardList : public QListView
{
    Q_OBJECT

public:
    // So many lines of each message. The model gives a Card for Qt::UserRole.
    CardList(const Look &look, int lines, QAbstractItemModel *model, QWidget *parent = nullptr);

    int heightForWidth(int width) const override; // of all cards
    void walk(int step);                          // to the next card, or the one before

signals:
    void chosen(const QModelIndex &index);
    void removeRequested(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    bool isRemovable(const QModelIndex &index) const;
    bool overButton(const QModelIndex &index, QPoint point) const;

    CardDelegate *m_delegate;
};
