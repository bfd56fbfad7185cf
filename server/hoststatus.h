// SPDX-License-Identifier: MIT
// What is to be seen of a running host.
#pragma once

#include <QList>
#include <QUrl>

namespace Server {

struct HostStatus
{
    bool listening = false;
    QList<QUrl> urls = {}; // http://ADDRESS:PORT/, the loopback first
    QString place = {};
    QString key = {};         // its fingerprint, see trust/hostkey
    QString ownerSecret = {}; // makes an owner of who says it; empty: there is one
    int connections = 0;
    int people = 0; // signed in, each once, and guests

    friend bool operator==(const HostStatus &, const HostStatus &) = default;
};

}
