// SPDX-License-Identifier: MIT
// What somebody is in a host as a whole, and what those who moderate it may do there.
#pragma once

#include "client/asker.h"

#include <QTimer>

namespace Client {

// GUI thread.
class Moderation : public Asker
{
    Q_OBJECT

public:
    explicit Moderation(Requests &requests, QObject *parent = nullptr);

    Protocol::HostRole role() const { return m_role; } // ours
    bool moderates() const { return m_role >= Protocol::HostRole::Moderator; }
    bool owns() const { return m_role == Protocol::HostRole::Owner; }
    // May we do something to somebody of that role?
    bool outranks(const std::optional<Protocol::HostRole> &role) const;
    std::optional<Protocol::Time> muted() const; // we may not write until then
    // Who wait to be let in, for those who moderate; who came first, first.
    const QList<Protocol::Newcomer> &newcomers() const { return m_newcomers; }

    void begin(Protocol::HostRole role, const std::optional<Protocol::Time> &muted); // signed in
    void setStanding(Protocol::HostRole role, const std::optional<Protocol::Time> &muted);
    void take(const Protocol::Message &message);

public slots:
    void setHostRole(const Protocol::MemberId &member, Protocol::HostRole role);
    void kick(const Protocol::KickPerson &kick, const Client::Answered &answered = {});
    void ban(const Protocol::BanPerson &ban, const Client::Answered &answered = {});
    void unban(const Protocol::BanId &ban, const Client::Answered &answered = {});
    void mute(const Protocol::MemberId &member, qint64 seconds); // 0: not any more
    void report(const Protocol::ReportText &report, const Client::Answered &answered = {});
    void settle(const Protocol::ReportId &report, const Client::Answered &answered = {});
    // For somebody who has lost their devices; for owners.
    void makeCode(const Protocol::MemberId &member, const Client::Answered &answered = {});
    void judge(const Protocol::NewcomerId &newcomer, bool admitted,
               const Client::Answered &answered = {});
    void fetchBans(const Client::Answered &answered = {});
    void fetchReports(const Client::Answered &answered = {});
    void fetchAudit(const std::optional<qint64> &before, const Client::Answered &answered = {});
    void fetchGate(const Client::Answered &answered = {});
    void setGate(const Protocol::SetGate &gate, const Client::Answered &answered = {});

signals:
    void standingChanged();
    void bansFetched(const Protocol::BansPage &bans);
    void reportsFetched(const Protocol::ReportsPage &reports);
    void reported(const Protocol::Report &report); // by somebody, just now
    void codeMade(const Protocol::DeviceCode &code);
    void newcomersChanged();
    void knocked(const Protocol::Newcomer &newcomer); // just now
    void auditFetched(const Protocol::AuditPage &audit);
    void gateFetched(const Protocol::GateRules &gate);

private:
    void awaitMuteEnd();
    void fetchNewcomers();
    void takeAll(const Protocol::NewcomersPage &page);
    void setNewcomers(const QList<Protocol::Newcomer> &newcomers);
    void add(const Protocol::Newcomer &newcomer);
    void remove(const Protocol::NewcomerId &newcomer);

    Protocol::HostRole m_role = Protocol::HostRole::Member;
    std::optional<Protocol::Time> m_muted;
    QTimer m_muteEnds;
    QList<Protocol::Newcomer> m_newcomers;
};

}
