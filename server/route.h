// SPDX-License-Identifier: MIT
// What a path leads to. Exact, case and all: nothing is normalised, and no path of the file system
// is ever built from one.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Server {

struct Route
{
    enum class Kind
    {
        None,
        Index, // the page that asks for a room
        RoomPage,
        MissingSlash, // to be had with a '/' at the end
        File,         // one of the page's own
        Health,
        Metrics,
        Manifest,   // of the program's packages
        Download,   // one of them
        Socket,     // native
        RoomSocket, // plain, or native and in that room
    };

    Kind kind = Kind::None;
    QString room = {}; // clean
    QString file = {}; // as it was asked for

    bool isSocket() const { return kind == Kind::Socket || kind == Kind::RoomSocket; }
};

Route routeOf(QByteArrayView path);

// Percent-encoded UTF-8, or nothing: a lone percent sign, or bytes that are not UTF-8.
std::optional<QString> decodedPercent(QByteArrayView text);

}
