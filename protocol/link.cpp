// SPDX-License-Identifier: MIT
#include "protocol/link.h"

#include "protocol/limits.h"
#include "protocol/names.h"

#include <QStringList>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Protocol {

namespace {

// "Ann's Pi:7478/lobby" has no scheme; QUrl would take the name before the colon for one.
QUrl asUrl(const QString &text)
{
    const QString trimmed = text.trimmed();
    const bool schemed = trimmed.contains("://"_L1);
    return QUrl{schemed ? trimmed : "hubbub://"_L1 + trimmed, QUrl::StrictMode};
}

bool isHostCharacter(QChar c)
{
    return (c.unicode() < 128 && c.isLetterOrNumber()) || "-._~:%"_L1.contains(c);
}

// QUrl takes more than names and addresses: brackets around an address of a kind to come, zones of
// any characters.
bool hasHost(const QUrl &url)
{
    const QString host = url.host();
    const bool isBracketed = url.adjusted(QUrl::RemoveUserInfo).authority().startsWith(u'[');
    return !host.isEmpty() && isBracketed == host.contains(u':')
        && std::ranges::all_of(host, isHostCharacter);
}

// The page of a room is /chat/ROOM/; in our own scheme the path is the room.
QString encodedRoom(const QUrl &url)
{
    QString path = url.path(QUrl::FullyEncoded).mid(1);
    if (url.scheme() != "hubbub"_L1) {
        if (!path.startsWith("chat/"_L1))
            return {};
        path = path.mid(5);
    }
    return path.endsWith(u'/') ? path.chopped(1) : path;
}

bool isTokenCharacter(QChar c)
{
    return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'-' || c == u'_';
}

// hubbub://HOST:PORT/#t=TOKEN: what stands behind the # never leaves a program by itself. What is
// no token of ours is none.
QString inviteOf(const QUrl &url)
{
    const QUrlQuery parts{url.fragment(QUrl::FullyEncoded)};
    const QString token = parts.queryItemValue(u"t"_s);
    const bool ours =
        token.size() <= Limits::secretLength && std::ranges::all_of(token, isTokenCharacter);
    return ours ? token : QString{};
}

}

Result<Link> parseLink(const QString &text)
{
    const QUrl url = asUrl(text);
    const QString scheme = url.scheme();
    const bool ours = scheme == "hubbub"_L1;
    const bool web = scheme == "http"_L1 || scheme == "https"_L1;
    // A name before the host would only disguise it: http://chat.example@elsewhere/
    if (!url.isValid() || !hasHost(url) || !url.userInfo().isEmpty() || !(ours || web)
        || url.port(1) == 0)
        return ErrorCode::BadLink;

    Link link{.host = url.host(),
              .port = quint16(url.port(web ? (scheme == "https"_L1 ? 443 : 80) : defaultPort)),
              .secure = scheme == "https"_L1,
              .invite = inviteOf(url)};
    const QString encoded = encodedRoom(url);
    if (encoded.isEmpty())
        return link;
    const auto room = cleanRoomName(QUrl::fromPercentEncoding(encoded.toLatin1()));
    if (!room || encoded.contains(u'/'))
        return ErrorCode::BadLink;
    link.room = *room;
    return link;
}

// Our own scheme has no word for TLS; a page's address has.
QString toString(const Link &link)
{
    QUrl url;
    url.setScheme(link.secure ? u"https"_s : u"hubbub"_s);
    url.setHost(link.host);
    url.setPort(link.port);
    const QString room = QString::fromLatin1(QUrl::toPercentEncoding(link.room));
    const QString path = link.secure && !room.isEmpty() ? "chat/"_L1 + room + u'/' : room;
    const QString invite = link.invite.isEmpty() ? QString{} : "#t="_L1 + link.invite;
    return url.toString(QUrl::FullyEncoded) + u'/' + path + invite;
}

QUrl socketUrl(const Link &link)
{
    QUrl url;
    url.setScheme(link.secure ? u"wss"_s : u"ws"_s);
    url.setHost(link.host);
    url.setPort(link.port);
    url.setPath(u"/ws"_s);
    return url;
}

}
