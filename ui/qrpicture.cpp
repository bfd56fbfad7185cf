// SPDX-License-Identifier: MIT
#include "ui/qrpicture.h"

#include <QPainter>

namespace {

constexpr int quiet = 4;  // modules that stay white around it, by the standard
constexpr int module = 5; // pixels
constexpr int corner = 8;

}

QrPicture::QrPicture(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void QrPicture::setText(const QString &text)
{
    m_modules = text.isEmpty() ? QrModules{} : qrModules(text);
    setAccessibleName(tr("QR code of %1").arg(text));
    setVisible(m_modules.size > 0);
    updateGeometry();
    update();
}

QSize QrPicture::sizeHint() const
{
    const int side = (m_modules.size + 2 * quiet) * module;
    return {side, side};
}

void QrPicture::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(rect(), corner, corner);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int y = 0; y < m_modules.size; ++y) {
        for (int x = 0; x < m_modules.size; ++x) {
            if (m_modules.at(x, y))
                painter.fillRect((x + quiet) * module, (y + quiet) * module, module, module,
                                 Qt::black);
        }
    }
}
