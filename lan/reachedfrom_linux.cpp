// SPDX-License-Identifier: MIT
#include "lan/reachedfrom.h"

#include "lan/sockettable.h"

#include <QFile>
#include <QNetworkInterface>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

// The tables know no scopes.
QSet<QHostAddress> addressesOfThisComputer()
{
    QSet<QHostAddress> addresses;
    for (QHostAddress address : QNetworkInterface::allAddresses()) {
        address.setScopeId({});
        addresses.insert(address);
    }
    return addresses;
}

}

int reachedFrom(quint16 port)
{
    QSet<QHostAddress> others;
    for (const QString &path : {u"/proc/net/tcp"_s, u"/proc/net/tcp6"_s}) {
        QFile file{path};
        if (!file.open(QFile::ReadOnly))
            continue;
        for (const QHostAddress &address : peersAt(file.readAll(), port)) {
            if (!address.isLoopback())
                others.insert(address);
        }
    }
    return int(others.subtract(addressesOfThisComputer()).size());
}
