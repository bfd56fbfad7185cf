// SPDX-License-Identifier: MIT
// The folder in which a host keeps what it knows: made if need be, held by one process at a time.
#pragma once

#include "protocol/result.h"

#include <QLockFile>

class DataFolder
{
public:
    explicit DataFolder(const QString &path);

    Protocol::Result<> take(); // until the end of this object. FolderUnusable, FolderInUse

    QString database() const;

private:
    Protocol::Result<> make() const;
    bool lock();

    QString m_path;
    QLockFile m_lock;
};
