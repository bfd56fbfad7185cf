// SPDX-License-Identifier: MIT
// Rows of bans: who may not come in.
#pragma once

#include "protocol/moderation.h"
#include "store/statement.h"

class BanTable
{
public:
    explicit BanTable(const Database &database);

    Protocol::Result<> insert(const Protocol::Ban &ban);
    Protocol::Result<> remove(const Protocol::BanId &ban);
    Protocol::Result<QList<Protocol::Ban>> current(Protocol::Time now); // the oldest first

private:
    Statement m_insert;
    Statement m_remove;
    Statement m_current;
};
