// SPDX-License-Identifier: MIT
#include "store/statement.h"

#include <QSqlError>

using namespace Protocol;

Statement::Statement(const Database &database, const char *sql)
    : Statement(database, QString::fromLatin1(sql))
{ }

Statement::Statement(const Database &database, const QString &sql) : m_query(database.connection())
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        m_unprepared = databaseError(m_query.lastError());
}

Result<> Statement::execute()
{
    if (m_unprepared)
        return *m_unprepared;
    if (m_query.exec())
        return {};
    return databaseError(m_query.lastError());
}

Result<> Statement::finish()
{
    const QSqlError error = m_query.lastError();
    m_query.finish();
    if (error.isValid())
        return databaseError(error);
    return {};
}
