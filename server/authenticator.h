// SPDX-License-Identifier: MIT
// Name, and key or token -> member, or refusal.
#pragma once

#include "protocol/commands.h"
#include "store/records.h"

#include <QObject>

#include <functional>

class StoreThread;

namespace Server {

// What somebody says, and what of it is proved.
struct Claim
{
    Protocol::Hello hello = {};
    std::optional<QByteArray> key = {};            // theirs
    std::optional<Protocol::MemberId> linkTo = {}; // whose this key becomes
};

struct Identity
{
    Protocol::Member member = {};
    Protocol::Time since = {};         // when they were here first
    std::optional<QString> token = {}; // brings the same member back; none: the key does
    std::optional<Protocol::DeviceId> device = {};
    Standing standing = {};
};

// Host thread.
class Authenticator
{
public:
    explicit Authenticator(StoreThread &store) : m_store(store) { }

    // BadName, BadCode, TooMany, Storage; PasswordNeeded: only who is known may come in, and this
    // is somebody else. The reply comes later, or never if context is gone.
    void signIn(const Claim &claim, bool knownOnly, QObject *context,
                std::function<void(const Protocol::Result<Identity> &)> reply);

    // Somebody of the plain dialect: a name and nothing else, for the life of one connection.
    static Protocol::Member guest(const std::optional<QString> &name);

private:
    StoreThread &m_store;
};

}
