// SPDX-License-Identifier: MIT
// What goes into the store and comes out of it: plain values that cross threads by copy.
#pragma once

#include "protocol/events.h"
#include "protocol/result.h"

#include <QList>

enum class Durability
{
    Full,   // survives power loss: one fsync per group of posts
    Normal, // survives a crash of the program; power loss may take the last moments
};

struct StoreConfig
{
    QString folder = {};
    Durability durability = Durability::Full;
};

struct RoomRecord
{
    Protocol::RoomId id = {};
    QString name = {};
    qint64 newest = 0; // seq of its last message

    friend bool operator==(const RoomRecord &, const RoomRecord &) = default;
};

// What a host needs to know when it starts.
struct HostRecord
{
    Protocol::Epoch epoch = {};
    QList<RoomRecord> rooms = {};
};

// A text on its way in; the store gives it its seq.
struct Draft
{
    Protocol::RoomId room = {};
    QString roomName = {}; // the room is stored with its first post
    Protocol::Member from = {};
    std::optional<Protocol::Nonce> nonce = {};
    Protocol::MessageId id = {};
    Protocol::Time time = {};
    QString text = {};
};

// The answer to one draft.
struct Appended
{
    Protocol::TextPosted event = {};
    bool fresh = false; // else this author's nonce was stored before, and event with it
};

struct HistoryQuery
{
    Protocol::RoomId room = {};
    std::optional<qint64> before = {}; // at most one of the two; neither: the newest
    std::optional<qint64> after = {};
    qint64 limit = 0;
};

// Oldest first.
struct HistorySlice
{
    QList<Protocol::TextPosted> messages = {};
    bool more = false; // further on in the direction asked for
};

// Somebody comes back with a token's digest, or comes for the first time.
struct SignIn
{
    std::optional<QByteArray> digest = {}; // of the token that was brought
    std::optional<QString> name = {};      // already clean; none: keep the stored one
    Protocol::Member newcomer = {};        // who it becomes if the digest is not known
    QByteArray newDigest = {};             // of the token that the newcomer gets
    Protocol::Time time = {};
};

struct SignedIn
{
    Protocol::Member member = {};
    bool known = false; // came back; the token that was brought stays good
};
