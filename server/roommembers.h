// SPDX-License-Identifier: MIT
// Those of one room: its members for good, its visitors, and who of them is there at present.
#pragma once

#include "store/records.h"

#include <QMap>
#include <QMultiHash>

namespace Server {

class RoomMembers
{
public:
    struct One
    {
        Protocol::Member member = {};
        std::optional<Protocol::Role> role = {}; // none: a visitor
        qint64 joined = 0;
        qint64 read = 0;
        int sessions = 0;   // in the room now
        qint64 entered = 0; // newest when the first of them came
    };

    explicit RoomMembers(const QList<MemberRecord> &records = {});

    const One *find(const Protocol::MemberId &id) const; // null: neither member nor visitor
    std::optional<Protocol::Role> roleOf(const Protocol::MemberId &id) const;
    qsizetype count() const { return m_count; }     // members
    qsizetype present() const { return m_present; } // members and visitors
    QList<MemberRecord> records() const;            // of the members

    // Somebody may come several times, once with each session. True if presence changed by it.
    bool enter(const Protocol::Member &member, qint64 newest);
    bool leave(const Protocol::MemberId &id);
    bool rename(const Protocol::Member &member); // true if it is there and had another name

    void put(const MemberRecord &record); // a member from now on, or one with another role
    void remove(const Protocol::MemberId &id);
    void markRead(const Protocol::MemberId &id, qint64 seq); // only ever forward

    QList<Protocol::RoomMember> page(const Protocol::MemberId &after, qsizetype limit) const;
    QList<Protocol::Member> first(qsizetype limit) const; // members
    QList<Protocol::MemberId> here() const;               // present, but for guests
    // By the name as foldedName() has it.
    QList<Protocol::Member> named(const QString &folded) const;
    bool isName(const QString &folded) const { return m_names.contains(folded); }
    // Who takes over when no owner is left: of the highest role the one who joined first.
    const One *heir() const;
    qsizetype owners() const;

private:
    void forgetIfGone(QMap<Protocol::MemberId, One>::iterator one);

    QMap<Protocol::MemberId, One> m_ones;
    QMultiHash<QString, Protocol::MemberId> m_names; // of members, folded
    qsizetype m_count = 0;
    qsizetype m_present = 0;
};

}
