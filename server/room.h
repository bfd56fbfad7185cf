// SPDX-License-Identifier: MIT
// A room: who may do what there, what may be posted, and how far its numbering has come.
#pragma once

#include "protocol/textcommands.h"
#include "server/groupname.h"
#include "server/lastposts.h"
#include "server/roommembers.h"
#include "server/staff.h"

namespace Server {

class Room
{
public:
    // kept: it stays when the last member leaves, since something was posted or it was made on
    // purpose. Whose role in the host counts here too: `staff`, which may be null.
    Room(const RoomRecord &record, bool kept, const Staff *staff = nullptr);

    const Protocol::RoomId &id() const { return m_id; }
    const Protocol::RoomFacts &facts() const { return m_facts; }
    const QString &name() const { return m_facts.name; }
    bool isPublic() const { return m_facts.kind == Protocol::RoomKind::Public; }
    const GroupName &textGroup() const { return m_textGroup; } // made once: each post asks for it
    qint64 newest() const { return m_newest; }                 // announced to its members
    qint64 revision() const { return m_revision; }
    bool isKept() const { return m_kept; }
    bool isEmpty() const { return m_members.present() == 0; }
    RoomMembers &members() { return m_members; }
    const RoomMembers &members() const { return m_members; }
    RoomRecord record() const; // whole, for the store

    // Rights. Whoever may not see a room is told that there is none.
    bool isVisibleTo(const Protocol::MemberId &member) const;
    // None: a visitor. A role in the host is one in every public room, too.
    std::optional<Protocol::Role> roleOf(const Protocol::MemberId &member) const;
    bool allows(const Protocol::MemberId &member, Protocol::Role atLeast) const;
    bool mayInvite(const Protocol::MemberId &member) const;
    // Archived, Forbidden, RateExceeded (slow mode); `now` in ms of a steady clock.
    Protocol::Result<> mayPost(const Protocol::MemberId &member, qint64 now) const;
    Protocol::Result<> mayChange(const Protocol::MemberId &member) const; // what is posted: pins …
    Reader readerFor(const Protocol::MemberId &member) const;

    Protocol::RoomEntered enteredBy(const Protocol::MemberId &member) const;
    Protocol::RoomSummary summaryFor(const Protocol::MemberId &member) const;
    std::optional<QList<Protocol::Member>> with() const; // the first few of a room without a name

    // Checks and completes a text of somebody who is in the room; the store gives it its seq.
    // Of mayPost(), and BadText, EmptyText, TooLong, BadNonce, NoSuchMessage (to reply to).
    Protocol::Result<Draft> draft(const Protocol::Member &from, const Protocol::PostText &post,
                                  qint64 now);
    // An edited text, checked alike.
    Protocol::Result<Edit> edit(const Protocol::MemberId &by, const Protocol::EditText &edit) const;

    void advance(const Protocol::TextPosted &event); // was stored and is announced now
    void revise(qint64 revision);                    // likewise
    void setFacts(const Protocol::RoomFacts &facts) { m_facts = facts; }
    // As it is going to be, when all that was asked of the store is done.
    const Protocol::RoomFacts &planned() const { return m_planned; }
    void plan(const Protocol::RoomFacts &facts) { m_planned = facts; }
    void keep() { m_kept = true; }

private:
    struct Named
    {
        std::optional<QList<Protocol::Member>> mentions = {};
        std::optional<bool> everyone = {};
    };
    Named namedIn(const QString &text) const;
    bool isForModerators() const; // to write in, at present

    Protocol::RoomId m_id;
    Protocol::RoomFacts m_facts;
    Protocol::RoomFacts m_planned;
    GroupName m_textGroup;
    qint64 m_newest;
    qint64 m_revision;
    bool m_kept;
    const Staff *m_staff;
    RoomMembers m_members;
    LastPosts m_posts; // under slow mode alone: it does not count what was before
};

}
