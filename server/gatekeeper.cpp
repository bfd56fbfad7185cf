// SPDX-License-Identifier: MIT
#include "server/gatekeeper.h"

#include "protocol/limits.h"
#include "server/steadyclock.h"
#include "trust/token.h"

using namespace Protocol;

namespace Server {

GateRules Gatekeeper::rules() const
{
    return {.password = !m_record.password.isEmpty(),
            .guests = m_record.guests,
            .approval = m_record.approval};
}

void Gatekeeper::check(const QString &password, const QHostAddress &from, QObject *context,
                       Answer answer)
{
    const auto allowed = m_guard.mayTry(from, steadyMilliseconds());
    if (!allowed)
        return answer(
            Error{.code = ErrorCode::PasswordNeeded, .retryAfter = allowed.error().retryAfter});
    if (password.toUtf8().size() > Limits::passwordBytes)
        return answer(ErrorCode::PasswordNeeded);
    m_guard.failed(from,
                   steadyMilliseconds()); // until it turns out right: tries side by side count
    const bool asked =
        m_worker.check(password, m_record.password, context, [this, from, answer](bool right) {
            if (!right)
                return answer(ErrorCode::PasswordNeeded);
            m_guard.succeeded(from);
            answer({});
        });
    if (!asked)
        answer(Error{.code = ErrorCode::PasswordNeeded, .retryAfter = 1000});
}

Result<> Gatekeeper::hash(const QString &password, QObject *context,
                          std::function<void(const QString &)> reply)
{
    if (!m_worker.hash(password, context, std::move(reply)))
        return Error{.code = ErrorCode::RateExceeded, .retryAfter = 1000};
    return {};
}

void Gatekeeper::offerOwnership(const QString &secret, std::function<void()> used)
{
    m_ownerDigest = secret.isEmpty() ? QByteArray{} : tokenDigest(secret);
    m_used = std::move(used);
}

// Of digests: how long it takes tells nothing of the secret.
bool Gatekeeper::isOwnerSecret(const QString &secret) const
{
    return !m_ownerDigest.isEmpty() && tokenDigest(secret) == m_ownerDigest;
}

void Gatekeeper::useOwnerSecret()
{
    if (!m_used)
        return;
    m_ownerDigest.clear();
    m_used();
}

}
