// SPDX-License-Identifier: MIT
#include "app/terminalcode.h"

#include "lan/qrmodules.h"

namespace {

constexpr int quietZone = 2; // ISO/IEC 18004 wants four; on a screen that is otherwise dark two do

bool isLight(const QrModules &code, int x, int y)
{
    const bool inside = x >= 0 && y >= 0 && x < code.size && y < code.size;
    return y < code.size + quietZone && !(inside && code.at(x, y));
}

QChar half(bool upper, bool lower)
{
    return upper ? (lower ? u'█' : u'▀') : (lower ? u'▄' : u' ');
}

}

QString terminalCode(const QString &text)
{
    const QrModules code = qrModules(text);
    QString lines;
    for (int y = -quietZone; code.size > 0 && y < code.size + quietZone; y += 2) {
        for (int x = -quietZone; x < code.size + quietZone; ++x)
            lines += half(isLight(code, x, y), isLight(code, x, y + 1));
        lines += u'\n';
    }
    return lines;
}
