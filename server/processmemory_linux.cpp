// SPDX-License-Identifier: MIT
#include "server/processmemory.h"

#include <QFile>

#include <unistd.h>

namespace Server {

// The second number of statm counts pages (proc(5)).
std::optional<qint64> residentBytes()
{
    QFile file{QStringLiteral("/proc/self/statm")};
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const qint64 pages = file.readLine().split(' ').value(1).toLongLong();
    return pages > 0 ? std::optional{pages * sysconf(_SC_PAGESIZE)} : std::nullopt;
}

}
