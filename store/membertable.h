// SPDX-License-Identifier: MIT
// Rows of members: who signed in here, and by which token they come back.
#pragma once

#include "store/statement.h"

struct MemberRow
{
    Protocol::MemberId id = {};
    QString name = {};
    QByteArray token = {}; // a digest
    Protocol::Time seen = {};
};

class MemberTable
{
public:
    explicit MemberTable(const Database &database);

    Protocol::Result<> insert(const MemberRow &member);
    // Notes when it was seen, and its new name if there is one; none: nobody has this token.
    Protocol::Result<std::optional<Protocol::Member>>
    touch(const QByteArray &token, const std::optional<QString> &name, Protocol::Time seen);
    Protocol::Result<> rename(const Protocol::MemberId &id, const QString &name);
    Protocol::Result<> setSeen(const Protocol::MemberId &id, Protocol::Time seen);
    Protocol::Result<std::optional<Protocol::Member>> find(const Protocol::MemberId &id);
    Protocol::Result<QList<Protocol::Person>> page(const Protocol::MemberId &after, qint64 limit);

private:
    Statement m_insert;
    Statement m_touch;
    Statement m_rename;
    Statement m_setSeen;
    Statement m_find;
    Statement m_page;
};
