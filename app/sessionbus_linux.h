// SPDX-License-Identifier: MIT
// The bus of the person's session, if one runs. Qt would start one of its own where there is none.
#pragma once

#include <QDBusConnection>

#include <optional>

std::optional<QDBusConnection> sessionBus();
