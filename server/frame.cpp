// SPDX-License-Identifier: MIT
#include "server/frame.h"

#include <QtEndian>

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

void appendBigEndian(QByteArray &bytes, std::integral auto number)
{
    const auto bigEndian = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
}

void append(QByteArray &frames, Opcode opcode, QByteArrayView payload)
{
    constexpr qsizetype longestHeader = 10;
    const qsizetype size = payload.size();
    if (frames.isEmpty())
        frames.reserve(longestHeader + size);
    frames += char(final | opcode);
    if (size < 126) {
        frames += char(size);
    } else if (size <= 0xffff) {
        frames += char(126);
        appendBigEndian(frames, quint16(size));
    } else {
        frames += char(127);
        appendBigEndian(frames, quint64(size));
    }
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
    QByteArray payload;
    appendBigEndian(payload, quint16(code));
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
