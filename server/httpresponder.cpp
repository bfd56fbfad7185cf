// SPDX-License-Identifier: MIT
#include "server/httpresponder.h"

#include "protocol/limits.h"
#include "server/route.h"

namespace Server {

namespace {

using enum HttpStatus;

// No path takes a body yet; one of this size is refused for its method, a larger one for its size.
constexpr qint64 bodyBytes = Limits::frameBytes;

bool takesBody(const QByteArray &method)
{
    return method == "POST" || method == "PUT" || method == "PATCH";
}

bool isKnownMethod(const QByteArray &method)
{
    static const QByteArrayList others{"GET", "HEAD", "DELETE", "OPTIONS", "TRACE", "CONNECT"};
    return takesBody(method) || others.contains(method);
}

bool isOtherThan(const QByteArrayList &values, QByteArrayView usual)
{
    return !values.isEmpty()
        && (values.size() > 1 || values[0].compare(usual, Qt::CaseInsensitive) != 0);
}

// By what the head says of it: a body that is refused is not read, and no "100 Continue" asks for
// it.
std::optional<HttpStatus> faultOfBody(const RequestHead &head)
{
    if (isOtherThan(head.values("transfer-encoding"), "chunked"))
        return NotImplemented;
    if (head.has("transfer-encoding") || (takesBody(head.method) && !head.contentLength))
        return LengthRequired;
    if (head.contentLength.value_or(0) > bodyBytes)
        return ContentTooLarge;
    if (isOtherThan(head.values("content-encoding"), "identity"))
        return UnsupportedMediaType;
    if (isOtherThan(head.values("expect"), "100-continue"))
        return ExpectationFailed;
    return {};
}

HttpResponse withSlash(const RequestHead &head)
{
    const QByteArray query = head.query.isEmpty() ? QByteArray{} : '?' + head.query;
    return HttpResponse::refusal(MovedPermanently, {}, {{"Location", head.path + '/' + query}});
}

HttpResponse notByThisMethod(const Route &route)
{
    return HttpResponse::refusal(MethodNotAllowed, {},
                                 {{"Allow", route.isSocket() ? "GET" : "GET, HEAD"}});
}

HttpResponse upgradeRequired()
{
    return HttpResponse::refusal(UpgradeRequired, "This path speaks WebSocket",
                                 {{"Upgrade", "websocket"}, {"Sec-WebSocket-Version", "13"}});
}

bool isKnownToClient(const Page &page, const RequestHead &head)
{
    return head.lists("if-none-match", page.tag) || head.lists("if-none-match", "W/" + page.tag)
        || head.values("if-none-match") == QByteArrayList{"*"};
}

}

HttpResponder::HttpResponder(Gate gate, Pages pages)
    : m_gate(std::move(gate)), m_pages(std::move(pages))
{ }

HttpResponse HttpResponder::answer(const RequestHead &head) const
{
    if (const auto refused = m_gate.judge(head))
        return *refused;
    if (!isKnownMethod(head.method))
        return HttpResponse::refusal(NotImplemented);
    if (const auto fault = faultOfBody(head))
        return HttpResponse::refusal(*fault);
    const Route route = routeOf(head.path);
    if (route.kind == Route::Kind::None)
        return HttpResponse::refusal(NotFound);
    if (head.method != "GET" && head.method != "HEAD")
        return notByThisMethod(route);
    switch (route.kind) {
    case Route::Kind::None:
        break;
    case Route::Kind::Index:
        return show(m_pages.index(), head);
    case Route::Kind::RoomPage:
        return show(m_pages.room(), head);
    case Route::Kind::MissingSlash:
        return withSlash(head);
    case Route::Kind::File:
        return show(m_pages.file(head.path), head);
    case Route::Kind::Health:
        return {.contentType = "application/json", .body = R"({"status":"ok"})"};
    case Route::Kind::Socket:
    case Route::Kind::RoomSocket:
        return upgradeRequired();
    }
    return HttpResponse::refusal(NotFound);
}

HttpResponse HttpResponder::show(const Page *page, const RequestHead &head) const
{
    if (!page)
        return HttpResponse::refusal(NotFound);
    // Kept by the browser, asked after each time: a host of a new version shows its own page at
    // once.
    HttpResponse response{.contentType = page->contentType,
                          .body = page->body,
                          .fields = {{"ETag", page->tag}, {"Cache-Control", "no-cache"}}};
    if (isKnownToClient(*page, head))
        response.status = NotModified;
    return response;
}

}
