// SPDX-License-Identifier: MIT
// Tells the host how far we have read: one command at a time for each room, the latest place.
#pragma once

#include "client/requests.h"
#include "client/room.h"

namespace Client {

class ReadMarker : public QObject
{
    Q_OBJECT

public:
    explicit ReadMarker(Requests &requests, QObject *parent = nullptr);

    void mark(const Protocol::RoomId &room, qint64 seq);
    void lost(); // the connection is; what was not told is told when the room is entered again

private:
    struct Mark
    {
        qint64 sent = 0;
        qint64 wanted = 0;
    };

    void send(const Protocol::RoomId &room, Mark &mark);
    void answered(const Protocol::RoomId &room);

    Requests &m_requests;
    QHash<Protocol::RoomId, Mark> m_marks; // under way
};

}
