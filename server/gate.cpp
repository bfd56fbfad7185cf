// SPDX-License-Identifier: MIT
#include "server/gate.h"

#include "protocol/codec.h"
#include "protocol/limits.h"
#include "protocol/names.h"
#include "server/route.h"

namespace Server {

namespace {

using enum HttpStatus;

using Verdict = std::variant<Handshake, HttpResponse>;

constexpr auto keyBytes = 16; // RFC 6455, 4.1

bool isKey(const QByteArray &key)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(key, QByteArray::AbortOnBase64DecodingErrors);
    return key.endsWith("==") && decoded && decoded.decoded.size() == keyBytes;
}

// What RFC 6455 asks of an upgrade, in the order in which a client would mend it.
std::optional<HttpResponse> judgeFields(const RequestHead &head)
{
    if (head.method != "GET")
        return HttpResponse::refusal(MethodNotAllowed, {}, {{"Allow", "GET"}});
    if (head.minorVersion != 1)
        return HttpResponse::refusal(BadRequest, "An upgrade takes HTTP/1.1");
    if (!head.lists("connection", "upgrade"))
        return HttpResponse::refusal(BadRequest, "Connection does not say upgrade");
    const auto versions = head.values("sec-websocket-version");
    if (versions != QByteArrayList{"13"})
        return HttpResponse::refusal(versions.size() > 1 ? BadRequest : UpgradeRequired, {},
                                     {{"Sec-WebSocket-Version", "13"}});
    const auto keys = head.values("sec-websocket-key");
    if (keys.size() != 1 || !isKey(keys[0]))
        return HttpResponse::refusal(BadRequest, "Sec-WebSocket-Key is not 16 bytes of base64");
    if (head.hasBody())
        return HttpResponse::refusal(BadRequest, "An upgrade has no body");
    return {};
}

// As forms and scripts write it: a plus sign is a blank. The first of equal keys counts.
std::optional<QByteArray> queryItem(const QByteArray &query, QByteArrayView key)
{
    for (const QByteArray &item : query.split('&')) {
        const qsizetype size = item.contains('=') ? item.indexOf('=') : item.size();
        if (item.first(size) == key)
            return item.mid(size + 1).replace('+', ' ');
    }
    return {};
}

std::optional<QString> cleanName(const QByteArray &value)
{
    const auto decoded = decodedPercent(value);
    if (!decoded)
        return {};
    const auto name = Protocol::cleanMemberName(*decoded);
    return name ? std::optional{*name} : std::nullopt;
}

std::optional<qint64> historyCount(const QByteArray &value)
{
    bool isNumber = false;
    const qint64 count = value.toLongLong(&isNumber);
    const bool isPlain = value == QByteArray::number(count); // no sign, no blanks
    return isNumber && isPlain && count >= 0 && count <= Limits::pageMessages ? std::optional{count}
                                                                              : std::nullopt;
}

Verdict plainHandshake(const RequestHead &head, const QString &room)
{
    Handshake handshake{.dialect = Dialect::Plain, .room = room};
    if (const auto value = queryItem(head.query, "name")) {
        handshake.name = cleanName(*value);
        if (!handshake.name)
            return HttpResponse::refusal(BadRequest, "name is not a name");
    }
    if (const auto value = queryItem(head.query, "history")) {
        const auto count = historyCount(*value);
        if (!count)
            return HttpResponse::refusal(BadRequest, "history is not a number, or too large");
        handshake.history = *count;
    }
    return handshake;
}

}

Gate::Gate(HostRule hostRule, Origins origins)
    : m_hostRule(std::move(hostRule)), m_origins(std::move(origins))
{ }

// To a Host line that is not ours nobody is led. A WebSocket client follows no redirection.
std::optional<HttpResponse> Gate::judgeWay(const RequestHead &head, bool isSafe) const
{
    if (isSafe || !m_requiresTls)
        return {};
    if (const auto refused = judgeSite(head, false))
        return *refused;
    if (isUpgrade(head))
        return HttpResponse::refusal(UpgradeRequired, "This host speaks TLS only: wss://",
                                     {{"Upgrade", "TLS/1.2, HTTP/1.1"}});
    const QByteArray query = head.query.isEmpty() ? QByteArray{} : '?' + head.query;
    return HttpResponse::refusal(TemporaryRedirect, "This host speaks TLS only: https://",
                                 {{"Location", "https://" + head.host + head.path + query}});
}

std::optional<HttpResponse> Gate::judge(const RequestHead &head) const
{
    return judgeSite(head, head.method != "GET" && head.method != "HEAD");
}

bool Gate::isUpgrade(const RequestHead &head)
{
    return head.lists("upgrade", "websocket");
}

Verdict Gate::judgeUpgrade(const RequestHead &head) const
{
    if (const auto refused = judgeSite(head, true))
        return *refused;
    const Route route = routeOf(head.path);
    if (!route.isSocket())
        return HttpResponse::refusal(NotFound);
    if (const auto refused = judgeFields(head))
        return *refused;
    const std::optional room =
        route.kind == Route::Kind::RoomSocket ? std::optional{route.room} : std::nullopt;
    const auto protocols = head.values("sec-websocket-protocol").join(',').split(',');
    for (const QByteArray &protocol : protocols) {
        if (protocol.trimmed() == QByteArrayView{Protocol::subprotocol})
            return Handshake{.dialect = Dialect::Native, .room = room};
    }
    if (!room)
        return HttpResponse::refusal(BadRequest, "Ask for the subprotocol hubbub.v1");
    return plainHandshake(head, *room);
}

std::optional<HttpResponse> Gate::judgeSite(const RequestHead &head, bool minding) const
{
    const auto host = parseAuthority(head.host);
    if (!host)
        return HttpResponse::refusal(BadRequest, "Host is not a name or address");
    if (!m_hostRule.allows(host->host))
        return HttpResponse::refusal(Forbidden, "This host goes by other names; see --allow-host");
    const auto origins = head.values("origin");
    if (origins.size() > 1)
        return HttpResponse::refusal(BadRequest);
    if (minding && !origins.isEmpty() && !m_origins.allow(origins[0], *host))
        return HttpResponse::refusal(Forbidden, "Not from that page; see --allow-origin");
    return {};
}

}
