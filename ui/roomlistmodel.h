// SPDX-License-Identifier: MIT
// The rooms of a host as rows: first those we are in, then the others, each by name.
#pragma once

#include "client/room.h"

#include <QAbstractListModel>

struct RoomEntry
{
    QString name = {};
    QString lastLine = {};
    int unread = 0;
    bool joined = false;
    bool shown = false;      // in the window now
    bool firstOther = false; // the others begin here
};

class RoomListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        EntryRole = Qt::UserRole
    }; // the whole RoomEntry

    using QAbstractListModel::QAbstractListModel;

    void add(Client::Room *room);
    void remove(Client::Room *room); // before it goes

    void setShown(const Client::Room *room);            // null: none
    Client::Room *room(const QModelIndex &index) const; // null if there is none
    QModelIndex indexOf(const Client::Room *room) const;
    Client::Room *neighbour(const Client::Room *room, int step) const; // among those we are in
    int unread() const;                                                // in all of them

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    RoomEntry entry(int row) const;
    int rowFor(const Client::Room *room) const;
    void refresh(Client::Room *room);
    void touch(int row);

    struct Row
    {
        Client::Room *room;
        bool joined; // as it was when the row found its place
        QString name;
    };
    QList<Row> m_rows;
    const Client::Room *m_shown = nullptr; // compared, never looked at
};
