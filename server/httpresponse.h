// SPDX-License-Identifier: MIT
// An answer over HTTP, and its bytes.
#pragma once

#include "server/filepart.h"
#include "server/requesthead.h"

namespace Server {

struct HttpResponse
{
    HttpStatus status = HttpStatus::Ok;
    QByteArray contentType = "text/plain; charset=utf-8";
    QByteArray body = {};
    QList<HeadField> fields = {}; // beyond those that every answer has
    FilePart part = {};           // instead of the body

    qint64 length() const { return part.file ? part.length : body.size(); }

    // A few words for whoever looks at it with a tool; people meet none of these in the browser
    // page.
    static HttpResponse refusal(HttpStatus status, const QByteArray &why = {},
                                const QList<HeadField> &fields = {});
    static HttpResponse tooMany(HttpStatus status); // again in a while: 429 or 503
};

struct Delivery
{
    bool withBody = true; // false for HEAD: the same head, nothing after it
    bool keepAlive = false;
};

// All but the part of a file.
QByteArray toBytes(const HttpResponse &response, Delivery delivery);

QByteArray reasonPhrase(HttpStatus status);

}
