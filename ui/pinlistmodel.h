// SPDX-License-Identifier: MIT
// What is pinned in a room as rows of cards, the latest pin first.
#pragma once

#include "client/room.h"

#include <QAbstractListModel>
#include <QPointer>

class PinListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRoom(Client::Room *room); // null: no rows
    void setSelf(const Protocol::MemberId &self);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void take();

    QPointer<Client::Room> m_room;
    QList<Protocol::TextPosted> m_pins;
    Protocol::MemberId m_self;
};
