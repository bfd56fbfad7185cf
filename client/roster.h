// SPDX-License-Identifier: MIT
// The members and visitors of a room: first those who are there, then the others, each by name.
#pragma once

#include "client/namesakes.h"
#include "protocol/person.h"

#include <QObject>

namespace Client {

struct RosterEntry
{
    Protocol::Member member = {};
    std::optional<Protocol::Role> role = {}; // none: only visits
    bool online = false;                     // in the room at present
    // As far as it is known:
    Protocol::Availability availability = Protocol::Availability::Online;
    QString status = {};
    Namesakes::Since since = {}; // when they were at this host first
    bool alike = false;          // another one here had this name before, or one that looks like it

    friend bool operator==(const RosterEntry &, const RosterEntry &) = default;
};

// GUI thread; signals as in Timeline.
class Roster : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    int count() const { return int(m_entries.size()); }
    int present() const { return m_present; } // so many rows from the first on
    const RosterEntry &at(int row) const { return m_entries.at(row); }
    const RosterEntry *find(const Protocol::MemberId &id) const; // null if unknown

    void put(const Protocol::Member &member); // comes, or goes by another name
    void put(const Protocol::RoomMember &member);
    void remove(const Protocol::MemberId &id); // goes; a member of the room stays, as absent
    void setRole(const Protocol::Member &member, Protocol::Role role);
    void dismiss(const Protocol::MemberId &id);     // is no member any more, and gone
    void setPerson(const Protocol::Person &person); // how somebody here is
    void clear();

    // Between the two the whole state is put again; who was not is gone.
    void beginRefresh();
    void endRefresh();

signals:
    void aboutToInsert(int row, bool online);
    void inserted();
    void aboutToRemove(int row);
    void removed();
    void changed(int row);

private:
    void put(RosterEntry entry);
    int rowFor(const RosterEntry &entry) const; // where it stands or would stand
    void insertRow(const RosterEntry &entry);
    void removeRow(int row);
    void replace(int row, const RosterEntry &entry);
    void mark(const QList<Protocol::MemberId> &ids);

    QList<RosterEntry> m_entries;
    int m_present = 0;
    // By which a row is found: what it is sorted by.
    struct Place
    {
        bool online;
        QString name;
    };
    QHash<Protocol::MemberId, Place> m_places;
    Namesakes m_namesakes;
    QSet<Protocol::MemberId> m_stale; // not put since the refresh began
};

}
