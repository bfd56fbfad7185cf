// SPDX-License-Identifier: MIT
#include "server/linkcodes.h"

#include "protocol/limits.h"

#include <QRandomGenerator>

using namespace Protocol;

namespace Server {

namespace {

QString newCode()
{
    QString code;
    for (int i = 0; i < Limits::codeDigits; ++i)
        code += QChar(u'0' + QRandomGenerator::system()->bounded(10));
    return code;
}

}

Result<QString> LinkCodes::make(const MemberId &member, qint64 now)
{
    m_open.removeIf(
        [&](const auto &entry) { return entry->until <= now || entry->member == member; });
    if (m_open.size() >= Limits::codesOpen)
        return Error{.code = ErrorCode::TooMany, .limit = Limits::codesOpen};
    QString code = newCode();
    while (m_open.contains(code))
        code = newCode();
    m_open.insert(
        code,
        {.member = member, .until = now + std::chrono::milliseconds{Limits::codeLife}.count()});
    return code;
}

Result<MemberId> LinkCodes::take(const QString &code, const QHostAddress &from, qint64 now)
{
    if (const auto may = m_guard.mayTry(from, now); !may)
        return may.error();
    const auto found = m_open.constFind(code);
    if (found == m_open.cend() || found->until <= now) {
        m_guard.failed(from, now);
        countWrong();
        return ErrorCode::BadCode;
    }
    m_guard.succeeded(from);
    return m_open.take(code).member;
}

// A guess is one at all of them.
void LinkCodes::countWrong()
{
    m_open.removeIf([](auto entry) { return ++entry->wrong >= Limits::codeTries; });
}

}
