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

// hubbub://HOST:PORT/#k=KEY&t=TOKEN: what stands behind the # never leaves a program by itself.
QString behindHash(const QUrl &url, const QString &name)
{
    return QUrlQuery{url.fragment(QUrl::FullyEncoded)}.queryItemValue(name);
}

// What is no token of ours is none.
QString secretOf(const QUrl &url, const QString &key)
{
    const QString token = behindHash(url, key);
    const bool ours =
        token.size() <= Limits::secretLength && std::ranges::all_of(token, isTokenCharacter);
    return ours ? token : QString{};
}

// A key that was damaged on the way is no reason to trust anybody.
bool isKeyOrNothing(const QString &key)
{
    return key.isEmpty() || (key.size() == keyLength && std::ranges::all_of(key, isTokenCharacter));
}

QString fragmentOf(const Link &link)
{
    QStringList parts;
    if (!link.key.isEmpty())
        parts += "k="_L1 + link.key;
    if (!link.invite.isEmpty())
        parts += "t="_L1 + link.invite;
    if (!link.owner.isEmpty())
        parts += "o="_L1 + link.owner;
    return parts.isEmpty() ? QString{} : u'#' + parts.join(u'&');
}

bool isNumber(const QString &text)
{
    return !text.isEmpty() && text.size() <= 3
        && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// RFC 6761, 6.3; RFC 1122, 3.2.1.3. A name such as 127.example is somewhere else.
bool isThisComputer(const QString &host)
{
    const QStringList parts = host.split(u'.');
    return host == "localhost"_L1 || host == "::1"_L1
        || (parts.size() == 4 && parts[0] == "127"_L1 && std::ranges::all_of(parts, isNumber));
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
              .invite = secretOf(url, u"t"_s),
              .key = behindHash(url, u"k"_s),
              .owner = secretOf(url, u"o"_s)};
    if (!isKeyOrNothing(link.key))
        return ErrorCode::BadLink;
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
    return url.toString(QUrl::FullyEncoded) + u'/' + path + fragmentOf(link);
}

QUrl socketUrl(const Link &link)
{
    QUrl url;
    url.setScheme(link.secure || !isThisComputer(link.host) ? u"wss"_s : u"ws"_s);
    url.setHost(link.host);
    url.setPort(link.port);
    url.setPath(u"/ws"_s);
    return url;
}

}
