// SPDX-License-Identifier: MIT
// Copies of a host's database: whole, checked, in one file.
#pragma once

#include "protocol/result.h"

// From another process while the host runs, or when it does not: the database as it is now.
// FolderUnusable (there is no database, or the file is there already, or cannot be made),
// DatabaseNewer, DatabaseDamaged. Then there is no file.
Protocol::Result<> backUp(const QString &folder, const QString &file);

// Puts the copy in the place of the database, which stays beside it under another name; the
// numbering of the restored one is a new epoch. FolderInUse (a host runs), FolderUnusable,
// DatabaseNewer, DatabaseDamaged. Then all is as before.
Protocol::Result<> restore(const QString &file, const QString &folder);
