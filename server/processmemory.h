// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <optional>

namespace Server {

// What this process has in memory, in bytes; nothing where the system does not say it cheaply.
std::optional<qint64> residentBytes();

}
