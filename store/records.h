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
    bool keepHistory = true; // else texts and what hangs on them are neither written nor read
};

struct MemberRecord // of a room, for good
{
    Protocol::Member member = {};
    Protocol::Role role = Protocol::Role::Member;
    qint64 joined = 0; // seq after which they may read where the rule is `joined`
    qint64 read = 0;   // seq up to which they have read

    friend bool operator==(const MemberRecord &, const MemberRecord &) = default;
};

struct RoomRecord
{
    Protocol::RoomId id = {};
    Protocol::RoomFacts facts = {};
    QList<MemberRecord> members = {};
    qint64 newest = 0;   // seq of its last message
    qint64 revision = 0; // of the last change to one of its messages

    friend bool operator==(const RoomRecord &, const RoomRecord &) = default;
};

// What somebody is and may do in the host as a whole.
struct Standing
{
    Protocol::HostRole role = Protocol::HostRole::Member;
    std::optional<Protocol::Time> muted = {}; // may not write until then

    friend bool operator==(const Standing &, const Standing &) = default;
};

// A role as others are told of it: most are members, and nobody says so.
inline std::optional<Protocol::HostRole> roleToTell(Protocol::HostRole role)
{
    return role == Protocol::HostRole::Member ? std::nullopt : std::optional{role};
}

// A moderator or owner of the host.
struct StaffRecord
{
    Protocol::Member member = {};
    Protocol::HostRole role = Protocol::HostRole::Moderator;
};

// Who may come in.
struct GateRecord
{
    QString password = {}; // as trust/ keeps it; empty: none is asked for
    bool guests = true;
    bool approval = false;
};

// What a host needs to know when it starts.
struct HostRecord
{
    Protocol::Epoch epoch = {};
    QList<RoomRecord> rooms = {};
    QList<StaffRecord> staff = {};
    QList<Protocol::Ban> bans = {}; // that hold
    GateRecord gate = {};
};

// A text on its way in; the store gives it its seq.
struct Draft
{
    Protocol::RoomId room = {};
    QString roomName = {}; // a public room is stored with its first post
    Protocol::Member from = {};
    std::optional<Protocol::Nonce> nonce = {};
    Protocol::MessageId id = {};
    Protocol::Time time = {};
    std::optional<qint64> replyTo = {};
    std::optional<QList<Protocol::Member>> mentions = {};
    std::optional<bool> everyone = {};
    QString text = {};
};

// The answer to one draft.
struct Appended
{
    Protocol::TextPosted event = {};
    bool fresh = false; // else this author's nonce was stored before, and event with it
};

// Who asks, and from where on they may read.
struct Reader
{
    Protocol::MemberId member = {};
    qint64 from = 1; // lower seqs do not exist for them
};

struct HistoryQuery
{
    Protocol::RoomId room = {};
    // At most one of the four; none: the newest.
    std::optional<qint64> before = {};
    std::optional<qint64> after = {};
    std::optional<qint64> around = {};
    std::optional<Protocol::Time> date = {}; // around the first message from then on
    qint64 limit = 0;
    Reader reader = {};
};

// Oldest first.
struct HistorySlice
{
    QList<Protocol::TextPosted> messages = {};
    bool more = false;  // further on in the direction asked for; around: further back
    bool later = false; // around: further on
};

struct ChangesQuery
{
    Protocol::RoomId room = {};
    qint64 after = 0; // a revision
    Reader reader = {};
};

// A message of a room as its reader finds it.
struct MessageQuery
{
    Protocol::RoomId room = {};
    qint64 seq = 0;
    Reader reader = {};
};

// A new text in place of the old one.
struct Edit
{
    MessageQuery message = {}; // its reader edits
    Protocol::Time time = {};
    std::optional<QList<Protocol::Member>> mentions = {};
    std::optional<bool> everyone = {};
    QString text = {};
};

struct Erasure
{
    MessageQuery message = {}; // its reader deletes
    bool ofOthers = false;     // as a moderator may
};

struct ReactionRecord
{
    MessageQuery message = {};
    Protocol::Member member = {};
    QString emoji = {};
    bool on = false;
    Protocol::Time time = {};
};

// What came of it.
struct ReactionCount
{
    qint64 revision = 0;
    qint64 count = 0;
    bool changed = false; // else it was so before, and nothing is to be told
};

struct PinRecord
{
    MessageQuery message = {};
    bool on = false;
    Protocol::Time time = {};
};

// Of one member and room, what changes by the hour.
struct RoomState
{
    Protocol::RoomId room = {};
    qint64 mentions = 0; // unread
    std::optional<Protocol::TextPosted> last = {};
};

struct ReadMark
{
    Protocol::RoomId room = {};
    Protocol::MemberId member = {};
    qint64 seq = 0;
};

struct ReportRecord
{
    MessageQuery message = {};
    Protocol::Report report = {}; // whose author and text are in the store
};

struct InviteRecord
{
    Protocol::RoomId room = {};
    Protocol::Invite invite = {};
    QByteArray digest = {}; // of its token
};

struct SearchQuery
{
    struct Place
    {
        Protocol::RoomId room = {};
        QString name = {};
        qint64 from = 1; // as of a Reader
    };

    QString text = {};        // as written: words and filters
    QList<Place> places = {}; // where the reader may look
    Protocol::MemberId reader = {};
    bool ranked = false;
    std::optional<qint64> before = {}; // `next` of the slice before
    qint64 limit = 0;
};

struct SearchSlice
{
    QList<Protocol::TextPosted> messages = {};
    std::optional<qint64> next = {}; // none: there is no more
};

// A key that was proved.
struct DeviceRecord
{
    QByteArray key = {};
    Protocol::DeviceId id = {};       // which it gets if it is new
    std::optional<QString> name = {}; // as it calls itself
    // Whose it becomes, as they said on another device. None: it is known, or new, or of the
    // member whose token comes with it.
    std::optional<Protocol::MemberId> linkTo = {};
};

// Somebody comes back with a key or a token's digest, or comes for the first time.
struct SignIn
{
    std::optional<DeviceRecord> device = {};
    std::optional<QByteArray> digest = {}; // of the token that was brought
    std::optional<QString> name = {};      // already clean; none: keep the stored one
    bool knownOnly = false;                // else PasswordNeeded
    Protocol::Member newcomer = {};        // who it becomes if the digest is not known
    QByteArray newDigest = {};             // of the token that the newcomer gets, or nobody
    Protocol::Time time = {};
};

struct SignedIn
{
    Protocol::Member member = {};
    bool known = false; // came back; the token that was brought stays good, if there is no device
    Protocol::Time since = {};
    std::optional<Protocol::DeviceId> device = {};
    Standing standing = {};
};
