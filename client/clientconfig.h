// SPDX-License-Identifier: MIT
// Who signs in, and what is remembered from the last time.
#pragma once

#include "protocol/link.h"
#include "protocol/result.h"
#include "trust/devicekey.h"

#include <QHash>

#include <memory>

class ClientCacheThread;

namespace Client {

inline constexpr int leastPassphrase = 8; // of a saved identity; characters

// Of this installation. A key that is there and cannot be read lets nobody in: they would be
// somebody else.
struct Identity
{
    Protocol::Result<DeviceKey> key;
    QString device = {}; // what it is called among one's own devices
};

struct ClientConfig
{
    QString name = {}; // what the person wants to be called; empty: the host finds a name
    QHash<QString, QString> tokens = {}; // who we are there (see Welcome::token), by the host's key
                                         // or, if it needs none, by "HOST:PORT"
    QHash<QString, QString> keys = {};   // the key that was seen there, by "HOST:PORT"
    std::optional<Identity> identity = {}; // none: tokens have to do
    QString linkCode = {}; // from another device of the same person; for the first time alone
    // Of rooms, messages and what is not sent yet; sessions may share it. Null: nothing is kept.
    std::shared_ptr<ClientCacheThread> cache = {};
};

QString tokenKey(const Protocol::Link &link);

}
