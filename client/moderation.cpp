// SPDX-License-Identifier: MIT
#include "client/moderation.h"

#include "protocol/limits.h"

namespace Client {

using namespace Protocol;
using namespace std::chrono_literals;

Moderation::Moderation(Requests &requests, QObject *parent) : Asker(requests, parent)
{
    m_muteEnds.setSingleShot(true);
    connect(&m_muteEnds, &QTimer::timeout, this, [this] { setStanding(m_role, muted()); });
}

bool Moderation::outranks(const std::optional<HostRole> &role) const
{
    return moderates() && role.value_or(HostRole::Member) < m_role;
}

std::optional<Time> Moderation::muted() const
{
    return m_muted && *m_muted > now() ? m_muted : std::nullopt;
}

void Moderation::setStanding(HostRole role, const std::optional<Time> &muted)
{
    const bool same = m_role == role && m_muted == muted;
    const bool moderated = moderates();
    m_role = role;
    m_muted = muted;
    awaitMuteEnd();
    if (moderates() && !moderated)
        fetchNewcomers();
    else if (!moderates())
        setNewcomers({});
    if (!same)
        emit standingChanged();
}

// Who came and went meanwhile is not known.
void Moderation::begin(HostRole role, const std::optional<Time> &muted)
{
    const bool moderated = moderates();
    setStanding(role, muted);
    if (moderated && moderates())
        fetchNewcomers();
}

void Moderation::fetchNewcomers()
{
    question(FetchNewcomers{}, &Moderation::takeAll, [](const Result<> &) {});
}

void Moderation::takeAll(const NewcomersPage &page)
{
    setNewcomers(page.newcomers);
}

void Moderation::setNewcomers(const QList<Newcomer> &newcomers)
{
    if (std::exchange(m_newcomers, newcomers.mid(0, Limits::newcomersWaiting)) != m_newcomers)
        emit newcomersChanged();
}

void Moderation::add(const Newcomer &newcomer)
{
    if (m_newcomers.size() >= Limits::newcomersWaiting)
        return;
    m_newcomers.append(newcomer);
    emit newcomersChanged();
    emit knocked(newcomer);
}

void Moderation::remove(const NewcomerId &id)
{
    if (m_newcomers.removeIf([&](const Newcomer &newcomer) { return newcomer.id == id; }) > 0)
        emit newcomersChanged();
}

// A timer takes 24 days at the most, and one that is not precise may end early: then it looks
// again.
void Moderation::awaitMuteEnd()
{
    const auto left = m_muted ? std::min<std::chrono::milliseconds>(*m_muted - now(), 24h * 24)
                              : std::chrono::milliseconds{0};
    left.count() > 0 ? m_muteEnds.start(left + 1ms) : m_muteEnds.stop();
}

void Moderation::take(const Message &message)
{
    if (const auto *standing = std::get_if<StandingChanged>(&message))
        setStanding(standing->role, standing->muted);
    else if (const auto *made = std::get_if<ReportMade>(&message))
        emit reported(made->report);
    else if (const auto *waiting = std::get_if<NewcomerWaiting>(&message))
        add(waiting->newcomer);
    else if (const auto *gone = std::get_if<NewcomerGone>(&message))
        remove(gone->newcomer);
}

void Moderation::setHostRole(const MemberId &member, HostRole role)
{
    command(SetHostRole{.member = member, .role = role});
}

void Moderation::kick(const KickPerson &kick, const Answered &answered)
{
    command(kick, answered);
}

void Moderation::ban(const BanPerson &ban, const Answered &answered)
{
    command(ban, answered);
}

void Moderation::unban(const BanId &ban, const Answered &answered)
{
    command(LiftBan{ban}, answered);
}

void Moderation::mute(const MemberId &member, qint64 seconds)
{
    command(MutePerson{.member = member, .seconds = seconds});
}

void Moderation::report(const ReportText &report, const Answered &answered)
{
    command(report, answered);
}

void Moderation::settle(const ReportId &report, const Answered &answered)
{
    command(SettleReport{report}, answered);
}

void Moderation::makeCode(const MemberId &member, const Answered &answered)
{
    question(LinkDevice{member}, &Moderation::codeMade, answered);
}

void Moderation::judge(const NewcomerId &newcomer, bool admitted, const Answered &answered)
{
    command(JudgeNewcomer{.newcomer = newcomer, .admitted = admitted}, answered);
}

void Moderation::fetchBans(const Answered &answered)
{
    question(FetchBans{}, &Moderation::bansFetched, answered);
}

void Moderation::fetchReports(const Answered &answered)
{
    question(FetchReports{}, &Moderation::reportsFetched, answered);
}

void Moderation::fetchAudit(const std::optional<qint64> &before, const Answered &answered)
{
    question(FetchAudit{before}, &Moderation::auditFetched, answered);
}

void Moderation::fetchGate(const Answered &answered)
{
    question(FetchGate{}, &Moderation::gateFetched, answered);
}

void Moderation::setGate(const SetGate &gate, const Answered &answered)
{
    question(gate, &Moderation::gateFetched, answered);
}

}
