// SPDX-License-Identifier: MIT
// Addresses of clients, each in one spelling only.
#pragma once

#include <QHostAddress>

namespace Server {

// ::ffff:1.2.3.4, as a socket for both families has it, is 1.2.3.4; all others stay as they are.
QHostAddress normalised(const QHostAddress &address);

}
