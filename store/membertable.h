// SPDX-License-Identifier: MIT
// Rows of members: who signed in here, and by which token they come back.
#pragma once

#include "store/records.h"
#include "store/statement.h"

struct MemberRow
{
    Protocol::MemberId id = {};
    QString name = {};
    QByteArray token = {}; // a digest
    Protocol::Time seen = {};
};

struct KnownMember
{
    Protocol::Member member = {};
    Protocol::Time since = {};
};

class MemberTable
{
public:
    explicit MemberTable(const Database &database);

    Protocol::Result<> insert(const MemberRow &member);
    // Both note when it was seen, and its new name if there is one; none: nobody has this token,
    // or this id.
    Protocol::Result<std::optional<KnownMember>>
    touch(const QByteArray &token, const std::optional<QString> &name, Protocol::Time seen);
    Protocol::Result<std::optional<KnownMember>>
    touch(const Protocol::MemberId &id, const std::optional<QString> &name, Protocol::Time seen);
    Protocol::Result<> setToken(const Protocol::MemberId &id, const QByteArray &token);
    Protocol::Result<> rename(const Protocol::MemberId &id, const QString &name);
    Protocol::Result<> setSeen(const Protocol::MemberId &id, Protocol::Time seen);
    Protocol::Result<> setRole(const Protocol::MemberId &id, Protocol::HostRole role);
    Protocol::Result<> setMuted(const Protocol::MemberId &id,
                                const std::optional<Protocol::Time> &until);
    Protocol::Result<Standing> standing(const Protocol::MemberId &id); // nobody: a member's
    Protocol::Result<QList<StaffRecord>> staff();
    Protocol::Result<std::optional<Protocol::Person>> person(const Protocol::MemberId &id);
    Protocol::Result<std::optional<Protocol::Member>> find(const Protocol::MemberId &id);
    Protocol::Result<QList<Protocol::Person>> page(const Protocol::MemberId &after, qint64 limit);

private:
    Statement m_insert;
    Statement m_touch;
    Statement m_touchById;
    Statement m_setToken;
    Statement m_rename;
    Statement m_setSeen;
    Statement m_setRole;
    Statement m_setMuted;
    Statement m_standing;
    Statement m_staff;
    Statement m_person;
    Statement m_find;
    Statement m_page;
};
