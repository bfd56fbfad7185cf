// SPDX-License-Identifier: MIT
// Rows of meta: what there is one of in a database.
#pragma once

#include "store/statement.h"

class MetaTable
{
public:
    explicit MetaTable(const Database &database);

    Protocol::Result<Protocol::Epoch> epoch(); // made at the first call for this database

    // Null: there is none.
    Protocol::Result<QString> value(const QString &key);
    Protocol::Result<> set(const QString &key, const QString &value);

private:
    Statement m_value;
    Statement m_insert;
    Statement m_set;
};
