// SPDX-License-Identifier: MIT
// Built without the library.
#include "lan/qrmodules.h"

QrModules qrModules(const QString &)
{
    return {};
}
