// SPDX-License-Identifier: MIT
// The address of a host as three words, to be said on the telephone or across a room: "amber pilot
// tulip". They say where it is and nothing else, and lead there where nothing can be discovered.
#pragma once

#include <QString>

#include <optional>

// Empty: it has none. Only IPv4 addresses of private networks at the usual port have one.
QString joinCode(const QString &address, quint16 port);

// None: no such code. Of the codes that were misheard one in 47 passes.
std::optional<QString> addressOf(const QString &code);
