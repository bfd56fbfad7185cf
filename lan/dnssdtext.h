// SPDX-License-Identifier: MIT
// A host as a DNS-SD service: its name among others, and what its TXT record says.
#pragma once

#include "protocol/beacon.h"

namespace DnsSd {

// "Office GZ4kX3": two hosts of one name stay apart.
QString nameOf(const Protocol::HostHere &self);

// key=, place=, people= and version=, each within the 255 bytes that a string of a record has.
QList<QByteArray> textOf(const Protocol::HostHere &self);

// None: it is not sound. Held to what a beacon is held to, and cleaned as one.
std::optional<Protocol::HostHere> hostIn(const QList<QByteArray> &text, quint16 port);

}
