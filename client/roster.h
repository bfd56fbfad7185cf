// SPDX-License-Identifier: MIT
// Those present in a room, ordered by name.
#pragma once

#include "protocol/member.h"

#include <QList>
#include <QObject>

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

signals:
    void aboutToInsert(int row);
    void inserted();
    void aboutToRemove(int row);
    void removed();
    void changed(int row);

private:
    QList<Protocol::Member> m_members;
};

}
