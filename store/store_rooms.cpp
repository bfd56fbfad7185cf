// SPDX-License-Identifier: MIT
// Questions about rooms: what they are like, who belongs to them, who may come.
#include "store/questions.h"

#include <algorithm>

using namespace Protocol;

namespace {

// The same whoever of the two asks.
std::optional<QString> pairOf(const RoomRecord &room)
{
    if (room.facts.kind != RoomKind::Direct || room.members.size() != 2)
        return std::nullopt;
    const QString a = room.members[0].member.id.text();
    const QString b = room.members[1].member.id.text();
    return std::min(a, b) + u' ' + std::max(a, b);
}

Result<RoomRow> saveFacts(Tables &tables, const RoomRecord &room)
{
    const RoomRow *known = tables.known.find(room.id);
    if (!known)
        return tables.rooms.insert(room.id, room.facts, pairOf(room));
    RoomRow row = *known;
    row.room.facts = room.facts;
    if (auto updated = tables.rooms.update(row.number, room.facts); !updated)
        return updated.error();
    return row;
}

Result<> saveRoom(Tables &tables, const RoomRecord &room)
{
    const auto row = saveFacts(tables, room);
    if (!row)
        return row.error();
    tables.known.put(*row);
    for (const MemberRecord &member : room.members) {
        if (auto put = tables.memberships.put(row->number, member); !put)
            return put;
    }
    return {};
}

// Where no texts are kept, their numbers mean nothing later.
RoomRecord withoutNumbers(RoomRecord room)
{
    for (MemberRecord &member : room.members)
        member.joined = member.read = 0;
    return room;
}

Result<RoomRecord> recordOf(Tables &tables, const RoomRow &row)
{
    RoomRecord record = row.room;
    auto members = tables.memberships.of(row.number);
    if (!members)
        return members.error();
    record.members = *std::move(members);
    return record;
}

Result<RoomRecord> findOrSaveDirect(Tables &tables, const RoomRecord &room)
{
    const auto pair = pairOf(room);
    if (!pair)
        return ErrorCode::NoSuchMember;
    const auto there = tables.rooms.ofPair(*pair);
    if (!there)
        return there.error();
    if (*there)
        return recordOf(tables, *tables.known.find(**there));
    if (auto saved = saveRoom(tables, room); !saved)
        return saved.error();
    return room;
}

Result<RoomId> letIn(Tables &tables, const QByteArray &digest, const MemberId &member, Time now)
{
    const auto invite = tables.invites.find(digest, now);
    if (!invite)
        return invite.error();
    if (!*invite)
        return ErrorCode::BadInvite;
    const auto within = tables.memberships.has((*invite)->room, member);
    if (!within)
        return within.error();
    if (!*within) {
        if (auto used = tables.invites.use((*invite)->id); !used)
            return used.error();
    }
    return tables.known.find((*invite)->room)->room.id;
}

}

Result<> Store::save(const RoomRecord &room)
{
    return change([&](Tables &tables) {
        return saveRoom(tables, m_config.keepHistory ? room : withoutNumbers(room));
    });
}

Result<RoomRecord> Store::direct(const RoomRecord &room)
{
    return change([&](Tables &tables) { return findOrSaveDirect(tables, room); });
}

Result<> Store::removeMember(const RoomId &room, const MemberId &member)
{
    return change([&](Tables &tables) -> Result<> {
        const RoomRow *row = tables.known.find(room);
        return row ? tables.memberships.remove(row->number, member) : ErrorCode::NoSuchRoom;
    });
}

Result<> Store::addInvite(const InviteRecord &invite)
{
    return change([&](Tables &tables) -> Result<> {
        const RoomRow *row = tables.known.find(invite.room);
        if (!row)
            return ErrorCode::NoSuchRoom;
        if (const auto gone = tables.invites.removeOver(row->number, invite.invite.time); !gone)
            return gone;
        return tables.invites.insert(row->number, invite);
    });
}

Result<> Store::removeInvite(const RoomId &room, const InviteId &invite)
{
    return change([&](Tables &tables) -> Result<> {
        const RoomRow *row = tables.known.find(room);
        return row ? tables.invites.remove(row->number, invite) : ErrorCode::NoSuchRoom;
    });
}

Result<QList<Invite>> Store::invites(const RoomId &room, Time now)
{
    return look([&](Tables &tables) -> Result<QList<Invite>> {
        const RoomRow *row = tables.known.find(room);
        return row ? tables.invites.of(row->number, now) : ErrorCode::NoSuchRoom;
    });
}

Result<RoomId> Store::useInvite(const QByteArray &digest, const MemberId &member, Time now)
{
    return change([&](Tables &tables) { return letIn(tables, digest, member, now); });
}
