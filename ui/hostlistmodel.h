// SPDX-License-Identifier: MIT
// The hosts that one is at, each by its page, in the order in which they were joined.
#pragma once

#include "ui/hostentry.h"

#include <QAbstractListModel>

class ChatPage;

class HostListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        EntryRole = Qt::UserRole
    }; // the whole HostEntry

    using QAbstractListModel::QAbstractListModel;

    void add(ChatPage *page);
    void remove(ChatPage *page);         // before it goes
    void setShown(const ChatPage *page); // null: none

    const QList<ChatPage *> &pages() const { return m_pages; }
    ChatPage *neighbour(const ChatPage *page, int step) const; // round and round; null: no other
    HostEntry entry(int row) const;
    int unread() const; // at all of them
    void choose(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

signals:
    void chosen(ChatPage *page);

private:
    void touch(const ChatPage *page);

    QList<ChatPage *> m_pages;
    const ChatPage *m_shown = nullptr; // compared, never looked at
};
