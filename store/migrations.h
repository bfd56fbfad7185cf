// SPDX-License-Identifier: MIT
// Brings a database to the form that this program knows, one numbered step after another.
#pragma once

#include "store/database.h"

// "HUBB": every database of ours says so.
inline constexpr qint64 applicationId = 0x48554242;

// Where the steps of each kind of database are, in the resources.
inline const QString hostSteps = QStringLiteral(":/store/migrations");
inline const QString cacheSteps = QStringLiteral(":/store/clientmigrations");

qint64 newestVersion(const QString &steps = hostSteps); // as many as there are migrations
Protocol::Result<qint64> versionOf(Database &database); // 0: nothing in it yet

// All steps that are missing, or none of them.
Protocol::Result<> migrate(Database &database, const QString &steps = hostSteps);
