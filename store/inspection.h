// SPDX-License-Identifier: MIT
// A look at a database before it is opened to write: may this program have it, and is it whole?
#pragma once

#include "store/migrations.h"

// Changes no byte of the file. DatabaseNewer, DatabaseDamaged, Storage (it cannot be read). No
// file, or an empty one, is fine: a new one.
Protocol::Result<> inspect(const QString &file, const QString &steps = hostSteps);

// The same for one that is open, without a look at its pages.
Protocol::Result<> identify(Database &database, const QString &steps = hostSteps);
