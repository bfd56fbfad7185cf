// SPDX-License-Identifier: MIT
// Those known to a host, in the order of their names, and how they are.
#pragma once

#include "client/namesakes.h"
#include "protocol/person.h"

#include <QObject>

namespace Client {

struct PeopleEntry
{
    Protocol::Person person = {};
    bool alike = false; // another one had this name before, or one that looks like it

    friend bool operator==(const PeopleEntry &, const PeopleEntry &) = default;
};

// GUI thread; signals as in Timeline.
class People : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    int count() const { return int(m_entries.size()); }
    const PeopleEntry &at(int row) const { return m_entries.at(row); }
    const Protocol::Person *find(const Protocol::MemberId &id) const; // null if unknown

    void put(const Protocol::Person &person);
    void clear();

    // Between the two all are put again; who was not is gone.
    void beginRefresh();
    void endRefresh();

signals:
    void aboutToInsert(int row);
    void inserted();
    void aboutToRemove(int row);
    void removed();
    void changed(int row);
    void told(const Protocol::Person &person); // is new, or not as before

private:
    int rowFor(const Protocol::MemberId &id, const QString &name) const;
    void insertRow(const PeopleEntry &entry);
    void removeRow(int row);
    void replace(int row, const PeopleEntry &entry);
    void mark(const QList<Protocol::MemberId> &ids);

    QList<PeopleEntry> m_entries;
    QHash<Protocol::MemberId, QString> m_names; // by which a row is found
    Namesakes m_namesakes;
    QSet<Protocol::MemberId> m_stale; // not put since the refresh began
};

}
