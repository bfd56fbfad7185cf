// SPDX-License-Identifier: MIT
// Brings a database to the form that this program knows, one numbered step after another.
#pragma once

#include "store/database.h"

// "HUBB": every database of ours says so.
inline constexpr qint64 applicationId = 0x48554242;

qint64 newestVersion();                                 // as many as there are migrations
Protocol::Result<qint64> versionOf(Database &database); // 0: nothing in it yet

// All steps that are missing, or none of them.
Protocol::Result<> migrate(Database &database);
