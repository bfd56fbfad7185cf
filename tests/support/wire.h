// SPDX-License-Identifier: MIT
// WebSocket frames by hand (RFC 6455 section 5.2), good ones and bad ones.
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QtEndian>

#include <optional>

namespace Support {

enum Opcode : quint8
{
    Continuation = 0,
    Text = 1,
    Binary = 2,
    Close = 8,
    Ping = 9,
    Pong = 10
};

struct WireFrame
{
    quint8 opcode = Text;
    QByteArray payload = {};
    bool final = true;
    quint8 reserved = 0; // the three bits
    bool masked = true;
    std::optional<quint64> declared = {}; // a length that is not the payload's
};

inline QByteArray bigEndian(std::integral auto number)
{
    QByteArray bytes(sizeof number, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

inline QByteArray toBytes(const WireFrame &frame)
{
    const quint64 length = frame.declared.value_or(quint64(frame.payload.size()));
    const quint8 maskBit = frame.masked ? 0x80 : 0;
    QByteArray bytes;
    bytes += char((frame.final ? 0x80 : 0) | frame.reserved << 4 | frame.opcode);
    if (length < 126)
        bytes += char(maskBit | length);
    else if (length <= 0xffff)
        bytes += char(maskBit | 126) + bigEndian(quint16(length));
    else
        bytes += char(maskBit | 127) + bigEndian(length);
    if (!frame.masked)
        return bytes + frame.payload;
    constexpr char mask[] = {'\x37', '\x1a', '\x21', '\x5d'};
    bytes.append(mask, 4);
    for (qsizetype i = 0; i < frame.payload.size(); ++i)
        bytes += char(frame.payload[i] ^ mask[i % 4]);
    return bytes;
}

inline QByteArray closePayload(int code, const QByteArray &reason = {})
{
    return bigEndian(quint16(code)) + reason;
}

// Takes one whole frame of a host off the front; none if there is none yet.
inline std::optional<WireFrame> takeFrame(QByteArray &bytes)
{
    if (bytes.size() < 2)
        return {};
    const quint8 short_ = quint8(bytes[1]) & 0x7f;
    const qsizetype head = short_ < 126 ? 2 : short_ == 126 ? 4 : 10;
    if (bytes.size() < head)
        return {};
    const char *wide = bytes.constData() + 2;
    const quint64 length = short_ < 126 ? short_
        : short_ == 126                 ? qFromBigEndian<quint16>(wide)
                                        : qFromBigEndian<quint64>(wide);
    if (quint64(bytes.size() - head) < length)
        return {};
    WireFrame frame{.opcode = quint8(bytes[0] & 0x0f),
                    .payload = bytes.mid(head, qsizetype(length)),
                    .final = (bytes[0] & 0x80) != 0,
                    .reserved = quint8((bytes[0] >> 4) & 0x7),
                    .masked = (bytes[1] & 0x80) != 0};
    bytes.remove(0, head + qsizetype(length));
    return frame;
}

inline QList<WireFrame> framesIn(QByteArray bytes)
{
    QList<WireFrame> frames;
    while (auto frame = takeFrame(bytes))
        frames.append(*std::move(frame));
    return frames;
}

inline int closeCodeOf(const WireFrame &frame)
{
    return frame.payload.size() < 2 ? 1005 : qFromBigEndian<quint16>(frame.payload.constData());
}

inline QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

inline QByteArray jsonOf(const QJsonObject &object)
{
    return QJsonDocument{object}.toJson(QJsonDocument::Compact);
}

}
