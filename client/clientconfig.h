// SPDX-License-Identifier: MIT
// Who signs in, and what is remembered from the last time.
#pragma once

#include "protocol/link.h"

#include <QHash>

namespace Client {

struct ClientConfig
{
    QString name = {}; // what the person wants to be called; empty: the host finds a name
    QHash<QString, QString> tokens = {}; // by "HOST:PORT": who we are there (see Welcome::token)
    QString cacheFolder = {}; // of rooms, messages and what is not sent yet; empty: none is kept
};

QString tokenKey(const Protocol::Link &link);

}
