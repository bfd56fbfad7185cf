// SPDX-License-Identifier: MIT
// Wall-clock time as it travels: RFC 3339, UTC, milliseconds. For people to read, never for order.
#pragma once

#include <chrono>
#include <optional>
#include <QString>

namespace Protocol {

using Time = std::chrono::sys_time<std::chrono::milliseconds>;

Time now();

// "2026-01-31T12:00:00.123Z"
QByteArray toRfc3339(Time time);
std::optional<Time> fromRfc3339(const QString &text);

}
