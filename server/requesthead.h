// SPDX-License-Identifier: MIT
// The head of one HTTP/1.1 request, read strictly.
#pragma once

#include "server/httpstatus.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

#include <optional>

namespace Server {

struct HeadField
{
    QByteArray name = {};  // lower case
    QByteArray value = {}; // without the blanks around it
};

struct RequestHead
{
    QByteArray method = {};
    QByteArray path = {};  // as sent, percent signs and all; begins with '/', or is "*"
    QByteArray query = {}; // what follows the first '?'
    QByteArray host = {};  // of the target if that is a whole URL, else of the Host line
    int minorVersion = 1;  // of HTTP/1.x
    QList<HeadField> fields = {};
    std::optional<qint64> contentLength = {};
    qsizetype size = 0; // bytes, the blank line included

    QByteArrayList values(QByteArrayView name) const; // the name in lower case
    bool has(QByteArrayView name) const { return !values(name).isEmpty(); }
    // Is it an item of the field's comma-separated list, which may go over several lines? Items are
    // compared without regard to case.
    bool lists(QByteArrayView name, QByteArrayView item) const;
    bool hasBody() const { return contentLength.value_or(0) > 0 || has("transfer-encoding"); }
};

// Reads a head as its bytes come in. RFC 9112 without its indulgences: no folded lines, no bare CR
// or LF, no blank before a colon, exactly one Host, nothing but ASCII in names and target. (Bytes
// above 127 in values are let through unread: browsers send them in cookies of other programs.)
class HeadReader
{
public:
    enum class State
    {
        Incomplete,
        Complete,
        Bad
    };

    // `soFar` is everything since the head's first byte; what an earlier call saw is not read
    // again. Bytes after the head are none of its business.
    State read(QByteArrayView soFar);

    State state() const { return m_state; }
    const RequestHead &head() const { return m_head; } // once Complete
    HttpStatus fault() const { return m_fault; }       // once Bad: 400, 431 or 505

private:
    void step(QByteArrayView soFar);
    void endLine(QByteArrayView line);
    void readRequestLine(QByteArrayView line);
    bool readTarget(QByteArrayView target);
    bool readWholeUrl(QByteArrayView target);
    void readField(QByteArrayView line);
    void finish();
    bool readHost();
    bool readLength();
    void fail(HttpStatus fault);

    RequestHead m_head;
    State m_state = State::Incomplete;
    HttpStatus m_fault = HttpStatus::BadRequest;
    qsizetype m_scanned = 0;
    qsizetype m_lineStart = 0;
    int m_lines = 0;
};

}
