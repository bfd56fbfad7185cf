// SPDX-License-Identifier: MIT
// Where one can go and what one can do: rooms, people, other hosts and commands whose names fit
// what is typed, the best first.
#pragma once

#include "ui/roomlistmodel.h"

#include <QAction>

class HostListModel;

struct Place
{
    RoomEntry entry = {};           // as it is shown
    Client::Room *room = nullptr;   // null: none yet
    Protocol::MemberId person = {}; // somebody without a conversation so far
    std::optional<int> host = {};   // another one, as a row of the list
    QPointer<QAction> command = {}; // something to do instead
    QString newRoom = {};           // a name that no room has

    bool isNew() const { return !newRoom.isEmpty(); }
};

class SwitcherModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr qsizetype most = 50;

    // All must live as long; people and hosts may be null.
    SwitcherModel(const RoomListModel &rooms, const Client::People *people, Protocol::MemberId self,
                  const HostListModel *hosts = nullptr, QObject *parent = nullptr);

    void setCommands(const QList<QAction *> &commands); // found by what is typed
    void find(const QString &words);
    const Place &at(int row) const { return m_places.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void findRooms(const QString &words);
    void findPeople(const QString &words);
    void findHosts(const QString &words);
    void findCommands(const QString &words);
    void offerNew(const QString &words);

    const RoomListModel &m_rooms;
    const Client::People *m_people;
    const Protocol::MemberId m_self;
    const HostListModel *m_hosts;
    QList<QAction *> m_commands;
    QList<Place> m_places;
};
