// SPDX-License-Identifier: MIT
// The bus of the computer's services, if one runs.
#pragma once

#include <QDBusConnection>

#include <optional>

std::optional<QDBusConnection> systemBus();
