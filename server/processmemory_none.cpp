// SPDX-License-Identifier: MIT
#include "server/processmemory.h"

namespace Server {

std::optional<qint64> residentBytes()
{
    return {};
}

}
