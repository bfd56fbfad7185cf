// SPDX-License-Identifier: MIT
// A text as a QR code (ISO/IEC 18004): its dark and light squares.
#pragma once

#include <QBitArray>
#include <QString>

struct QrModules
{
    int size = 0;        // modules a side, without the quiet zone; 0: there is none
    QBitArray dark = {}; // row by row

    bool at(int x, int y) const { return dark.testBit(y * size + x); }
};

// A fifth of it may be dirty or cut off. None if the text is too long, or the library was not there
// when this was built.
QrModules qrModules(const QString &text);
