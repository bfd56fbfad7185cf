// SPDX-License-Identifier: MIT
#include "server/plainsession.h"

#include "protocol/codec.h"
#include "server/archive.h"
#include "server/authenticator.h"
#include "server/connection.h"
#include "server/gatekeeper.h"
#include "server/groupmanager.h"
#include "server/roomregistry.h"
#include "store/storethread.h"

using namespace Protocol;

namespace Server {

PlainSession::PlainSession(Connection *connection, const Services &services,
                           const Handshake &handshake)
    : Session(connection, services)
{
    signIn(Authenticator::guest(handshake.name));
    begin(handshake);
}

void PlainSession::begin(const Handshake &handshake)
{
    if (!m_services.gatekeeper.letsGuestsIn())
        return turnAway({.code = ErrorCode::NoGuests});
    if (const auto allowed = mayStay(); !allowed)
        return turnAway(allowed.error());
    const auto room = open(*handshake.room);
    if (!room) {
        refuse(room.error());
        return m_connection->close(CloseCode::Policy);
    }
    m_room = (*room)->id();
    enter(**room);
    if (handshake.history > 0 && m_services.archive.isLasting())
        sendHistory(m_room, handshake.history);
    else
        listen(**room);
}

// What the store answers has been announced by now, and what it stores later is announced later: to
// listen from here on leaves no hole and doubles nothing.
void PlainSession::sendHistory(const RoomId &room, qint64 count)
{
    const HistoryQuery query{.room = room,
                             .limit = count,
                             .reader = m_services.rooms.find(room)->readerFor(member().id)};
    m_services.store.ask(
        this, [query](Store &store) { return store.history(query); },
        [this, room](const Result<HistorySlice> &slice) {
            if (!isIn(room))
                return;
            if (!slice)
                refuse(slice.error());
            else
                for (const TextPosted &event : slice->messages)
                    send(event);
            if (isIn(room)) // it may have died of what was sent
                listen(*m_services.rooms.find(room));
        });
}

void PlainSession::handle(const QByteArray &text)
{
    const auto message = decodePlain(text);
    if (!message)
        return refuse(message.error());
    if (Room *room = m_services.rooms.find(m_room))
        post(*room, {.room = m_room, .text = *message});
}

}
