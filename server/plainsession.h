// SPDX-License-Identifier: MIT
// The plain dialect, that of the Channels tutorial: {"message": "hi"} in, text events of one room
// out.
#pragma once

#include "server/handshake.h"
#include "server/session.h"

namespace Server {

class PlainSession : public Session
{
    Q_OBJECT

public:
    PlainSession(Connection *connection, const Services &services, const Handshake &handshake);

    void handle(const QByteArray &text) override;

private:
    bool hearsEvents() const override { return false; }
    void begin(const Handshake &handshake);
    void sendHistory(const Protocol::RoomId &room, qint64 count);

    Protocol::RoomId m_room;
};

}
