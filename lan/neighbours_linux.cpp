// SPDX-License-Identifier: MIT
// From the tables of addresses and of routes, proc_net(5).
#include "lan/neighbours.h"

#include <QFile>
#include <QHostAddress>
#include <QSet>
#include <QStringList>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

// Without the line of titles, each divided at its blanks.
QList<QStringList> rowsOf(const QString &path)
{
    QFile file{path};
    QList<QStringList> rows;
    if (!file.open(QFile::ReadOnly))
        return rows;
    for (const QByteArray &line : file.readAll().split('\n').mid(1)) {
        const QStringList row = QString::fromLatin1(line).simplified().split(u' ');
        if (row.size() >= 6)
            rows.append(row);
    }
    return rows;
}

// Written as eight hexadecimal digits, the last byte first.
QString addressOf(const QString &hexadecimal)
{
    const quint32 swapped = hexadecimal.toUInt(nullptr, 16);
    return QHostAddress{qbswap(swapped)}.toString();
}

QSet<QString> routersAt(const QString &network)
{
    QSet<QString> routers;
    for (const QStringList &row : rowsOf(u"/proc/net/route"_s)) {
        if (row[0] == network && row[1] == "00000000"_L1)
            routers.insert(addressOf(row[2]));
    }
    return routers;
}

}

std::optional<int> neighboursAt(const QString &network)
{
    if (!QFile::exists(u"/proc/net/arp"_s))
        return {};
    const QSet<QString> routers = routersAt(network);
    int count = 0;
    for (const QStringList &row : rowsOf(u"/proc/net/arp"_s)) {
        const bool answered = row[2].toUInt(nullptr, 16) & 0x2; // ATF_COM, if_arp.h
        count += answered && row[5] == network && !routers.contains(row[0]);
    }
    return count;
}
