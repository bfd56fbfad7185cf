// SPDX-License-Identifier: MIT
// Where there is no epoll, QWebSocket it is.
#include "server/transport.h"

namespace Server {

std::unique_ptr<Transport> platformTransport()
{
    return portableTransport();
}

}
