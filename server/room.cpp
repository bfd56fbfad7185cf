// SPDX-License-Identifier: MIT
#include "server/room.h"

#include "protocol/limits.h"
#include "protocol/mention.h"
#include "protocol/names.h"
#include "protocol/text.h"

using namespace Protocol;

namespace Server {

Room::Room(const RoomRecord &record, bool kept, const Staff *staff)
    : m_id(record.id), m_facts(record.facts), m_planned(record.facts),
      m_textGroup(Server::textGroup(record.id)), m_newest(record.newest),
      m_revision(record.revision), m_kept(kept), m_staff(staff), m_members(record.members)
{ }

RoomRecord Room::record() const
{
    return {.id = m_id,
            .facts = m_facts,
            .members = m_members.records(),
            .newest = m_newest,
            .revision = m_revision};
}

bool Room::isVisibleTo(const MemberId &member) const
{
    return isPublic() || m_members.roleOf(member);
}

std::optional<Role> Room::roleOf(const MemberId &member) const
{
    const auto given = m_members.roleOf(member);
    return m_staff && isPublic() ? std::max(given, m_staff->roomRoleOf(member)) : given;
}

bool Room::isForModerators() const
{
    return m_facts.posting == Posting::Moderators
        && (!m_facts.postingEnds || *m_facts.postingEnds > Protocol::now());
}

bool Room::allows(const MemberId &member, Role atLeast) const
{
    const auto role = roleOf(member);
    return role && *role >= atLeast;
}

// A group belongs to all who are in it.
bool Room::mayInvite(const MemberId &member) const
{
    if (m_facts.kind == RoomKind::Direct)
        return false;
    return allows(member, m_facts.kind == RoomKind::Group ? Role::Member : Role::Moderator);
}

Result<> Room::mayPost(const MemberId &member, qint64 now) const
{
    if (m_facts.archived)
        return ErrorCode::Archived;
    const bool moderates = allows(member, Role::Moderator);
    if (isForModerators() && !moderates)
        return ErrorCode::Forbidden;
    const auto posted = moderates ? std::nullopt : m_posts.of(member);
    const qint64 wait = posted ? *posted + m_facts.slowMode * 1000 - now : 0;
    if (wait > 0)
        return Error{.code = ErrorCode::RateExceeded, .retryAfter = wait};
    return {};
}

Result<> Room::mayChange(const MemberId &member) const
{
    if (m_facts.archived)
        return ErrorCode::Archived;
    if (isForModerators() && !allows(member, Role::Moderator))
        return ErrorCode::Forbidden;
    return {};
}

Reader Room::readerFor(const MemberId &member) const
{
    Reader reader{.member = member};
    const RoomMembers::One *one = m_members.find(member);
    const qint64 entered = one && one->sessions > 0 ? one->entered : m_newest;
    if (allows(member, Role::Moderator))
        return reader;
    if (m_facts.history == HistoryRule::Joined)
        reader.from = (one && one->role ? one->joined : entered) + 1;
    else if (m_facts.history == HistoryRule::Last)
        reader.from = std::max<qint64>(1, m_newest - m_facts.historyLast + 1);
    else if (m_facts.history == HistoryRule::None)
        reader.from = entered + 1;
    return reader;
}

RoomEntered Room::enteredBy(const MemberId &member) const
{
    const RoomMembers::One *one = m_members.find(member);
    return {.room = m_id,
            .facts = m_facts,
            .with = with(),
            .role = roleOf(member),
            .newest = m_newest,
            .revision = m_revision,
            .read = one && one->role ? one->read : m_newest,
            .present = m_members.present(),
            .members = m_members.count()};
}

RoomSummary Room::summaryFor(const MemberId &member) const
{
    RoomSummary summary{.room = m_id,
                        .facts = m_facts,
                        .with = with(),
                        .newest = m_newest,
                        .present = m_members.present(),
                        .members = m_members.count()};
    const RoomMembers::One *one = m_members.find(member);
    if (!one || !one->role)
        return summary;
    summary.role = roleOf(member);
    summary.read = one->read;
    summary.unread = m_newest - std::max(one->read, readerFor(member).from - 1);
    return summary;
}

std::optional<QList<Member>> Room::with() const
{
    if (isPublic() || m_facts.kind == RoomKind::Private)
        return std::nullopt;
    return m_members.first(Limits::membersNamed);
}

Result<Draft> Room::draft(const Member &from, const PostText &post, qint64 now)
{
    if (post.nonce.text().size() > Limits::nonceLength)
        return Error{.code = ErrorCode::BadNonce, .limit = Limits::nonceLength};
    if (const auto allowed = mayPost(from.id, now); !allowed)
        return allowed.error();
    auto checked = checkedText(post.text);
    if (!checked)
        return checked.error();
    if (post.replyTo && (*post.replyTo < readerFor(from.id).from || *post.replyTo > m_newest))
        return ErrorCode::NoSuchMessage;
    m_kept = true;
    if (m_facts.slowMode > 0)
        m_posts.note(from.id, now);
    Named named = namedIn(*checked);
    return Draft{.room = m_id,
                 .roomName = name(),
                 .from = from,
                 .nonce = post.nonce.isEmpty() ? std::nullopt : std::optional{post.nonce},
                 .id = MessageId{randomId(u'm')},
                 .time = Protocol::now(),
                 .replyTo = post.replyTo,
                 .mentions = std::move(named.mentions),
                 .everyone = named.everyone,
                 .text = *std::move(checked)};
}

Result<Edit> Room::edit(const MemberId &by, const EditText &edit) const
{
    if (m_facts.archived)
        return ErrorCode::Archived;
    auto checked = checkedText(edit.text);
    if (!checked)
        return checked.error();
    Named named = namedIn(*checked);
    return Edit{.message = {.room = m_id, .seq = edit.seq, .reader = readerFor(by)},
                .time = Protocol::now(),
                .mentions = std::move(named.mentions),
                .everyone = named.everyone,
                .text = *std::move(checked)};
}

Room::Named Room::namedIn(const QString &text) const
{
    Named named;
    const Mentions found =
        mentionsIn(text, [this](const QString &folded) { return m_members.isName(folded); });
    QList<Member> members;
    for (const QString &name : found.names)
        members += m_members.named(name);
    if (!members.isEmpty())
        named.mentions = members.first(std::min<qsizetype>(members.size(), Limits::mentions));
    if (found.everyone)
        named.everyone = true;
    return named;
}

void Room::advance(const TextPosted &event)
{
    Q_ASSERT(event.seq == m_newest + 1);
    m_newest = event.seq;
    m_members.markRead(event.from.id, event.seq);
}

void Room::revise(qint64 revision)
{
    m_revision = std::max(m_revision, revision);
}

}
