// SPDX-License-Identifier: MIT
// A text as a QR code for a terminal.
#pragma once

#include <QString>

// Two modules in a character, light ones bright: so it is right on a dark ground, and most cameras
// read the reverse as well. Empty: the text has none, see lan/qrmodules.
QString terminalCode(const QString &text);
