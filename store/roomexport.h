// SPDX-License-Identifier: MIT
// One room of a host as a file that needs no host: to read, to keep, to work with.
#pragma once

#include "protocol/result.h"

class QIODevice;

enum class ExportFormat
{
    Json,
    Text,
    Html, // one page with all it needs
};

// Message by message, however many there are; also while the host runs. `room` is an id or a name.
// NoSuchRoom (also if several rooms have that name), FolderUnusable (there is no database, or it is
// of an older version, or `to` takes no more), DatabaseNewer, DatabaseDamaged.
Protocol::Result<> exportRoom(const QString &folder, const QString &room, ExportFormat format,
                              QIODevice &to);
