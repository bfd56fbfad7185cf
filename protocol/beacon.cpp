// SPDX-License-Identifier: MIT
#include "protocol/beacon.h"

#include "protocol/jsoncheck.h"
#include "protocol/jsonreader.h"
#include "protocol/jsonwriter.h"
#include "protocol/limits.h"
#include "protocol/names.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Protocol {

namespace {

std::string written(const auto &beacon)
{
    std::string out = "{\"type\":\"";
    out += beacon.type;
    out += "\",";
    std::string fields;
    JsonWriter{fields}.write(beacon);
    return out + fields.substr(1);
}

QByteArray toBytes(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

QByteArray bytesOf(HostHere here)
{
    std::string text = written(here);
    while (text.size() > Limits::beaconBytes && !here.place.isEmpty()) {
        here.place.chop(here.place.back().isLowSurrogate() ? 2 : 1);
        text = written(here);
    }
    return toBytes(text);
}

QByteArray bytesOf(const HostGone &gone)
{
    return toBytes(written(gone));
}

QByteArray bytesOf(const HostWanted &wanted)
{
    return toBytes(written(wanted)).leftJustified(Limits::beaconBytes, ' ');
}

bool isToken(const QString &text)
{
    return !text.isEmpty() && text.size() <= Limits::nonceLength
        && std::ranges::all_of(text, [](QChar c) {
               return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'-' || c == u'_';
           });
}

bool isVersion(const QString &text)
{
    return text.size() <= 32
        && std::ranges::all_of(text, [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

// What an honest host says of itself; cleans the name of the place.
bool isSound(HostHere &here)
{
    const auto place = cleanRoomName(here.place);
    if (!place)
        return false;
    here.place = *place;
    return isToken(here.key) && isVersion(here.version) && here.port > 0 && here.port <= 0xffff
        && here.people >= 0 && (!here.nonce || isToken(*here.nonce));
}

bool isSound(const HostGone &gone)
{
    return isToken(gone.key);
}

bool isSound(const HostWanted &wanted)
{
    return isToken(wanted.nonce);
}

template <class T>
std::optional<Beacon> read(const QJsonObject &object)
{
    T beacon;
    JsonReader reader{object};
    T::fields(beacon, reader);
    if (!reader.failed().empty() || !isSound(beacon))
        return {};
    return beacon;
}

}

QByteArray encodeBeacon(const Beacon &beacon)
{
    return std::visit([](const auto &any) { return bytesOf(any); }, beacon);
}

std::optional<Beacon> decodeBeacon(QByteArrayView datagram)
{
    if (datagram.size() > Limits::beaconBytes || !checkJson(datagram))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(datagram.toByteArray()).object();
    const QString type = object[u"type"].toString();
    if (type == QLatin1StringView{HostHere::type})
        return read<HostHere>(object);
    if (type == QLatin1StringView{HostGone::type})
        return read<HostGone>(object);
    if (type == QLatin1StringView{HostWanted::type})
        return read<HostWanted>(object);
    return {};
}

}
