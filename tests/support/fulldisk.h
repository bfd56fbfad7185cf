// SPDX-License-Identifier: MIT
// A disk without room: while it lives, no file of this process grows beyond so many bytes.
#pragma once

#include <QtGlobal>

#include <csignal>
#include <sys/resource.h>

namespace Support {

class FullDisk
{
public:
    explicit FullDisk(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN); // write() fails instead
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{.rlim_cur = rlim_t(bytes), .rlim_max = m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }

    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before;
};

}
