// SPDX-License-Identifier: MIT
// Groups of mailboxes. What is sent to a group in one turn of the loop is encoded once, gathered,
// and reaches each member as one batch of the same bytes. This is the channel layer of Django
// Channels: group_add, group_discard, group_send.
#pragma once

#include "protocol/message.h"
#include "server/groupname.h"
#include "server/mailbox.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

#include <string>

namespace Server {

// Being in the group is being connected to this signal; a mailbox that dies leaves by itself.
class Group : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool append(QByteArrayView text); // true if it is the first of a batch
    void flush(qint64 now);
    bool isDue(qint64 now, qint64 tick) const { return now - m_flushedAt >= tick; }
    bool isEmpty() const { return receivers(SIGNAL(frameReady(Server::Frame))) == 0; }

signals:
    void frameReady(const Server::Frame &frame);

private:
    QByteArray m_batch;
    int m_frames = 0; // in it
    qint64 m_flushedAt = 0;
};

// Host thread. Groups cannot be listed: who is in a room is asked of the Room.
class GroupManager : public QObject
{
    Q_OBJECT

public:
    // A group that flushed less than a tick ago waits for it; 0 = only until the turn of the loop
    // ends.
    explicit GroupManager(std::chrono::milliseconds tick, QObject *parent = nullptr);

    // What was sent before and is still gathered: a newcomer has to miss texts, which it may have
    // read in the history; of events that say how something is now it may hear the last ones. That
    // spares everybody else a batch for each of many newcomers.
    enum class Gathered
    {
        Miss,
        Hear
    };
    void add(const GroupName &name, Mailbox *mailbox, Gathered gathered = Gathered::Miss);
    void discard(const GroupName &name, Mailbox *mailbox);
    void send(const GroupName &name, const Protocol::Message &event);
    void flush(); // all groups, now

    // Between the two, whoever reads many sockets in one turn promises to say when it is over; else
    // it takes another turn of the loop to know.
    void beginTurn() { m_inTurn = true; }
    void endTurn();

private:
    void flushDue();

    qint64 m_tick;
    QHash<GroupName, Group *> m_groups;
    std::string m_text;             // of the event that is being sent; kept for its memory
    QList<QPointer<Group>> m_dirty; // have a batch; a group may end while it waits
    bool m_inTurn = false;
    QTimer m_turnEnd;
    QTimer m_tickEnd;
};

}
