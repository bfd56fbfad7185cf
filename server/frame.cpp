// SPDX-License-Identifier: MIT
#include "server/frame.h"

#include <QtEndian>

#include <array>

namespace Server {

namespace {

enum Opcode : char
{
    Text = 0x1,
    Close = 0x8,
    Ping = 0x9,
    Pong = 0xa
};
constexpr char final = char(0x80);

char *putBigEndian(char *at, std::integral auto number)
{
    qToBigEndian(number, at);
    return at + sizeof number;
}

// Of a frame with so many bytes; returns where it ends.
char *putHeader(char *at, Opcode opcode, qsizetype size)
{
    *at++ = char(final | opcode);
    if (size < 126) {
        *at++ = char(size);
    } else if (size <= 0xffff) {
        *at++ = char(126);
        at = putBigEndian(at, quint16(size));
    } else {
        *at++ = char(127);
        at = putBigEndian(at, quint64(size));
    }
    return at;
}

void append(QByteArray &frames, Opcode opcode, QByteArrayView payload)
{
    std::array<char, 10> header;
    const char *end = putHeader(header.data(), opcode, payload.size());
    if (frames.isEmpty())
        frames.reserve(qsizetype(header.size()) + payload.size());
    frames.append(header.data(), end - header.data());
    frames.append(payload);
}

Frame frame(Opcode opcode, QByteArrayView payload)
{
    Frame frame;
    append(frame.bytes, opcode, payload);
    return frame;
}

}

Frame textFrame(QByteArrayView payload)
{
    return frame(Text, payload);
}

void appendTextFrame(QByteArray &frames, QByteArrayView payload)
{
    append(frames, Text, payload);
}

Frame pingFrame()
{
    return frame(Ping, {});
}

Frame pongFrame(QByteArrayView payload)
{
    return frame(Pong, payload);
}

Frame closeFrame(Protocol::CloseCode code)
{
    if (code == Protocol::CloseCode::NoCode)
        return frame(Close, {});
    QByteArray payload(sizeof(quint16), Qt::Uninitialized);
    putBigEndian(payload.data(), quint16(code));
    if (const auto &row = Protocol::rowOf(code); row.code == code) // not one of a peer's own
        payload += row.reason;
    return frame(Close, payload);
}

qsizetype frameSize(QByteArrayView frames)
{
    const auto size = static_cast<unsigned char>(frames[1]);
    if (size == 126)
        return 4 + qFromBigEndian<quint16>(frames.data() + 2);
    if (size == 127)
        return 10 + qsizetype(qFromBigEndian<quint64>(frames.data() + 2));
    return 2 + size;
}

}
