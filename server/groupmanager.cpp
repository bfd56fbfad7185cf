// SPDX-License-Identifier: MIT
#include "server/groupmanager.h"

#include "protocol/codec.h"
#include "server/steadyclock.h"

namespace Server {

bool Group::append(QByteArrayView text)
{
    const bool first = m_batch.isEmpty();
    appendTextFrame(m_batch, text);
    ++m_frames;
    return first;
}

void Group::flush(qint64 now)
{
    m_flushedAt = now;
    if (!m_batch.isEmpty())
        emit frameReady({std::exchange(m_batch, {}), std::exchange(m_frames, 0)});
}

GroupManager::GroupManager(std::chrono::milliseconds tick, QObject *parent)
    : QObject(parent), m_tick(tick.count())
{
    m_turnEnd.setSingleShot(true);
    m_tickEnd.setSingleShot(true);
    m_tickEnd.setTimerType(Qt::PreciseTimer);
    connect(&m_turnEnd, &QTimer::timeout, this, &GroupManager::flushDue);
    connect(&m_tickEnd, &QTimer::timeout, this, &GroupManager::flushDue);
}

void GroupManager::add(const GroupName &name, Mailbox *mailbox, Gathered gathered)
{
    Group *&group = m_groups[name];
    if (!group)
        group = new Group(this);
    if (gathered == Gathered::Miss)
        group->flush(steadyMilliseconds());
    connect(group, &Group::frameReady, mailbox, &Mailbox::enqueue, Qt::UniqueConnection);
}

void GroupManager::discard(const GroupName &name, Mailbox *mailbox)
{
    Group *group = m_groups.value(name);
    if (!group)
        return;
    disconnect(group, &Group::frameReady, mailbox, &Mailbox::enqueue);
    if (group->isEmpty()) {
        m_groups.remove(name);
        group->deleteLater(); // it may be in the middle of a flush
    }
}

void GroupManager::send(const GroupName &name, const Protocol::Message &event)
{
    Group *group = m_groups.value(name);
    if (!group)
        return;
    m_text.clear();
    Protocol::encode(m_text, event);
    if (group->append({m_text.data(), qsizetype(m_text.size())}))
        m_dirty.append(group);
    if (!m_inTurn && !m_turnEnd.isActive())
        m_turnEnd.start(0);
}

void GroupManager::endTurn()
{
    m_inTurn = false;
    if (!m_dirty.isEmpty())
        flushDue();
}

void GroupManager::flush()
{
    const auto dirty = std::exchange(m_dirty, {});
    for (const auto &group : dirty) {
        if (group)
            group->flush(steadyMilliseconds());
    }
}

void GroupManager::flushDue()
{
    const qint64 now = steadyMilliseconds();
    const auto dirty = std::exchange(m_dirty, {});
    for (const auto &group : dirty) {
        if (group && group->isDue(now, m_tick))
            group->flush(now);
        else if (group)
            m_dirty.append(group);
    }
    if (!m_dirty.isEmpty() && !m_tickEnd.isActive())
        m_tickEnd.start(int(m_tick));
}

}
