// SPDX-License-Identifier: MIT
#include "server/frame.h"

#include <QtEndian>

namespace Server {

namespace {

enum Opcode : char { Text = 0x1, Close = 0x8 };
constexpr char final = char(0x80);

void appendBigEndian(QByteArray &bytes, std::integral auto number)
{
    const auto bigEndian = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
}

Frame frame(Opcode opcode, const QByteArray &payload)
{
    const qsizetype size = payload.size();
    QByteArray bytes;
    bytes.reserve(size + 10);
    bytes += char(final | opcode);
    if (size < 126) {
        bytes += char(size);
    } else if (size <= 0xffff) {
        bytes += char(126);
        appendBigEndian(bytes, quint16(size));
    } else {
        bytes += char(127);
        appendBigEndian(bytes, quint64(size));
    }
    bytes += payload;
    return {bytes};
}

}

Frame textFrame(const QByteArray &payload)
{
    return frame(Text, payload);
}

Frame closeFrame(Protocol::CloseCode code)
{
    QByteArray payload;
    appendBigEndian(payload, quint16(code));
    payload += Protocol::rowOf(code).reason;
    return frame(Close, payload);
}

}
