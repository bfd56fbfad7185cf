// SPDX-License-Identifier: MIT
// A service manager: the socket to which the programs it starts tell their state.
#pragma once

#include <QByteArrayList>
#include <QTemporaryDir>

#include <algorithm>

#include <cstddef>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace Support {

class Manager
{
public:
    // In the file system, or with an @ in front: in none.
    explicit Manager(const QByteArray &name = {})
        : m_name(name.isEmpty() ? m_folder.filePath(QLatin1StringView{"notify"}).toLocal8Bit()
                                : name)
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::ranges::copy(m_name, address.sun_path);
        if (m_name[0] == '@')
            address.sun_path[0] = '\0';
        const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(m_name.size()));
        m_bound = bind(m_socket, reinterpret_cast<const sockaddr *>(&address), length) == 0;
    }

    ~Manager() { close(m_socket); }

    bool isThere() const { return m_bound; }
    QByteArray name() const { return m_name; }

    // All that it was told so far.
    const QByteArrayList &told()
    {
        char state[256];
        for (;;) {
            const auto size = recv(m_socket, state, sizeof state, MSG_DONTWAIT);
            if (size < 0)
                return m_told;
            m_told.append(QByteArray{state, size});
        }
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_name;
    int m_socket = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    bool m_bound = false;
    QByteArrayList m_told;
};

}
