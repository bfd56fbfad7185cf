// SPDX-License-Identifier: MIT
// The rooms of a host as rows: ours by name, the conversations with one person each, the latest
// first, and those that anybody may enter.
#pragma once

#include "client/people.h"
#include "client/roomlist.h"

#include <QAbstractListModel>
#include <QPointer>

struct RoomEntry
{
    using Group = Client::RoomList::Group;

    QString name = {};
    QString lastLine = {}; // or who types
    Group group = Group::Ours;
    Protocol::RoomKind kind = Protocol::RoomKind::Public;
    std::optional<Protocol::Member> person = {}; // of a direct conversation: the other one
    Protocol::Availability availability = Protocol::Availability::Offline; // and how they are
    int unread = 0;
    int mentions = 0;
    bool typing = false;
    bool archived = false;
    bool announcements = false; // only moderators write
    bool shown = false;         // in the window now
    bool first = false;         // of its group

    bool ours() const { return group != Group::Joinable; }
    bool urgent() const { return mentions > 0 || (person && unread > 0); }
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
    void setSelf(const Protocol::MemberId &self);
    void setPeople(const Client::People *people); // who is how; null: nobody knows

    void setShown(const Client::Room *room);            // null: none
    Client::Room *room(const QModelIndex &index) const; // null if there is none
    QModelIndex indexOf(const Client::Room *room) const;
    Client::Room *find(const Protocol::RoomId &room) const; // null: it is not listed
    // Up or down among ours, round and round; null if there is none.
    Client::Room *neighbour(const Client::Room *room, int step, bool unreadOnly = false) const;
    Client::Room *direct(const Protocol::MemberId &person) const; // null: none so far
    int unread() const;                                           // in all of ours

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    static QString groupName(RoomEntry::Group group);
    static QString spoken(const RoomEntry &entry);

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
    QString lastLine(const Row &row) const;
    std::optional<Row> rowOf(Client::Room *room) const;
    static bool goesBefore(const Row &a, const Row &b);
    void refresh(Client::Room *room);
    void place(int row, const Row &changed);
    void tell(const Protocol::Person &person);
    void touch(int row);
    void touchAll();

    QList<Row> m_rows;
    Protocol::MemberId m_self;
    QPointer<const Client::People> m_people;
    const Client::Room *m_shown = nullptr; // compared, never looked at
};
