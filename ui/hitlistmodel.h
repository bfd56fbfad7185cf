// SPDX-License-Identifier: MIT
// What a search has found so far as rows of cards; more of it as somebody scrolls.
#pragma once

#include "client/search.h"

#include <QAbstractListModel>
#include <QPointer>

class RoomListModel;

class HitListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setSearch(Client::Search *search);    // null: no rows
    void setRooms(const RoomListModel *rooms); // that hits may be in; must live as long
    void setSelf(const Protocol::MemberId &self);
    void setRoomsSaid(bool said) { m_roomsSaid = said; } // of the next search

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    QString roomOf(const Protocol::TextPosted &message) const; // empty: not to be said

    QPointer<Client::Search> m_search;
    const RoomListModel *m_rooms = nullptr;
    QStringList m_words; // that are looked for
    Protocol::MemberId m_self;
    bool m_roomsSaid = false;
};
