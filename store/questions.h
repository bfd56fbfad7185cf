// SPDX-License-Identifier: MIT
// How the questions to a Store are asked of its tables.
#pragma once

#include "store/store.h"
#include "store/tables.h"

inline Protocol::Error notOpen()
{
    return {.code = Protocol::ErrorCode::Storage,
            .detail = QStringLiteral("the store is not open")};
}

template <class Work>
auto Store::look(Work work) -> std::invoke_result_t<Work, Tables &>
{
    if (!m_tables)
        return notOpen();
    auto result = work(*m_tables);
    if (!result)
        return failed(result.error());
    return result;
}

template <class Work>
auto Store::change(Work work) -> std::invoke_result_t<Work, Tables &>
{
    if (!m_tables)
        return notOpen();
    const auto before = m_tables->known.changes();
    auto result = inTransaction(*m_database, [&] { return work(*m_tables); });
    if (!result) {
        m_tables->known.undo(before);
        return failed(result.error());
    }
    if (!m_group)
        m_tables->known.keep();
    return result;
}
