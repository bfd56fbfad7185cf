// SPDX-License-Identifier: MIT
#include "client/reconnectpolicy.h"

#include <algorithm>

namespace Client {

using Protocol::Advice;
using Protocol::CloseCode;
using Protocol::ErrorCode;

std::chrono::milliseconds backOff(const Timing &timing, int attempt, double random)
{
    const double doubled =
        double(timing.retryFirst.count()) * double(1u << std::clamp(attempt, 0, 30));
    const double most = std::min(doubled, double(timing.retryMost.count()));
    return std::chrono::milliseconds{qint64(most * (0.5 + 0.5 * random))};
}

std::optional<std::chrono::milliseconds> retryWait(const Timing &timing, CloseCode code,
                                                   int attempt, double random)
{
    if (Protocol::rowOf(code).advice == Advice::Stop)
        return {};
    return backOff(timing, attempt, random);
}

Protocol::Error errorOf(CloseCode code)
{
    const QString reason = QString::fromLatin1(Protocol::rowOf(code).reason);
    switch (code) {
    case CloseCode::Policy:
        return {.code = ErrorCode::RateExceeded, .detail = reason};
    case CloseCode::TooBig:
        return {.code = ErrorCode::TooLong, .detail = reason};
    case CloseCode::ProtocolError:
    case CloseCode::BinaryRefused:
    case CloseCode::BadUtf8:
        return {.code = ErrorCode::BadMessage, .detail = reason};
    case CloseCode::SignInTimeout:
        return {.code = ErrorCode::TimedOut, .detail = reason};
    case CloseCode::DeviceRemoved:
        return {.code = ErrorCode::DeviceRemoved, .detail = reason};
    case CloseCode::GoingAway:
        return {.code = ErrorCode::HostStopped, .detail = reason};
    case CloseCode::SentAway:
        return {.code = ErrorCode::Kicked, .detail = reason};
    default:
        return {.code = ErrorCode::Unreachable, .detail = reason};
    }
}

}
