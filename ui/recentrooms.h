// SPDX-License-Identifier: MIT
// A few of our rooms: those visited last, and then the first of the list.
#pragma once

#include "ui/roomlistmodel.h"

class RecentRooms : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int most = 3;

    using QAbstractListModel::QAbstractListModel;

    void setRooms(const RoomListModel *rooms);               // must live as long
    void setVisited(const QList<Protocol::RoomId> &visited); // the latest first
    Client::Room *room(int row) const { return m_shown.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void refresh();
    QList<Client::Room *> chosen() const;

    const RoomListModel *m_rooms = nullptr;
    QList<Protocol::RoomId> m_visited;
    QList<Client::Room *> m_shown;
};
