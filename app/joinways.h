// SPDX-License-Identifier: MIT
// The ways into a host, as people pass them on.
#pragma once

#include <QList>
#include <QStringList>

class QUrl;
namespace Server {
struct HostConfig;
}

struct JoinWays
{
    QStringList pages = {}; // for a browser, or to type: http://192.168.1.20:7478/
    QStringList links =
        {};            // for Hubbub, with the host's key in them: hubbub://192.168.1.20:7478/#k=…
    QString code = {}; // three words for the first address that has any; empty: none has
    QStringList words = {}; // the six by which the host is known
};

// `urls` as in Server::HostStatus; those of the loopback are for nobody else.
JoinWays joinWays(const QList<QUrl> &urls, const QString &key);

// --show-join: what the host of this data folder offers, whether it runs or not.
int showJoin(const Server::HostConfig &config, int argc, char **argv);
