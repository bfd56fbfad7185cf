// SPDX-License-Identifier: MIT
// The places that somebody has been at, to go back and forward among them. Pure.
#pragma once

#include "protocol/id.h"

#include <QList>

struct Visit
{
    Protocol::RoomId room = {};
    qint64 seq = 0; // of the message that was jumped to; 0: the room as it stood

    friend bool operator==(const Visit &, const Visit &) = default;
};

class Visits
{
public:
    static constexpr qsizetype most = 100;

    void add(const Visit &visit);        // what could be gone forward to is forgotten
    std::optional<Visit> step(int step); // -1: back, 1: forward; none: there is no such place
    void remove(const Protocol::RoomId &room);
    void clear();
    QList<Protocol::RoomId> rooms() const; // the latest first, each once

private:
    QList<Visit> m_visits;
    qsizetype m_at = -1;
};
