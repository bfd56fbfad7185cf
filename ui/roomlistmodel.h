// SPDX-License-Identifier: MIT
// The rooms of a host as rows: those in which somebody called us, ours by name, the conversations
// with one person each, the latest first, and those that anybody may enter.
#pragma once

#include "ui/roomentry.h"
#include "ui/roomlevel.h"

#include "client/people.h"

#include <QAbstractListModel>
#include <QPointer>

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
    void setSelf(const Protocol::MemberId &self);
    void setPeople(const Client::People *people); // who is how; null: nobody knows
    void setLevels(const RoomLevels &levels);
    void setDrafts(const QHash<Protocol::RoomId, QString> &drafts);
    void setDraft(const Protocol::RoomId &room, const QString &text); // empty: none any more

    void setShown(const Client::Room *room);            // null: none
    Client::Room *room(const QModelIndex &index) const; // null if there is none
    QModelIndex indexOf(const Client::Room *room) const;
    Client::Room *find(const Protocol::RoomId &room) const; // null: it is not listed
    // Up or down among ours, round and round; null if there is none.
    Client::Room *neighbour(const Client::Room *room, int step, bool unreadOnly = false) const;
    Client::Room *direct(const Protocol::MemberId &person) const; // null: none so far
    int unread() const;    // in all of ours that are not muted
    bool isUrgent() const; // some of it calls us, or is meant for us alone

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    // Where a room stands, by what it stood there for.
    struct Row
    {
        Client::Room *room;
        RoomEntry::Group group;
        QString name;
        Protocol::Time latest;                  // of a direct conversation
        std::optional<Protocol::Member> person; // likewise
    };

    RoomEntry entry(int row) const;
    void addLine(RoomEntry &entry, const Row &row) const;
    bool isMuted(const Client::Room *room) const;
    std::optional<RoomEntry::Group> groupOf(const Client::Room *room) const;
    std::optional<Row> rowOf(Client::Room *room) const;
    static bool goesBefore(const Row &a, const Row &b);
    void refresh(Client::Room *room);
    void refreshAll();
    void place(int row, const Row &changed);
    void tell(const Protocol::Person &person);
    void touch(int row);
    void touchAll();

    QList<Row> m_rows;
    Protocol::MemberId m_self;
    QPointer<const Client::People> m_people;
    RoomLevels m_levels;
    QHash<Protocol::RoomId, QString> m_drafts;
    const Client::Room *m_shown = nullptr; // compared, never looked at
};
