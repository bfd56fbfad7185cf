// SPDX-License-Identifier: MIT
// WebSocket frames as a host sends them (RFC 6455 section 5.2): built once, unmasked, never
// fragmented.
#pragma once

#include "protocol/closecode.h"

#include <QByteArray>

namespace Server {

// One or more whole frames, ready for a socket; the bytes are shared among all who get them.
struct Frame
{
    QByteArray bytes = {};
    int count = 1;
};

Frame textFrame(QByteArrayView payload);
void appendTextFrame(QByteArray &frames, QByteArrayView payload);
Frame pingFrame();
Frame pongFrame(QByteArrayView payload);
Frame closeFrame(Protocol::CloseCode code); // NoCode: one without a code

// Of the frame that begins here, header and payload; it is one of ours.
qsizetype frameSize(QByteArrayView frames);

}
