// SPDX-License-Identifier: MIT
// The mirror of a room: its name, timeline, roster and what is unread. The host is the authority.
#pragma once

#include "client/roster.h"
#include "client/timeline.h"

namespace Client {

// GUI thread; owned by its Session.
class Room : public QObject
{
    Q_OBJECT

public:
    Room(Protocol::RoomId id, QString name, QObject *parent = nullptr);

    const Protocol::RoomId &id() const { return m_id; }
    const QString &name() const { return m_name; }
    Timeline &timeline() { return m_timeline; }
    const Timeline &timeline() const { return m_timeline; }
    Roster &roster() { return m_roster; }

    bool joined() const { return m_joined; } // we are in; else it is only listed
    int unread() const;                      // posted by others after what was read
    void markRead();                         // everything loaded so far has been seen
    bool fetchingOlder() const;              // a page is on its way

signals:
    void changed();                                   // name, joined, unread, fetchingOlder
    void posted(const Protocol::TextPosted &message); // a live message of somebody else

private:
    // Those that carry what the host says into the mirror.
    friend class HistoryFetcher;
    friend class RoomList;
    friend class Session;

    void enter(qint64 newest); // joined; what was posted before the first time counts as read
    void leave();
    void receive(const Protocol::TextPosted &message, const Protocol::MemberId &self);
    void setFetchingOlder(bool fetching);
    void beginAnew(); // the numbering did
    int countUnread() const;

    Protocol::RoomId m_id;
    QString m_name;
    Timeline m_timeline;
    Roster m_roster;
    bool m_joined = false;
    bool m_fetchingOlder = false;
    bool m_catchingUp = false;           // pages after the newest held are on their way
    std::optional<qint64> m_readUpTo;    // none: not entered yet
    mutable std::optional<int> m_unread; // counted when asked for
};

}
