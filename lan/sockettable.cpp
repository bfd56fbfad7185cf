// SPDX-License-Identifier: MIT
#include "lan/sockettable.h"

#include <QtEndian>

#include <cstring>
#include <optional>

namespace {

struct End
{
    QHostAddress address;
    quint16 port;
};

QHostAddress unwrapped(const Q_IPV6ADDR &bytes)
{
    const QHostAddress address{bytes};
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress{ipv4} : address;
}

// The bytes as they travel, printed as numbers of 32 bits of this processor.
std::optional<QHostAddress> addressOf(const QByteArray &digits)
{
    constexpr qsizetype word = 8;
    Q_IPV6ADDR bytes = {};
    if (digits.size() != word && digits.size() != 4 * word)
        return {};
    for (qsizetype at = 0; at < digits.size(); at += word) {
        bool isNumber = false;
        const quint32 number = digits.mid(at, word).toUInt(&isNumber, 16);
        if (!isNumber)
            return {};
        std::memcpy(&bytes[int(at / 2)], &number, sizeof number);
    }
    if (digits.size() == word)
        return QHostAddress{qFromBigEndian<quint32>(&bytes)};
    return unwrapped(bytes);
}

// 1401A8C0:1D36
std::optional<End> endOf(const QByteArray &text)
{
    const auto parts = text.split(':');
    if (parts.size() != 2)
        return {};
    bool isNumber = false;
    const quint16 port = parts[1].toUShort(&isNumber, 16);
    const auto address = addressOf(parts[0]);
    return isNumber && address ? std::optional{End{*address, port}} : std::nullopt;
}

}

QList<QHostAddress> peersAt(const QByteArray &table, quint16 port)
{
    QList<QHostAddress> peers;
    for (const QByteArray &line : table.split('\n')) {
        const auto words = line.simplified().split(' ');
        if (words.size() < 4 || words[3] != "01") // TCP_ESTABLISHED
            continue;
        const auto here = endOf(words[1]);
        const auto there = endOf(words[2]);
        if (here && there && here->port == port)
            peers.append(there->address);
    }
    return peers;
}
