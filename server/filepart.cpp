// SPDX-License-Identifier: MIT
#include "server/filepart.h"

#include <algorithm>

namespace Server {

QByteArray FilePart::next(qint64 most)
{
    if (!file || !file->seek(at))
        return {};
    const QByteArray bytes = file->read(std::min(most, length));
    at += bytes.size();
    length -= bytes.size();
    return bytes;
}

}
