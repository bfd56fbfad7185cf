// SPDX-License-Identifier: MIT
// Rows of reports: messages that somebody wants moderators to look at.
#pragma once

#include "protocol/moderation.h"
#include "store/statement.h"

class ReportTable
{
public:
    explicit ReportTable(const Database &database);

    // False: the same person reported this message before.
    Protocol::Result<bool> insert(const Protocol::Report &report);
    Protocol::Result<qint64> count();
    Protocol::Result<std::optional<Protocol::Report>> take(const Protocol::ReportId &report);
    Protocol::Result<QList<Protocol::Report>> newest(qint64 limit);

private:
    Statement m_insert;
    Statement m_count;
    Statement m_take;
    Statement m_newest;
};
