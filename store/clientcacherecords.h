// SPDX-License-Identifier: MIT
// What a client keeps on disk, as plain values that cross threads by copy.
#pragma once

#include "protocol/commands.h"
#include "protocol/events.h"
#include "protocol/result.h"

struct CachedMessage
{
    Protocol::TextPosted message = {};
    qint64 follows = 0; // the seq just before it; 0: something may be missing there

    friend bool operator==(const CachedMessage &, const CachedMessage &) = default;
};

struct CachedRoom
{
    Protocol::RoomSummary summary = {};
    qint64 revision = 0;                // up to which its messages are as they are at the host
    qint64 start = 0;                   // seq of the first message there is to read; 0: not known
    bool cleared = false;               // when saved: forget the messages saved before
    QList<CachedMessage> messages = {}; // by seq; when saved: those that changed
};

// Written here, and not known to be at its host.
struct CachedPost
{
    Protocol::PostText post = {};
    Protocol::Time time = {};
    std::optional<Protocol::ErrorCode> refusal = {}; // the host would not have it
};

struct CachedHost
{
    Protocol::Epoch epoch = {}; // empty: this host was never seen
    Protocol::Member self = {};
    QString place = {};
    QList<CachedRoom> rooms = {};
    QList<CachedPost> outbox = {}; // in the order written
};

// What is new of one host since the last time, to be kept all or not at all.
struct CacheUpdate
{
    QString host = {};
    Protocol::Epoch epoch = {}; // another one than before: what is kept of its rooms is void
    Protocol::Member self = {};
    QString place = {};
    QList<CachedRoom> rooms = {};
    QList<Protocol::RoomId> gone = {};
};
