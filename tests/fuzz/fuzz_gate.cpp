// SPDX-License-Identifier: MIT
// Whatever head comes, the answer is one of those that we know, holds nothing that was not asked of
// it, and a handshake that is let through is in order.
#include "server/gate.h"

#include "fuzz/fuzz.h"
#include "protocol/limits.h"
#include "protocol/names.h"
#include "server/httpresponder.h"
#include "server/route.h"

#include <QHostAddress>
#include <QUrl>

using namespace Server;
using Fuzz::must;
using enum HttpStatus;

namespace {

Gate gate()
{
    const QStringList hosts{QStringLiteral(".example.org")};
    const QStringList origins{QStringLiteral("https://friend.example:8443"),
                              QStringLiteral(".example.net")};
    return {HostRule{hosts, QStringLiteral("teapot"), {}}, Origins{origins}};
}

RequestHead headOf(const QByteArray &bytes)
{
    HeadReader reader;
    reader.read(bytes);
    return reader.state() == HeadReader::State::Complete ? reader.head() : RequestHead{};
}

bool isOneOf(HttpStatus status, std::initializer_list<HttpStatus> statuses)
{
    return std::ranges::find(statuses, status) != statuses.end();
}

// Qt's reader takes anything; of what ours takes, both must make the same.
void checkDecoding(QByteArrayView bytes)
{
    const auto decoded = decodedPercent(bytes);
    if (!decoded)
        return;
    must(decoded->isValidUtf16(), "what was percent-encoded is Unicode");
    must(*decoded == Fuzz::asText(QByteArray::fromPercentEncoding(bytes.toByteArray())),
         "Qt reads the same");
    must(decodedPercent(QUrl::toPercentEncoding(*decoded)) == *decoded,
         "what is encoded again is the same");
}

void checkRoute(const QByteArray &path)
{
    const Route route = routeOf(path);
    if (route.room.isEmpty())
        return;
    const auto clean = Protocol::cleanRoomName(route.room);
    must(clean && *clean == route.room, "a room's name is clean");
    const QByteArray slash = path.endsWith('/') ? "/" : "";
    const QByteArray place = route.kind == Route::Kind::RoomSocket ? "/ws/chat/" : "/chat/";
    const Route again = routeOf(place + QUrl::toPercentEncoding(route.room) + slash);
    must(again.kind == route.kind && again.room == route.room, "a room is found by its name");
}

// Other sites have no business here, but for those that the operator named.
void checkOrigin(const RequestHead &head)
{
    const QByteArrayList origins = head.values("origin");
    if (origins.isEmpty())
        return;
    const QByteArray &text = origins.first();
    const auto origin = parseAuthority(text.sliced(text.indexOf("://") + 3));
    const auto host = parseAuthority(head.host);
    must(origins.size() == 1 && text.contains("://") && origin, "a page comes from one place");
    must(origin->host == host->host || origin->host == "friend.example"
             || matchesDomain(origin->host, ".example.net"),
         "who asks is of this site, or a friend");
    const quint16 usual = text.startsWith("https:") ? 443 : 80;
    must(origin->host != host->host || matchesDomain(host->host, ".example.net")
             || origin->port.value_or(usual) == host->port.value_or(usual),
         "another port is another site");
}

void checkHost(const RequestHead &head)
{
    const auto host = parseAuthority(head.host);
    must(host && !host->host.isEmpty(), "whom it is for is known");
    const bool isName = host->host.contains(QByteArrayView{"teapot"})
        || matchesDomain(host->host, ".localhost") || matchesDomain(host->host, ".example.org");
    must(isName || !QHostAddress{QString::fromLatin1(host->host)}.isNull(), "it is for this host");
}

void checkHandshake(const RequestHead &head, const Handshake &handshake)
{
    checkHost(head);
    checkOrigin(head);
    must(head.method == "GET" && head.minorVersion == 1, "an upgrade is a GET of HTTP/1.1");
    must(head.lists("connection", "upgrade"), "an upgrade is asked for");
    must(head.values("sec-websocket-version") == QByteArrayList{"13"}, "the version is 13");
    const auto keys = head.values("sec-websocket-key");
    must(keys.size() == 1 && keys[0].size() == 24
             && QByteArray::fromBase64(keys[0]).toBase64().size() == 24,
         "there is one key, of 16 bytes");
    must(!head.hasBody(), "an upgrade has no body");
    must(head.path.startsWith("/ws"), "an upgrade is for a path of sockets");
    must(handshake.room || handshake.dialect == Dialect::Native, "the plain dialect has its room");
    must(handshake.history >= 0 && handshake.history <= Limits::pageMessages,
         "no more history than a page");
    if (handshake.name)
        must(*Protocol::cleanMemberName(*handshake.name) == *handshake.name, "a name is clean");
}

void checkUpgrade(const Gate &gate, const RequestHead &head)
{
    const auto verdict = gate.judgeUpgrade(head);
    if (const auto *handshake = std::get_if<Handshake>(&verdict))
        return checkHandshake(head, *handshake);
    const HttpStatus status = std::get<HttpResponse>(verdict).status;
    must(isOneOf(status, {BadRequest, Forbidden, NotFound, MethodNotAllowed, UpgradeRequired}),
         "an upgrade is refused for a reason");
}

void checkAnswer(const HttpResponse &response, const RequestHead &head)
{
    must(isOneOf(response.status,
                 {Ok, MovedPermanently, NotModified, BadRequest, Forbidden, NotFound,
                  MethodNotAllowed, LengthRequired, ContentTooLarge, UnsupportedMediaType,
                  ExpectationFailed, UpgradeRequired, NotImplemented}),
         "the answer is one of those that we know");
    must(response.status != NotImplemented || !head.method.isEmpty(), "a method is named");
    const QByteArray bytes = toBytes(response, {.withBody = false});
    must(bytes.count("\r\n\r\n") == 1 && bytes.endsWith("\r\n\r\n"), "an answer has one head");
    must(bytes.count('\n') == bytes.count("\r\n") && bytes.count('\r') == bytes.count('\n'),
         "lines of an answer are whole");
    must(std::ranges::all_of(bytes, [](char c) { return c == '\r' || c == '\n' || c >= ' '; }),
         "an answer's head is ASCII");
    for (const HeadField &field : response.fields)
        must(field.name != "Location" || field.value.startsWith("/chat"), "nobody is sent away");
}

}

void fuzz(QByteArrayView bytes)
{
    static const HttpResponder responder{gate(), Pages{QStringLiteral("/nowhere")}};
    checkDecoding(bytes);
    checkRoute("/ws/chat/" + bytes.toByteArray());
    const RequestHead head = headOf(bytes.toByteArray());
    if (!head.size)
        return;
    checkDecoding(head.path);
    checkRoute(head.path);
    checkUpgrade(responder.gate(), head);
    checkAnswer(responder.answer(head), head);
    if (responder.gate().judge(head))
        return;
    checkHost(head);
    if (head.method != "GET" && head.method != "HEAD") // which any page may send
        checkOrigin(head);
}
