// SPDX-License-Identifier: MIT
// What was written and has not come back yet, in the order written. Pure; no sockets, no timers.
#pragma once

#include "protocol/commands.h"

#include <QList>

namespace Client {

// One post of a room is under way at a time: a refusal that passes (too fast) must not let the next
// one overtake it.
class PendingPosts
{
public:
    // A refused one of this nonce goes to the end.
    void add(const Protocol::PostText &post);
    void addUnkept(const Protocol::PostText &post); // holds up its room until it is kept
    void addRefused(const Protocol::PostText &post);
    std::optional<Protocol::RoomId> kept(const Protocol::Nonce &nonce); // its room, if it waits
    bool remove(const Protocol::Nonce &nonce); // it came back, or is not wanted; false: unknown
    void refuse(const Protocol::Nonce &nonce); // kept until it is added again or removed

    // The one to send now: none while another one of the room is under way.
    std::optional<Protocol::PostText> take(const Protocol::RoomId &room);
    void reset(); // the connection is gone: what was under way is to be sent again

    std::optional<Protocol::PostText> refused(const Protocol::Nonce &nonce) const;
    void move(const Protocol::RoomId &from, const Protocol::RoomId &to); // the room has another id
    int count() const { return int(m_posts.size()); }

private:
    enum class State
    {
        Unkept,
        Waiting,
        UnderWay,
        Refused
    };
    struct Post
    {
        Protocol::PostText text;
        State state = State::Waiting;
    };

    void append(const Protocol::PostText &post, State state);
    QList<Post>::iterator at(const Protocol::Nonce &nonce);

    QList<Post> m_posts;
};

}
