// SPDX-License-Identifier: MIT
// Where a listening socket can be reached.
#pragma once

#include <QHostAddress>
#include <QList>
#include <QUrl>

namespace Server {

// http://ADDRESS:PORT/; for "any address" one for each of the machine's, 127.0.0.1 first.
QList<QUrl> urlsOf(const QHostAddress &address, quint16 port);

}
