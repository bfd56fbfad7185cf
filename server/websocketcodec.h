// SPDX-License-Identifier: MIT
// Reads the WebSocket frames of a client (RFC 6455 section 5): strict, incremental, unmasking in
// place. A text that cannot become UTF-8 any more is refused at its first bad byte. No Qt objects,
// no sockets.
#pragma once

#include "protocol/closecode.h"
#include "server/utf8progress.h"

#include <QByteArray>

#include <optional>
#include <span>

namespace Server {

struct Incoming
{
    enum class Kind
    {
        Text,   // a whole message, valid UTF-8
        Binary, // a whole message
        Ping,
        Pong,
        Close,     // with the code to answer: the peer's own
        Violation, // with the code to close with; nothing follows
    };

    Kind kind;
    QByteArrayView payload = {}; // valid until the next call
    Protocol::CloseCode code = Protocol::CloseCode::Normal;
};

class WebSocketReader
{
public:
    explicit WebSocketReader(qsizetype messageLimit) : m_limit(messageLimit) { }

    // Takes what a socket gave. The bytes are the reader's to change until next() has answered
    // nothing.
    void feed(std::span<char> bytes);
    // The next thing that is complete; nothing: feed more.
    std::optional<Incoming> next();

    bool isInMessage() const { return !m_held.isEmpty() || m_opcode != 0; }

private:
    struct Header
    {
        bool final = false;
        int opcode = 0;
        qsizetype size = 0; // of the header itself
        quint64 length = 0; // of the payload
        const char *mask = nullptr;
    };

    std::optional<Header> header() const; // nothing: incomplete
    std::optional<Protocol::CloseCode> faultOf(const Header &header) const;
    bool isTextSoFar(const Header &header);
    std::optional<Incoming> control(const Header &header, QByteArrayView payload);
    std::optional<Incoming> data(const Header &header, QByteArrayView payload);
    Incoming close(QByteArrayView payload);
    Incoming violation(Protocol::CloseCode code);
    void hold();

    qsizetype m_limit;
    std::span<char> m_bytes; // not read yet; in the caller's buffer or in m_held
    QByteArray m_held;       // an incomplete frame, kept between two feeds
    QByteArray m_message;    // of the fragments so far
    QByteArray m_assembled;  // what next() handed out last, if it came in fragments
    int m_opcode = 0;        // of the message that fragments belong to; 0 = none
    Utf8Progress m_utf8;     // of a text that is not all there
    qsizetype m_checked = 0; // bytes of the present frame that m_utf8 has seen
    bool m_broken = false;
};

}
