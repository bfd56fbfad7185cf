// SPDX-License-Identifier: MIT
// Other computers of a network, as the system has come to know them.
#pragma once

#include <QString>

#include <optional>

// But for the router. None: this system does not tell.
std::optional<int> neighboursAt(const QString &network);
