// SPDX-License-Identifier: MIT
// After a lost connection: what became of messages meanwhile. Room::revision() says up to where
// that is known.
#pragma once

#include "client/requests.h"
#include "client/room.h"

#include <QPointer>

namespace Client {

class ChangeFetcher : public QObject
{
    Q_OBJECT

public:
    explicit ChangeFetcher(Requests &requests, QObject *parent = nullptr);

    void begin(const Protocol::Epoch &epoch) { m_epoch = epoch; } // signed in
    void enter(Room *room, qint64 revision);                      // room.entered says so
    void live(Room *room, qint64 revision);                       // a change came as an event

private:
    void fetch(Room *room);
    void take(Room *room, const Protocol::ChangesPage &page);
    void finish(Room *room);

    Requests &m_requests;
    Protocol::Epoch m_epoch;
};

}
