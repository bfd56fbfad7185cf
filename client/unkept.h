// SPDX-License-Identifier: MIT
// What of a room is not on disk yet as it is here.
#pragma once

#include "client/room.h"
#include "store/clientcacherecords.h"

namespace Client {

// GUI thread. Follows its room from the moment it is made.
class Unkept : public QObject
{
    Q_OBJECT

public:
    explicit Unkept(const Room &room, QObject *parent = nullptr);

    bool isEmpty() const { return !m_changed; }
    void markAll();    // nothing of it is there
    CachedRoom take(); // what is to be kept; then it is
    void drop();       // it is there already

signals:
    void changed();

private:
    void touch(int row);
    void touch();
    CachedMessage messageAt(int row) const;

    const Room &m_room;
    QSet<qint64> m_seqs;
    bool m_cleared = false;
    bool m_changed = false;
    int m_first = 0; // of the rows that are being inserted
    int m_last = 0;
};

}
