// SPDX-License-Identifier: MIT
#include "server/room.h"

#include "protocol/limits.h"
#include "protocol/names.h"
#include "protocol/text.h"

using namespace Protocol;

namespace Server {

Room::Room(RoomRecord record, bool kept)
    : m_record(std::move(record)), m_textGroup(Server::textGroup(m_record.id)), m_kept(kept)
{ }

RoomSummary Room::summary() const
{
    return {.room = id(), .name = name(), .newest = newest(), .present = m_present.size()};
}

bool Room::enter(const Member &member)
{
    Present &present = m_present[member.id];
    present.member = member;
    return ++present.sessions == 1;
}

bool Room::leave(const MemberId &member)
{
    const auto present = m_present.find(member);
    if (present == m_present.end() || --present->sessions > 0)
        return false;
    m_present.erase(present);
    return true;
}

bool Room::rename(const Member &member)
{
    const auto present = m_present.find(member.id);
    return present != m_present.end() && std::exchange(present->member, member) != member;
}

QList<Member> Room::membersAfter(const MemberId &after, qsizetype limit) const
{
    QList<Member> members;
    for (auto it = m_present.upperBound(after); it != m_present.end() && members.size() < limit;
         ++it)
        members.append(it->member);
    return members;
}

Result<Draft> Room::draft(const Member &from, const QString &text,
                          const std::optional<Nonce> &nonce)
{
    if (nonce && (nonce->isEmpty() || nonce->text().size() > Limits::nonceLength))
        return Error{.code = ErrorCode::BadNonce, .limit = Limits::nonceLength};
    auto checked = checkedText(text);
    if (!checked)
        return checked.error();
    m_kept = true;
    return Draft{.room = id(),
                 .roomName = name(),
                 .from = from,
                 .nonce = nonce,
                 .id = MessageId{randomId(u'm')},
                 .time = Protocol::now(),
                 .text = *std::move(checked)};
}

void Room::advance(qint64 seq)
{
    Q_ASSERT(seq == m_record.newest + 1);
    m_record.newest = seq;
}

}
