// SPDX-License-Identifier: MIT
#include "client/clientconfig.h"

namespace Client {

QString tokenKey(const Protocol::Link &link)
{
    return link.host.toLower() + u':' + QString::number(link.port);
}

}
