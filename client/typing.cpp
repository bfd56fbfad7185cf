// SPDX-License-Identifier: MIT
#include "client/typing.h"

#include <algorithm>

namespace Client {

using Protocol::Member;

namespace {

// Nobody reads more names; a host that says more is broken or hostile.
constexpr qsizetype mostTypists = 100;

}

Typing::Typing(Clock clock, QObject *parent) : QObject(parent), m_clock(std::move(clock))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Typing::elapse);
}

QList<Member> Typing::members() const
{
    QList<Member> members;
    for (const Typist &typist : m_typists)
        members.append(typist.member);
    return members;
}

void Typing::put(const Member &member)
{
    const qint64 due = m_clock() + forgottenAfter;
    const auto known = std::ranges::find(m_typists, member.id,
                                         [](const Typist &typist) { return typist.member.id; });
    const bool news = known == m_typists.end() || known->member != member;
    if (known != m_typists.end())
        *known = {member, due};
    else if (m_typists.size() < mostTypists)
        m_typists.append({member, due});
    schedule();
    if (news)
        emit changed();
}

void Typing::remove(const Protocol::MemberId &id)
{
    if (m_typists.removeIf([&](const Typist &typist) { return typist.member.id == id; }) > 0)
        emit changed();
}

void Typing::clear()
{
    if (!std::exchange(m_typists, {}).isEmpty())
        emit changed();
}

void Typing::elapse()
{
    const qint64 now = m_clock();
    const auto gone = m_typists.removeIf([now](const Typist &typist) { return typist.due <= now; });
    schedule();
    if (gone > 0)
        emit changed();
}

void Typing::schedule()
{
    const auto next = std::ranges::min_element(m_typists, {}, &Typist::due);
    if (next != m_typists.end())
        m_timer.start(std::chrono::milliseconds{std::max<qint64>(0, next->due - m_clock())});
}

}
