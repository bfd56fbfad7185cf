// SPDX-License-Identifier: MIT
#include "server/route.h"

#include "protocol/names.h"

#include <QStringDecoder>

namespace Server {

namespace {

using enum Route::Kind;

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

std::optional<char> escapedByte(QByteArrayView text, qsizetype at)
{
    if (at + 2 >= text.size())
        return {};
    const int high = hexValue(text[at + 1]);
    const int low = hexValue(text[at + 2]);
    return high < 0 || low < 0 ? std::nullopt : std::optional{char(high * 16 + low)};
}

// ROOM or ROOM/, with `slashed` for the two.
Route roomRoute(QByteArrayView segment, Route::Kind slashed, Route::Kind bare)
{
    const bool hasSlash = segment.endsWith('/');
    const auto decoded = decodedPercent(hasSlash ? segment.chopped(1) : segment);
    if (!decoded || segment.chopped(hasSlash ? 1 : 0).contains('/'))
        return {};
    const auto room = Protocol::cleanRoomName(*decoded);
    return room ? Route{hasSlash ? slashed : bare, *room} : Route{};
}

Route downloadRoute(QByteArrayView segment)
{
    const auto name = decodedPercent(segment);
    return name ? Route{.kind = Download, .file = *name} : Route{};
}

}

Route routeOf(QByteArrayView path)
{
    constexpr QByteArrayView chat = "/chat/";
    constexpr QByteArrayView downloads = "/downloads/";
    constexpr QByteArrayView socket = "/ws/chat/";
    if (path == "/" || path == chat)
        return {Index};
    if (path == "/chat")
        return {MissingSlash};
    if (path == "/healthz")
        return {Health};
    if (path == "/metrics")
        return {Metrics};
    if (path == "/downloads/manifest.json")
        return {Manifest};
    if (path.startsWith(downloads))
        return downloadRoute(path.sliced(downloads.size()));
    if (path == "/ws")
        return {Socket};
    if (path.startsWith(chat))
        return roomRoute(path.sliced(chat.size()), RoomPage, MissingSlash);
    if (path.startsWith(socket))
        return roomRoute(path.sliced(socket.size()), RoomSocket, RoomSocket);
    return path == "/favicon.ico" || path.startsWith("/static/") ? Route{File} : Route{};
}

std::optional<QString> decodedPercent(QByteArrayView text)
{
    QByteArray bytes;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto byte = text[at] == '%' ? escapedByte(text, at) : std::optional{text[at]};
        if (!byte)
            return {};
        bytes += *byte;
        at += text[at] == '%' ? 2 : 0;
    }
    using enum QStringDecoder::Flag;
    QStringDecoder decoder{QStringDecoder::Utf8, Stateless | ConvertInitialBom};
    const QString decoded = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional{decoded};
}

}
