// SPDX-License-Identifier: MIT
#include "server/websocketcodec.h"

#include <QtEndian>
#include <QUtf8StringView>

#include <cstring>

using Protocol::CloseCode;

namespace Server {

namespace {

enum Opcode
{
    Continuation = 0x0,
    TextData = 0x1,
    BinaryData = 0x2,
    CloseFrame = 0x8,
    PingFrame = 0x9,
    PongFrame = 0xa
};

constexpr int finalBit = 0x80;
constexpr int reservedBits = 0x70;
constexpr int maskBit = 0x80;
constexpr qsizetype maskSize = 4;

bool isControl(int opcode)
{
    return opcode & 0x8;
}

bool isKnown(int opcode)
{
    return opcode <= BinaryData || (opcode >= CloseFrame && opcode <= PongFrame);
}

bool isUtf8(QByteArrayView text)
{
    return QUtf8StringView{text.data(), text.size()}.isValidUtf8();
}

// Eight bytes at a time; a mask is four.
void unmask(char *data, qsizetype size, const char *mask)
{
    quint32 half;
    std::memcpy(&half, mask, sizeof half);
    const quint64 word = quint64(half) << 32 | half;
    qsizetype i = 0;
    for (; i + 8 <= size; i += 8) {
        quint64 chunk;
        std::memcpy(&chunk, data + i, sizeof chunk);
        chunk ^= word;
        std::memcpy(data + i, &chunk, sizeof chunk);
    }
    for (; i < size; ++i)
        data[i] ^= mask[i % maskSize];
}

// What a peer may say on the wire, RFC 6455 section 7.4 and the registry of codes.
bool isSendable(int code)
{
    return (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014)
        || (code >= 3000 && code <= 4999);
}

}

void WebSocketReader::feed(std::span<char> bytes)
{
    if (m_broken)
        return;
    if (m_held.isEmpty()) {
        m_bytes = bytes;
        return;
    }
    m_held.append(bytes.data(), qsizetype(bytes.size()));
    m_bytes = {m_held.data(), size_t(m_held.size())};
}

std::optional<Incoming> WebSocketReader::next()
{
    m_assembled = {};
    while (!m_broken) {
        const auto found = header();
        if (!found) {
            hold();
            return {};
        }
        if (const auto fault = faultOf(*found))
            return violation(*fault);
        const auto length = qsizetype(found->length);
        if (qsizetype(m_bytes.size()) < found->size + length) {
            if (!isTextSoFar(*found))
                return violation(CloseCode::BadUtf8);
            hold();
            return {};
        }
        char *payload = m_bytes.data() + found->size;
        unmask(payload, length, found->mask);
        m_bytes = m_bytes.subspan(size_t(found->size + length));
        const auto incoming = isControl(found->opcode) ? control(*found, {payload, length})
                                                       : data(*found, {payload, length});
        if (incoming)
            return incoming;
    }
    return {};
}

// The size bits that are there; a frame without a mask has no mask bytes, and is a fault later on.
std::optional<WebSocketReader::Header> WebSocketReader::header() const
{
    if (m_bytes.size() < 2)
        return {};
    const auto first = static_cast<unsigned char>(m_bytes[0]);
    const auto second = static_cast<unsigned char>(m_bytes[1]);
    Header header{.final = (first & finalBit) != 0,
                  .opcode = first & 0x0f,
                  .size = 2,
                  .length = quint64(second & ~maskBit)};
    const qsizetype extended = header.length == 126 ? 2 : header.length == 127 ? 8 : 0;
    const bool masked = second & maskBit;
    const bool certainFault = (first & reservedBits) || !masked || !isKnown(header.opcode)
        || (isControl(header.opcode) && (extended || !header.final));
    if (certainFault) { // not worth waiting for the rest
        header.opcode = -1;
        return header;
    }
    header.size += extended + maskSize;
    if (qsizetype(m_bytes.size()) < header.size)
        return {};
    if (extended == 2)
        header.length = qFromBigEndian<quint16>(m_bytes.data() + 2);
    else if (extended == 8)
        header.length = qFromBigEndian<quint64>(m_bytes.data() + 2);
    const bool minimal = extended == 0 || (extended == 2 && header.length >= 126)
        || (extended == 8 && header.length > 0xffff);
    if (!minimal)
        header.opcode = -1;
    header.mask = m_bytes.data() + header.size - maskSize;
    return header;
}

std::optional<CloseCode> WebSocketReader::faultOf(const Header &header) const
{
    if (header.opcode < 0)
        return CloseCode::ProtocolError;
    if (isControl(header.opcode))
        return {};
    if ((header.opcode == Continuation) != (m_opcode != 0))
        return CloseCode::ProtocolError; // a continuation of nothing, or a message inside another
    if (header.length > quint64(m_limit - m_message.size()))
        return CloseCode::TooBig;
    return {};
}

// Looks at what has come of a frame that is not all there, each byte once.
bool WebSocketReader::isTextSoFar(const Header &header)
{
    if ((m_opcode ? m_opcode : header.opcode) != TextData || isControl(header.opcode))
        return true;
    const char *payload = m_bytes.data() + header.size;
    const qsizetype there = qsizetype(m_bytes.size()) - header.size;
    for (; m_checked < there; ++m_checked) {
        if (!m_utf8.take(payload[m_checked] ^ header.mask[m_checked % maskSize]))
            return false;
    }
    return true;
}

std::optional<Incoming> WebSocketReader::control(const Header &header, QByteArrayView payload)
{
    if (header.opcode == CloseFrame)
        return close(payload);
    return Incoming{.kind =
                        header.opcode == PingFrame ? Incoming::Kind::Ping : Incoming::Kind::Pong,
                    .payload = payload};
}

std::optional<Incoming> WebSocketReader::data(const Header &header, QByteArrayView payload)
{
    const int opcode = m_opcode ? m_opcode : header.opcode;
    const bool whole = header.final && !m_opcode; // by far the most: nothing is copied
    const auto unchecked = payload.sliced(std::exchange(m_checked, 0));
    if (!whole) {
        if (opcode == TextData && !m_utf8.take(unchecked))
            return violation(CloseCode::BadUtf8);
        m_message.append(payload);
    }
    if (!header.final) {
        m_opcode = opcode;
        return {};
    }
    m_opcode = 0;
    const bool ended = std::exchange(m_utf8, {}).isWhole();
    if (!whole) {
        m_assembled = std::exchange(m_message, {});
        payload = m_assembled;
    }
    if (opcode == BinaryData)
        return Incoming{.kind = Incoming::Kind::Binary, .payload = payload};
    return (whole ? isUtf8(payload) : ended)
        ? Incoming{.kind = Incoming::Kind::Text, .payload = payload}
        : violation(CloseCode::BadUtf8);
}

Incoming WebSocketReader::close(QByteArrayView payload)
{
    m_broken = true; // nothing after a close frame counts
    if (payload.isEmpty())
        return {.kind = Incoming::Kind::Close, .code = CloseCode::NoCode};
    const int code = payload.size() == 1 ? 0 : qFromBigEndian<quint16>(payload.data());
    if (!isSendable(code))
        return violation(CloseCode::ProtocolError);
    if (!isUtf8(payload.sliced(2)))
        return violation(CloseCode::BadUtf8);
    return {.kind = Incoming::Kind::Close, .code = CloseCode(code)};
}

Incoming WebSocketReader::violation(CloseCode code)
{
    m_broken = true;
    m_bytes = {};
    return {.kind = Incoming::Kind::Violation, .code = code};
}

// The caller's buffer is shared by all connections: what is incomplete moves into our own.
void WebSocketReader::hold()
{
    if (m_bytes.empty())
        m_held = {}; // an idle connection keeps no memory
    else if (m_held.isEmpty() || m_bytes.data() != m_held.data())
        m_held = QByteArray{m_bytes.data(), qsizetype(m_bytes.size())};
    m_bytes = {};
}

}
