// SPDX-License-Identifier: MIT
// What is left to send of a file. Several may read one file at once, each at its own place.
#pragma once

#include <QFile>

#include <memory>

namespace Server {

struct FilePart
{
    std::shared_ptr<QFile> file = {}; // open for reading; null: there is none
    qint64 at = 0;
    qint64 length = 0; // bytes

    bool isAtEnd() const { return length == 0; }
    // The next bytes, at most so many; empty if the file does not give them.
    QByteArray next(qint64 most);
};

}
