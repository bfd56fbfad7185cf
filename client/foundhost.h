// SPDX-License-Identifier: MIT
// A host that somebody on the network says is there.
#pragma once

#include "protocol/link.h"

#include <QList>

namespace Client {

struct FoundHost
{
    QString key = {}; // its fingerprint, as it says: nothing is proved before one is there
    QString place = {};
    qint64 people = 0;
    QString version = {};
    Protocol::Link link = {};          // by the best of its addresses
    std::optional<int> roundTrip = {}; // ms; none: it spoke by itself
    bool known = false;                // at an address where one was before

    friend bool operator==(const FoundHost &, const FoundHost &) = default;
};

}
