// SPDX-License-Identifier: MIT
// Those who are here, each once, with however many sessions: their name, whether they are
// available, and how fast they may post.
#pragma once

#include "protocol/events.h"
#include "protocol/result.h"
#include "server/ratelimiter.h"
#include "store/records.h"

#include <QHostAddress>
#include <QObject>

#include <memory>

namespace Server {

// Host thread.
class Account : public QObject
{
    Q_OBJECT

public:
    Account(const Protocol::Member &member, int postsPerSecond,
            const std::optional<Protocol::Time> &since = {});

    const Protocol::Member &member() const { return m_member; }
    Protocol::Person person() const;
    bool isHere() const { return m_sessions > 0; }
    RateLimiter &posts() { return m_posts; }

    void rename(const QString &name);
    void setAvailability(Protocol::Availability availability, const std::optional<QString> &status);
    void arrive(); // with one more session
    void leave();  // with one of them
    const Standing &standing() const { return m_standing; }
    // Error: Muted.
    Protocol::Result<> mayWrite() const;
    // Where they came from last.
    const QHostAddress &address() const { return m_address; }
    void setAddress(const QHostAddress &address) { m_address = address; }
    void setStanding(const Standing &standing);
    void sendAway(const Protocol::SentAway &word) { emit sentAway(word); }
    void expel(const Protocol::RoomId &room) { emit expelled(room); }
    void dismiss(const Protocol::DeviceId &device) { emit dismissed(device); }

signals:
    void renamed();
    void cameOrWent();                                // with the first session, with the last
    void changed();                                   // as a person
    void expelled(const Protocol::RoomId &room);      // all sessions have to leave it
    void dismissed(const Protocol::DeviceId &device); // its sessions have to end
    void sentAway(const Protocol::SentAway &word);    // all sessions have to end

private:
    Protocol::Member m_member;
    const std::optional<Protocol::Time> m_since;
    Protocol::Availability m_availability = Protocol::Availability::Online;
    std::optional<QString> m_status;
    int m_sessions = 0;
    Standing m_standing;
    QHostAddress m_address;
    RateLimiter m_posts;
};

class Accounts : public QObject
{
    Q_OBJECT

public:
    explicit Accounts(int postsPerSecond) : m_postsPerSecond(postsPerSecond) { }

    // Goes by the name of `member` from now on.
    std::shared_ptr<Account> of(const Protocol::Member &member,
                                const std::optional<Protocol::Time> &since = {});
    Account *find(const Protocol::MemberId &id) const; // null: not here
    qsizetype here() const { return m_here; }          // signed in, each once
    void forgetAbsent();

signals:
    void changed(const Protocol::Person &person);
    void hereChanged();

private:
    void count(const Account &account);

    int m_postsPerSecond;
    qsizetype m_here = 0;
    // Some who left are kept too: to come back at once must not bring a new burst of posts.
    QHash<Protocol::MemberId, std::shared_ptr<Account>> m_accounts;
    qsizetype m_forgetAt = 64; // when the table has grown to this
};

}
