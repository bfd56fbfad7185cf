// SPDX-License-Identifier: MIT
// Those present in a room, ordered by name.
#pragma once

#include "protocol/member.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

namespace Client {

// GUI thread; signals as in Timeline.
class Roster : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    int count() const { return int(m_members.size()); }
    const Protocol::Member &at(int row) const { return m_members.at(row); }

    void put(const Protocol::Member &member); // comes, or goes by another name
    void remove(const Protocol::MemberId &id);
    void clear();

    // Between the two the whole state is put again; who was not is gone.
    void beginRefresh();
    void endRefresh();

signals:
    void aboutToInsert(int row);
    void inserted();
    void aboutToRemove(int row);
    void removed();
    void changed(int row);

private:
    int rowFor(const Protocol::Member &member) const; // where it stands or would stand
    void removeRow(int row);

    QList<Protocol::Member> m_members;
    QHash<Protocol::MemberId, QString> m_names; // by which its row is found
    QSet<Protocol::MemberId> m_stale;           // not put since the refresh began
};

}
