// SPDX-License-Identifier: MIT
// Rows of audit: who of those who moderate did what, to whom and when.
#pragma once

#include "protocol/moderation.h"
#include "store/statement.h"

class AuditTable
{
public:
    explicit AuditTable(const Database &database);

    Protocol::Result<> insert(const Protocol::AuditEntry &entry); // gets a number of its own
    // The newest first.
    Protocol::Result<QList<Protocol::AuditEntry>> page(const std::optional<qint64> &before,
                                                       qint64 limit);

private:
    Statement m_insert;
    Statement m_page;
};
