// SPDX-License-Identifier: MIT
// Strings and numbers that cannot be mixed up.
#pragma once

#include <QHash>
#include <QString>

namespace Protocol {

// An opaque name given by somebody else; compare it, keep it, do not read it.
template <class Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString text) : m_text(std::move(text)) { }

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend auto operator<=>(const Id &a, const Id &b) { return a.m_text.compare(b.m_text) <=> 0; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

using RoomId = Id<struct RoomTag>;
using MemberId = Id<struct MemberTag>;
using MessageId = Id<struct MessageTag>;
using BanId = Id<struct BanTag>;
using ReportId = Id<struct ReportTag>;
using NewcomerId = Id<struct NewcomerTag>; // while they wait at the gate
using InviteId = Id<struct InviteTag>;     // names an invitation; not the secret that lets in
using DeviceId = Id<struct DeviceTag>;
using Nonce = Id<struct NonceTag>; // the author's own id of a post; sending it twice posts it once
using Epoch = Id<struct EpochTag>; // the life of a host's numbering; new when its database is new

// The number a client puts on a command to recognise the reply; 0 stands for none.
struct Ref
{
    qint64 number = 0;

    explicit operator bool() const { return number != 0; }
    friend bool operator==(Ref, Ref) = default;
};

}
