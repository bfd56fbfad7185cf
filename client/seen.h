// SPDX-License-Identifier: MIT
// How far each member has read a room that shows it.
#pragma once

#include "protocol/historypages.h"

#include <QHash>
#include <QObject>

namespace Client {

class Seen : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    qint64 of(const Protocol::MemberId &member) const { return m_seen.value(member); }
    QList<Protocol::MemberId> by(qint64 seq) const; // who has read that message, by id

    void put(const Protocol::MemberId &member, qint64 seq); // only ever forward
    void set(const QList<Protocol::Seen> &all);
    void clear();

signals:
    void changed();

private:
    QHash<Protocol::MemberId, qint64> m_seen;
};

}
