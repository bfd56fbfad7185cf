// SPDX-License-Identifier: MIT
#include "lan/qrmodules.h"

#include <qrcodegen/qrcodegen.hpp>

using qrcodegen::QrCode;

QrModules qrModules(const QString &text)
try {
    const QrCode code = QrCode::encodeText(text.toUtf8().constData(), QrCode::Ecc::MEDIUM);
    QrModules modules{.size = code.getSize(), .dark = QBitArray(code.getSize() * code.getSize())};
    for (int y = 0; y < modules.size; ++y) {
        for (int x = 0; x < modules.size; ++x)
            modules.dark.setBit(y * modules.size + x, code.getModule(x, y));
    }
    return modules;
} catch (const qrcodegen::data_too_long &) {
    return {};
}
