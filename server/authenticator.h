// SPDX-License-Identifier: MIT
// Name and token -> member, or refusal.
#pragma once

#include "protocol/commands.h"
#include "store/records.h"

#include <QObject>

#include <functional>

class StoreThread;

namespace Server {

struct Identity
{
    Protocol::Member member = {};
    QString token = {}; // brings the same member back
};

// Host thread.
class Authenticator
{
public:
    explicit Authenticator(StoreThread &store) : m_store(store) { }

    // BadName, Storage. The reply comes later, or never if context is gone.
    void signIn(const Protocol::Hello &hello, QObject *context,
                std::function<void(const Protocol::Result<Identity> &)> reply);

    // Somebody of the plain dialect: a name and nothing else, for the life of one connection.
    static Protocol::Member guest(const std::optional<QString> &name);

private:
    StoreThread &m_store;
};

}
