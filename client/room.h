// SPDX-License-Identifier: MIT
// The mirror of a room: what it is like, its timeline, who is in it, what is unread, who types and
// who has read. The host is the authority.
#pragma once

#include "client/roster.h"
#include "client/seen.h"
#include "client/timeline.h"
#include "client/typing.h"
#include "store/clientcacherecords.h"

namespace Client {

// GUI thread; owned by its Session.
class Room : public QObject
{
    Q_OBJECT

public:
    Room(Protocol::RoomId id, const QString &name, QObject *parent = nullptr);

    const Protocol::RoomId &id() const { return m_id; }
    const QString &name() const { return m_name; } // of one without: who else is in it
    const Protocol::RoomFacts &facts() const { return m_facts; }
    bool isDirect() const { return m_facts.kind == Protocol::RoomKind::Direct; }
    bool isPublic() const { return m_facts.kind == Protocol::RoomKind::Public; }
    qint64 members() const { return m_members; }

    bool joined() const { return m_joined; } // ours: mirrored while online; else only listed
    std::optional<Protocol::Role> role() const { return m_role; } // none: visits, or is not in
    bool canPost() const;
    bool canModerate() const;

    Timeline &timeline() { return m_timeline; }
    const Timeline &timeline() const { return m_timeline; }
    Roster &roster() { return m_roster; }
    Typing &typing() { return m_typing; }
    Seen &seen() { return m_seen; } // empty unless facts().receipts
    const QList<Protocol::TextPosted> &pins() const { return m_pins; } // once they were fetched
    bool pinsKnown() const { return m_pinsKnown; }
    std::optional<Protocol::TextPosted> last() const; // also of one not mirrored

    int unread() const;
    int mentions() const; // of us, among them
    qint64 read() const { return m_read; }
    qint64 revision() const { return m_revision; } // no change to a message up to it is missing
    void markRead();                               // everything loaded so far has been seen
    bool fetchingOlder() const { return m_fetchingOlder; } // a page is on its way

    Protocol::RoomSummary summary() const;

signals:
    void changed(); // anything but what has signals of its own
    void pinsChanged();
    void posted(const Protocol::TextPosted &message); // a live message of somebody else
    void readFurther(qint64 seq);                     // markRead() did; tell the host

private:
    // Those that carry what the host says into the mirror.
    friend class ChangeFetcher;
    friend class Entrance;
    friend class HistoryFetcher;
    friend class Mirror;
    friend class RoomList;
    friend class Session;

    void describe(const Protocol::RoomFacts &facts,
                  const std::optional<QList<Protocol::Member>> &with,
                  const Protocol::MemberId &self);
    void rename(const Protocol::Member &member, const Protocol::MemberId &self);
    void summarise(const Protocol::RoomSummary &summary);
    void enter(const Protocol::RoomEntered &entered);
    void enter(qint64 newest); // for good, having read all
    void restore(const CachedRoom &kept, const Protocol::MemberId &self);
    void leave();
    void receive(const Protocol::TextPosted &message, const Protocol::MemberId &self);
    void change(const Protocol::TextChanged &news);
    // After a page: a room that we were just taken into comes without a number of mentions.
    void countMentions(const Protocol::MemberId &self);
    void setRead(const Protocol::ReadChanged &news);
    void setRole(std::optional<Protocol::Role> role);
    void setPins(const QList<Protocol::TextPosted> &pins);
    void setFetchingOlder(bool fetching);
    void setRevision(qint64 revision);
    void beginAnew(); // the numbering did

    Protocol::RoomId m_id;
    QString m_name;
    Protocol::RoomFacts m_facts;
    QList<Protocol::Member> m_with;
    std::optional<Protocol::Role> m_role;
    qint64 m_members = 0;

    Timeline m_timeline;
    Roster m_roster;
    Typing m_typing;
    Seen m_seen;
    QList<Protocol::TextPosted> m_pins;
    std::optional<Protocol::TextPosted> m_last; // as listed

    qint64 m_newest = 0; // seq of the last message there is
    qint64 m_read = 0;
    qint64 m_mentions = 0;
    qint64 m_revision = 0;
    bool m_joined = false;
    bool m_fetchingOlder = false;
    bool m_pinsKnown = false;
    bool m_catchingUp = false; // pages after the newest held are on their way
    // Changes after m_revision are on their way; live ones up to this have come before them.
    std::optional<qint64> m_liveRevision;
};

// Does it call this member, by name or with all others?
bool mentions(const Protocol::TextPosted &message, const Protocol::MemberId &member);

}
