// SPDX-License-Identifier: MIT
#include "server/httpresponse.h"

#include <QDateTime>
#include <QLocale>

namespace Server {

namespace {

// On every answer. No Access-Control-Allow-Origin: no other site has business here.
constexpr auto commonFields =
    "X-Content-Type-Options: nosniff\r\n"
    "X-Frame-Options: DENY\r\n"
    "Referrer-Policy: no-referrer\r\n"
    "Cross-Origin-Resource-Policy: same-origin\r\n"
    "Content-Security-Policy: default-src 'self'; connect-src 'self' ws: wss:; "
    "frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'\r\n";

QByteArray httpDate()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return QLocale::c().toString(now, u"ddd, dd MMM yyyy hh:mm:ss").toLatin1() + " GMT";
}

QByteArray line(const QByteArray &name, const QByteArray &value)
{
    return name + ": " + value + "\r\n";
}

}

HttpResponse HttpResponse::refusal(HttpStatus status, const QByteArray &why,
                                   const QList<HeadField> &fields)
{
    const QByteArray words = why.isEmpty() ? reasonPhrase(status) : why;
    return {.status = status, .body = words + '\n', .fields = fields};
}

HttpResponse HttpResponse::tooMany(HttpStatus status)
{
    return refusal(status, {}, {{"Retry-After", "5"}});
}

QByteArray toBytes(const HttpResponse &response, Delivery delivery)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(int(response.status)) + ' '
        + reasonPhrase(response.status) + "\r\n" + line("Date", httpDate())
        + line("Connection", delivery.keepAlive ? "keep-alive" : "close");
    for (const HeadField &field : response.fields)
        bytes += line(field.name, field.value);
    bytes += commonFields;
    if (response.status == HttpStatus::NotModified) // it has no body, and no length of one
        return bytes + "\r\n";
    bytes += line("Content-Type", response.contentType)
        + line("Content-Length", QByteArray::number(response.length())) + "\r\n";
    return delivery.withBody ? bytes + response.body : bytes;
}

QByteArray reasonPhrase(HttpStatus status)
{
    switch (status) {
    case HttpStatus::Ok:
        return "OK";
    case HttpStatus::PartialContent:
        return "Partial Content";
    case HttpStatus::MovedPermanently:
        return "Moved Permanently";
    case HttpStatus::NotModified:
        return "Not Modified";
    case HttpStatus::TemporaryRedirect:
        return "Temporary Redirect";
    case HttpStatus::BadRequest:
        return "Bad Request";
    case HttpStatus::Forbidden:
        return "Forbidden";
    case HttpStatus::NotFound:
        return "Not Found";
    case HttpStatus::MethodNotAllowed:
        return "Method Not Allowed";
    case HttpStatus::RequestTimeout:
        return "Request Timeout";
    case HttpStatus::LengthRequired:
        return "Length Required";
    case HttpStatus::ContentTooLarge:
        return "Content Too Large";
    case HttpStatus::UnsupportedMediaType:
        return "Unsupported Media Type";
    case HttpStatus::RangeNotSatisfiable:
        return "Range Not Satisfiable";
    case HttpStatus::ExpectationFailed:
        return "Expectation Failed";
    case HttpStatus::UpgradeRequired:
        return "Upgrade Required";
    case HttpStatus::TooManyRequests:
        return "Too Many Requests";
    case HttpStatus::HeadTooLarge:
        return "Request Header Fields Too Large";
    case HttpStatus::NotImplemented:
        return "Not Implemented";
    case HttpStatus::ServiceUnavailable:
        return "Service Unavailable";
    case HttpStatus::VersionNotSupported:
        return "HTTP Version Not Supported";
    }
    return "Unknown";
}

}
