// SPDX-License-Identifier: MIT
#include "server/httpresponder.h"

#include "protocol/limits.h"
#include "server/byterange.h"
#include "server/downloads.h"
#include "server/metricstext.h"
#include "server/peer.h"
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

bool isKnownToClient(const QByteArray &tag, const RequestHead &head)
{
    return head.lists("if-none-match", tag) || head.lists("if-none-match", "W/" + tag)
        || head.values("if-none-match") == QByteArrayList{"*"};
}

// Of the file that the client has the beginning of, or of any.
std::optional<ByteRange> rangeFor(const RequestHead &head, const QByteArray &tag, qint64 size)
{
    const auto ranges = head.values("range");
    const auto condition = head.values("if-range");
    if (ranges.size() != 1 || (!condition.isEmpty() && condition != QByteArrayList{tag}))
        return {};
    return rangeOf(ranges[0], size);
}

QByteArray contentRange(const ByteRange &range, qint64 size)
{
    const QByteArray whole = '/' + QByteArray::number(size);
    if (range.length == 0)
        return "bytes *" + whole;
    return "bytes " + QByteArray::number(range.first) + '-'
        + QByteArray::number(range.first + range.length - 1) + whole;
}

void narrow(HttpResponse &response, const ByteRange &range)
{
    response.fields.append({"Content-Range", contentRange(range, response.part.length)});
    response.status = PartialContent;
    response.part.at = range.first;
    response.part.length = range.length;
}

}

HttpResponder::HttpResponder(Gate gate, Pages pages)
    : m_gate(std::move(gate)), m_pages(std::move(pages))
{ }

HttpResponse HttpResponder::answer(const RequestHead &head, const QHostAddress &peer) const
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
    case Route::Kind::Metrics:
        return metrics(peer);
    case Route::Kind::Manifest:
        return manifest();
    case Route::Kind::Download:
        return handOut(route.file, head);
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
    if (isKnownToClient(page->tag, head))
        response.status = NotModified;
    return response;
}

HttpResponse HttpResponder::metrics(const QHostAddress &peer) const
{
    if (!m_metrics || m_audience == MetricsFor::Nobody)
        return HttpResponse::refusal(NotFound);
    if (m_audience == MetricsFor::ThisComputer && !normalised(peer).isLoopback())
        return HttpResponse::refusal(Forbidden, "For this computer alone; see --metrics");
    return {.contentType = MetricsText::contentType,
            .body = m_metrics(),
            .fields = {{"Cache-Control", "no-store"}}};
}

HttpResponse HttpResponder::manifest() const
{
    if (!m_downloads)
        return HttpResponse::refusal(NotFound);
    return {.contentType = "application/json",
            .body = m_downloads->manifest(),
            .fields = {{"Cache-Control", "no-cache"}}};
}

HttpResponse HttpResponder::handOut(const QString &name, const RequestHead &head) const
{
    const Download *download = m_downloads ? m_downloads->find(name) : nullptr;
    if (!download)
        return HttpResponse::refusal(NotFound);
    const QByteArray tag = '"' + download->sha256 + '"';
    HttpResponse response{
        .contentType = "application/octet-stream",
        .fields = {{"ETag", tag}, {"Cache-Control", "no-cache"}, {"Accept-Ranges", "bytes"}},
        .part = {.file = m_downloads->open(*download), .length = download->size}};
    if (!response.part.file)
        return HttpResponse::refusal(NotFound);
    if (isKnownToClient(tag, head)) {
        response.part = {};
        response.status = NotModified;
    } else if (const auto range = rangeFor(head, tag, download->size);
               range && range->length == 0) {
        return HttpResponse::refusal(RangeNotSatisfiable, {},
                                     {{"Content-Range", contentRange(*range, download->size)}});
    } else if (range) {
        narrow(response, *range);
    }
    return response;
}

}
