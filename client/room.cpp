// SPDX-License-Identifier: MIT
#include "client/room.h"

#include "client/tidy.h"

#include <algorithm>

namespace Client {

using Protocol::MemberId;
using Protocol::TextPosted;
using State = TimelineEntry::State;

Room::Room(Protocol::RoomId id, const QString &name, QObject *parent)
    : QObject(parent), m_id(std::move(id)), m_name(name), m_facts{.name = name}
{ }

bool Room::canPost() const
{
    const bool mayWrite = m_facts.posting == Protocol::Posting::All || canModerate();
    return m_joined && !m_facts.archived && mayWrite;
}

bool Room::canModerate() const
{
    return m_role >= Protocol::Role::Moderator;
}

std::optional<TextPosted> Room::last() const
{
    const auto row = m_timeline.rowOf(m_timeline.newest());
    const bool listedIsLater = m_last && m_last->seq > m_timeline.newest();
    return row && !listedIsLater ? m_timeline.at(*row).message : m_last;
}

int Room::unread() const
{
    return int(std::clamp<qint64>(m_newest - m_read, 0, INT_MAX));
}

int Room::mentions() const
{
    return int(std::clamp<qint64>(m_mentions, 0, unread()));
}

void Room::markRead()
{
    const qint64 seq = m_timeline.newest();
    if (seq <= m_read)
        return;
    m_read = seq;
    if (unread() == 0)
        m_mentions = 0;
    emit readFurther(seq);
    emit changed();
}

Protocol::RoomSummary Room::summary() const
{
    Protocol::RoomSummary summary{.room = m_id,
                                  .facts = m_facts,
                                  .newest = m_newest,
                                  .members = m_members,
                                  .role = m_role,
                                  .read = m_read,
                                  .unread = unread(),
                                  .mentions = mentions(),
                                  .last = last()};
    if (!m_with.isEmpty())
        summary.with = m_with;
    return summary;
}

void Room::describe(const Protocol::RoomFacts &facts,
                    const std::optional<QList<Protocol::Member>> &with, const MemberId &self)
{
    m_facts = facts;
    m_with = with.value_or(m_with);
    m_name = facts.name.isEmpty() ? namesOf(m_with, self) : facts.name;
    emit changed();
}

void Room::rename(const Protocol::Member &member, const MemberId &self)
{
    const auto known = std::ranges::find(m_with, member.id, &Protocol::Member::id);
    if (known == m_with.end() || known->name == member.name)
        return;
    known->name = member.name;
    describe(m_facts, {}, self);
}

void Room::summarise(const Protocol::RoomSummary &summary)
{
    m_role = summary.role;
    m_members = summary.members;
    m_newest = std::max(m_newest, summary.newest);
    m_last = summary.last;
    m_read = std::max(m_read, summary.read.value_or(summary.newest));
    m_mentions = summary.mentions.value_or(0);
    emit changed();
}

void Room::enter(const Protocol::RoomEntered &entered)
{
    m_joined = true;
    m_role = entered.role;
    m_members = entered.members;
    m_newest = entered.newest;
    m_read = std::clamp<qint64>(m_read, entered.read, std::max(entered.read, entered.newest));
    emit changed();
}

void Room::enter(qint64 newest)
{
    enter({.newest = newest, .read = newest});
}

// In runs without a gap inside, as they were here before.
void Room::restore(const CachedRoom &kept, const MemberId &self)
{
    summarise(kept.summary);
    m_joined = true;
    m_revision = kept.revision;
    QList<TextPosted> run;
    for (const auto &[message, follows] : kept.messages) {
        if (!run.isEmpty() && run.last().seq != follows)
            m_timeline.insertPage(std::exchange(run, {}), self);
        run.append(tidy(message));
    }
    m_timeline.insertPage(run, self);
    if (kept.start > 0 && kept.start == m_timeline.oldest())
        m_timeline.markStart();
    emit changed();
}

void Room::leave()
{
    m_joined = false;
    m_role.reset();
    m_roster.clear();
    m_typing.clear();
    m_seen.clear();
    emit changed();
}

// Our own posts are read, and so is what was before them.
void Room::receive(const TextPosted &message, const MemberId &self)
{
    const bool isNew = message.seq > m_newest;
    m_newest = std::max(m_newest, message.seq);
    m_timeline.insert(message, self);
    m_typing.remove(message.from.id);
    if (message.from.id == self) {
        m_read = std::max(m_read, message.seq);
        m_mentions = unread() == 0 ? 0 : m_mentions;
        return emit changed();
    }
    if (!isNew)
        return;
    m_mentions += Client::mentions(message, self) ? 1 : 0;
    emit posted(message);
    emit changed();
}

void Room::change(const Protocol::TextChanged &news)
{
    m_timeline.change(news);
    if (m_last && m_last->seq == news.seq)
        m_last->text = news.text;
    emit changed();
}

void Room::countMentions(const MemberId &self)
{
    qint64 held = 0;
    const auto newest = m_timeline.rowOf(m_timeline.newest());
    for (int row = newest.value_or(-1); row >= 0; --row) {
        const TextPosted &message = m_timeline.at(row).message;
        if (message.seq <= m_read)
            break;
        held += Client::mentions(message, self) ? 1 : 0;
    }
    m_mentions = std::max(m_mentions, held);
}

void Room::setRead(const Protocol::ReadChanged &news)
{
    if (news.read < m_read)
        return; // what we have read since is on its way
    m_read = news.read;
    m_mentions = news.mentions;
    emit changed();
}

void Room::setRole(std::optional<Protocol::Role> role)
{
    if (std::exchange(m_role, role) != role)
        emit changed();
}

void Room::setPins(const QList<TextPosted> &pins)
{
    m_pins = pins;
    m_pinsKnown = true;
    emit pinsChanged();
}

void Room::setFetchingOlder(bool fetching)
{
    if (std::exchange(m_fetchingOlder, fetching) != fetching)
        emit changed();
}

void Room::setRevision(qint64 revision)
{
    if (revision > m_revision) {
        m_revision = revision;
        emit changed();
    }
}

void Room::beginAnew()
{
    m_timeline.clearPosted();
    m_newest = m_read = m_mentions = m_revision = 0;
    m_last.reset();
    m_pins.clear();
    emit pinsChanged();
    emit changed();
}

bool mentions(const TextPosted &message, const MemberId &member)
{
    const auto named = message.mentions.value_or(QList<Protocol::Member>{});
    return message.everyone.value_or(false)
        || std::ranges::find(named, member, &Protocol::Member::id) != named.end();
}

}
