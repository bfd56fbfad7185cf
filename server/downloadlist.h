// SPDX-License-Identifier: MIT
// The program's packages in a folder, with their hashes. Blocks; for any thread.
#pragma once

#include <QList>
#include <QString>

#include <atomic>

namespace Server {

struct Download
{
    QString name = {};
    qint64 size = 0;        // bytes
    qint64 modified = 0;    // ms since 1970
    QString system = {};    // "linux", "windows", "macos" or "source"
    QByteArray sha256 = {}; // in hexadecimal digits

    // Of the file as it is now: what was known of another one does not hold.
    bool isOf(const Download &other) const
    {
        return name == other.name && size == other.size && modified == other.modified;
    }
};

// Without the hash; nothing is promised of a name that is none of a package.
Download describe(const QString &path);

// In the order of their names. Regular files of the folder itself whose names need no quoting and
// end like a package: no links, nothing hidden. Hashes are taken from `known`, or read; empty
// if `stops` becomes true.
QList<Download> downloadsIn(const QString &folder, const QList<Download> &known,
                            const std::atomic_bool &stops);

}
