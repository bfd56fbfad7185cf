// SPDX-License-Identifier: MIT
// Who signs in, and what is remembered from the last time.
#pragma once

#include "protocol/link.h"

#include <QHash>

#include <memory>

class ClientCacheThread;

namespace Client {

struct ClientConfig
{
    QString name = {}; // what the person wants to be called; empty: the host finds a name
    QHash<QString, QString> tokens = {}; // by "HOST:PORT": who we are there (see Welcome::token)
    // Of rooms, messages and what is not sent yet; sessions may share it. Null: nothing is kept.
    std::shared_ptr<ClientCacheThread> cache = {};
};

QString tokenKey(const Protocol::Link &link);

}
