// SPDX-License-Identifier: MIT
// Who is in a room, what may be posted there, and how far its numbering has come.
#pragma once

#include "server/groupname.h"
#include "store/records.h"

#include <QMap>

namespace Server {

class Room
{
public:
    // kept: it stays when the last member leaves, since something was posted or it is the lobby.
    Room(RoomRecord record, bool kept);

    const Protocol::RoomId &id() const { return m_record.id; }
    const QString &name() const { return m_record.name; }
    const GroupName &textGroup() const { return m_textGroup; } // made once: each post asks for it
    qint64 newest() const { return m_record.newest; }          // announced to its members
    bool isKept() const { return m_kept; }
    bool isEmpty() const { return m_present.isEmpty(); }
    Protocol::RoomSummary summary() const;

    // A member may come several times, once with each session. True if presence changed by it.
    bool enter(const Protocol::Member &member);
    bool leave(const Protocol::MemberId &member);
    bool rename(const Protocol::Member &member); // true if it is here and had another name
    QList<Protocol::Member> membersAfter(const Protocol::MemberId &after, qsizetype limit) const;

    // Checks and completes a text of somebody who is in the room; the store gives it its seq.
    // BadText, EmptyText, TooLong, BadNonce.
    Protocol::Result<Draft> draft(const Protocol::Member &from, const QString &text,
                                  const std::optional<Protocol::Nonce> &nonce);
    void advance(qint64 seq); // seq was stored and is announced now

private:
    struct Present
    {
        Protocol::Member member;
        int sessions = 0;
    };

    RoomRecord m_record;
    GroupName m_textGroup;
    bool m_kept;
    QMap<Protocol::MemberId, Present> m_present;
};

}
