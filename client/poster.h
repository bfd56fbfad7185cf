// SPDX-License-Identifier: MIT
// Gets posts to the host, each exactly once and a room's in the order written, however often the
// connection is lost, or this program ends, on the way.
#pragma once

#include "client/keeper.h"
#include "client/pendingposts.h"
#include "client/requests.h"
#include "client/roomlist.h"

namespace Client {

class Poster : public QObject
{
    Q_OBJECT

public:
    Poster(Requests &requests, RoomList &rooms, Keeper &keeper, QObject *parent = nullptr);

    // Kept on disk, if that is possible, before it is sent.
    void post(Room *room, const Protocol::Member &self, const QString &text,
              std::optional<qint64> replyTo = {});
    void repost(Room *room, const Protocol::Nonce &nonce);
    void discard(Room *room, const Protocol::Nonce &nonce);
    // Of an earlier start; the room may not be known yet (null), and is sent to when it is.
    void restore(Room *room, const Protocol::Member &self, const CachedPost &post);

    void enter(const Protocol::RoomId &room); // posts to it may be sent from now on
    void leave(const Protocol::RoomId &room);
    void lost();  // the connection is
    void clear(); // another host

    // Our own post came back: it is done.
    void settle(const Protocol::TextPosted &message);
    // A refusal that names its post by the nonce alone.
    void refused(const Protocol::Refusal &refusal);

private:
    void keep(const CachedPost &post);
    void move(const Protocol::RoomId &from, const Protocol::RoomId &to);
    void sendNext(const Protocol::RoomId &room);
    void refuse(const Protocol::Nonce &nonce, const Protocol::Error &error);

    Requests &m_requests;
    RoomList &m_rooms;
    Keeper &m_keeper;
    PendingPosts m_posts;
    QSet<Protocol::RoomId> m_entered;
    QHash<Protocol::Nonce, Protocol::Ref> m_underWay;
};

}
