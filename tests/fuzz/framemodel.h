// SPDX-License-Identifier: MIT
// A stream of frames as RFC 6455 has it: once more, over the whole at once, copied wherever that is
// the plainest.
#pragma once

#include "fuzz/fuzz.h"
#include "server/websocketcodec.h"

#include <QList>

namespace Fuzz {

using Kind = Server::Incoming::Kind;

struct Heard
{
    Kind kind;
    QByteArray payload;
    int code = 1000;

    friend bool operator==(const Heard &, const Heard &) = default;
};

struct Hearing
{
    QList<Heard> said;
    bool isInMessage = false; // of interest only as long as nothing ended the stream

    bool hasEnded() const
    {
        return !said.isEmpty()
            && (said.last().kind == Kind::Close || said.last().kind == Kind::Violation);
    }
};

inline bool isCloseCode(int code)
{
    return (code >= 1000 && code <= 1014 && code != 1004 && code != 1005 && code != 1006)
        || (code >= 3000 && code <= 4999);
}

// One of these completes it if any does.
inline bool canBecomeUtf8(const QByteArray &text)
{
    constexpr const char *rests[] = {"",         "\x80",        "\x80\x80", "\x80\x80\x80",
                                     "\xa0\x80", "\x90\x80\x80"};
    return std::ranges::any_of(rests, [&](const char *rest) { return isUtf8(text + rest); });
}

class FrameModel
{
public:
    FrameModel(QByteArrayView stream, qsizetype limit)
        : m_limit(limit), m_left(stream.toByteArray())
    {
        while (!m_hearing.hasEnded() && frame()) { }
        m_hearing.isInMessage = !m_left.isEmpty() || m_isOpen;
    }

    const Hearing &hearing() const { return m_hearing; }

private:
    bool frame() // false: it is not all there
    {
        if (m_left.size() < 2)
            return false;
        if (isBadBeginning(uchar(m_left[0]), uchar(m_left[1])))
            return fault(1002);
        const int length = m_left[1] & 127;
        const int wide = length == 126 ? 2 : length == 127 ? 8 : 0;
        if (m_left.size() < 2 + wide + 4)
            return false;
        return wide ? frame(wide, number(m_left.mid(2, wide))) : frame(0, quint64(length));
    }

    static bool isBadBeginning(int first, int second)
    {
        const int opcode = first & 15;
        const bool isKnown = opcode <= 2 || (opcode >= 8 && opcode <= 10);
        const bool isShort = (first & 128) && (second & 127) <= 125; // as control frames must be
        return (first & 0x70) || !(second & 128) || !isKnown || (opcode >= 8 && !isShort);
    }

    static quint64 number(const QByteArray &bigEndian)
    {
        return bigEndian.toHex().toULongLong(nullptr, 16);
    }

    bool frame(int wide, quint64 length)
    {
        const int opcode = m_left[0] & 15;
        const bool isControl = opcode >= 8;
        if ((wide == 2 && length < 126) || (wide == 8 && length < 65536))
            return fault(1002);
        if (!isControl && m_isOpen != (opcode == 0))
            return fault(1002);
        if (!isControl && length > quint64(m_limit - m_message.size()))
            return fault(1009);
        if (!isControl && !m_isOpen)
            m_isText = opcode == 1;
        const QByteArray payload = unmasked(2 + wide, qsizetype(length));
        if (!isControl && m_isText && !canBecomeUtf8(m_message + payload))
            return fault(1007);
        if (quint64(payload.size()) < length)
            return false;
        const bool isFinal = m_left[0] & 128;
        m_left.remove(0, 2 + wide + 4 + payload.size());
        return isControl ? control(opcode, payload) : data(isFinal, payload);
    }

    // Or what there is of it.
    QByteArray unmasked(qsizetype at, qsizetype size) const
    {
        QByteArray payload = m_left.mid(at + 4, size);
        for (qsizetype i = 0; i < payload.size(); ++i)
            payload[i] ^= m_left[at + i % 4];
        return payload;
    }
    bool control(int opcode, const QByteArray &payload)
    {
        if (opcode != 8)
            return say({opcode == 9 ? Kind::Ping : Kind::Pong, payload});
        if (payload.isEmpty())
            return say({Kind::Close, {}, 1005});
        const int code = payload.size() < 2 ? 0 : uchar(payload[0]) << 8 | uchar(payload[1]);
        if (!isCloseCode(code))
            return fault(1002);
        return isUtf8(payload.mid(2)) ? say({Kind::Close, {}, code}) : fault(1007);
    }

    bool data(bool isFinal, const QByteArray &payload)
    {
        m_message += payload;
        m_isOpen = !isFinal;
        if (m_isOpen)
            return true;
        const QByteArray message = std::exchange(m_message, {});
        if (m_isText && !isUtf8(message))
            return fault(1007);
        return say({m_isText ? Kind::Text : Kind::Binary, message});
    }

    bool fault(int code) { return say({Kind::Violation, {}, code}); }

    bool say(const Heard &heard)
    {
        m_hearing.said.append(heard);
        return true;
    }

    qsizetype m_limit;
    QByteArray m_left;
    QByteArray m_message;
    bool m_isOpen = false;
    bool m_isText = false;
    Hearing m_hearing;
};

}
