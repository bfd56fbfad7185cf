// SPDX-License-Identifier: MIT
#include "client/requests.h"

#include "client/logging.h"
#include "client/reconnectpolicy.h"
#include "protocol/limits.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Client {

using Protocol::Error;
using Protocol::ErrorCode;

namespace {

// By itself, and soon; TooMany passes when somebody leaves a room.
bool passes(ErrorCode code)
{
    return code == ErrorCode::RateExceeded || code == ErrorCode::Storage;
}

}

Requests::Requests(Send send, const Timing &timing, Clock clock, QObject *parent)
    : QObject(parent), m_send(std::move(send)), m_timing(timing), m_clock(std::move(clock))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Requests::elapse);
}

Protocol::Ref Requests::ask(Protocol::Message command, Effort effort, Handler handler)
{
    const qint64 ref = ++m_lastRef;
    const auto made = m_requests.emplace(
        ref,
        Request{.command = std::move(command), .effort = effort, .handler = std::move(handler)});
    send(ref, made.first->second);
    schedule();
    return {ref};
}

bool Requests::answer(const Protocol::Envelope &envelope)
{
    const auto found = m_requests.find(envelope.ref.number);
    if (found == m_requests.end())
        return false;
    const auto *refusal = std::get_if<Protocol::Refusal>(&envelope.message);
    if (!refusal) {
        settle(found->first, envelope.message);
        return true;
    }
    const Error error = errorOf(*refusal);
    qCInfo(lcClient) << "refused" << Protocol::wireName(error.code) << "ref" << found->first;
    if (found->second.effort == Effort::Insist && passes(error.code))
        holdBack(found->second, error);
    else
        settle(found->first, error);
    return true;
}

void Requests::forget(Protocol::Ref ref)
{
    m_requests.erase(ref.number);
}

void Requests::allow(Protocol::Ref ref, std::chrono::milliseconds time)
{
    if (const auto found = m_requests.find(ref.number); found != m_requests.end())
        found->second.due = m_clock() + time.count();
    schedule();
}

void Requests::abandon()
{
    for (const auto &[ref, request] : std::exchange(m_requests, {}))
        request.handler(ErrorCode::Unreachable);
}

void Requests::elapse()
{
    const qint64 now = m_clock();
    QList<qint64> due;
    for (const auto &[ref, request] : m_requests) {
        if (request.due <= now)
            due.append(ref);
    }
    for (const qint64 ref : due)
        overdue(ref);
    schedule();
}

void Requests::overdue(qint64 ref)
{
    const auto found = m_requests.find(ref);
    if (found == m_requests.end())
        return; // an answer to another one led to its end
    if (found->second.heldBack || found->second.effort == Effort::Insist)
        send(ref, found->second);
    else
        settle(ref, ErrorCode::TimedOut);
}

void Requests::send(qint64 ref, Request &request)
{
    request.heldBack = false;
    request.due = m_clock() + m_timing.replyDeadline.count();
    m_send(request.command, {ref});
}

// The host knows best when, within reason.
void Requests::holdBack(Request &request, const Error &refusal)
{
    const double random = QRandomGenerator::global()->generateDouble();
    const qint64 own = backOff(m_timing, request.refusals++, random).count();
    const qint64 wait =
        std::clamp<qint64>(refusal.retryAfter.value_or(own), 1, m_timing.retryMost.count());
    request.heldBack = true;
    request.due = m_clock() + wait;
    schedule();
}

void Requests::settle(qint64 ref, const Answer &answer)
{
    if (const auto request = m_requests.extract(ref))
        request.mapped().handler(answer);
}

void Requests::schedule()
{
    const auto next =
        std::ranges::min_element(m_requests, {}, [](const auto &item) { return item.second.due; });
    if (next != m_requests.end())
        m_timer.start(std::chrono::milliseconds{std::max<qint64>(0, next->second.due - m_clock())});
}

Error errorOf(const Protocol::Refusal &refusal)
{
    const auto code = Protocol::errorCodeFrom(refusal.code);
    return {.code = code && *code < ErrorCode::Unreachable ? *code : ErrorCode::BadMessage,
            .detail = refusal.detail.value_or(QString{}).left(200),
            .limit = refusal.limit,
            .retryAfter = refusal.retryAfter,
            .ends = refusal.ends,
            .reason = refusal.reason ? std::optional{refusal.reason->left(Limits::reasonBytes)}
                                     : std::nullopt};
}

}
