// SPDX-License-Identifier: MIT
#include "lan/dnssdtext.h"

#include <QHash>

using namespace Protocol;

namespace DnsSd {

namespace {

constexpr qsizetype nameBytes = 63; // a label of DNS
constexpr qsizetype stringBytes = 255;
constexpr qsizetype strings = 16; // more than ours has, and no flood

// In UTF-8, without half a character at the end.
QByteArray cut(QString text, qsizetype bytes)
{
    while (text.toUtf8().size() > bytes)
        text.chop(text.back().isLowSurrogate() ? 2 : 1);
    return text.toUtf8();
}

QHash<QByteArray, QString> valuesIn(const QList<QByteArray> &text)
{
    QHash<QByteArray, QString> values;
    for (const QByteArray &string : text.first(std::min(strings, text.size()))) {
        const qsizetype equals = string.indexOf('=');
        const QByteArray key = string.first(std::max<qsizetype>(equals, 0)).toLower();
        if (equals > 0 && string.size() <= stringBytes && !values.contains(key)) // the first counts
            values.insert(key, QString::fromUtf8(string.mid(equals + 1)));
    }
    return values;
}

}

QString nameOf(const HostHere &self)
{
    const QString mark = u' ' + self.key.first(std::min<qsizetype>(6, self.key.size()));
    return QString::fromUtf8(cut(self.place, nameBytes - mark.toUtf8().size())) + mark;
}

QList<QByteArray> textOf(const HostHere &self)
{
    const QByteArray place = "place=";
    return {"key=" + self.key.toUtf8(), place + cut(self.place, stringBytes - place.size()),
            "people=" + QByteArray::number(self.people), "version=" + self.version.toUtf8()};
}

std::optional<HostHere> hostIn(const QList<QByteArray> &text, quint16 port)
{
    const auto values = valuesIn(text);
    const HostHere claimed{.key = values["key"],
                           .place = values["place"],
                           .port = port,
                           .people = values["people"].toLongLong(),
                           .version = values["version"]};
    const auto beacon = decodeBeacon(encodeBeacon(claimed));
    return beacon ? std::optional{std::get<HostHere>(*beacon)} : std::nullopt;
}

}
