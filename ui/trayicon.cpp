// SPDX-License-Identifier: MIT
#include "ui/trayicon.h"

#include "ui/theme.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace {

class Tray
{
    Q_DECLARE_TR_FUNCTIONS(Tray)
};

void makeGrey(QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            const int grey = (qGray(color.rgb()) + 2 * 140) / 3;
            image.setPixelColor(x, y, {grey, grey, grey, color.alpha()});
        }
    }
}

// A ring of nothing around it: it stands out on the mark and on any panel.
void paintDot(QPainter &painter, double size, const QColor &color)
{
    const double radius = size * 0.22;
    const QPointF middle{size - radius, size - radius};
    painter.setPen(Qt::NoPen);
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    painter.drawEllipse(middle, radius * 1.3, radius * 1.3);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.setBrush(color);
    painter.drawEllipse(middle, radius, radius);
}

void paintStroke(QPainter &painter, double size)
{
    const QLineF stroke{size * 0.1, size * 0.92, size * 0.9, size * 0.08};
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    painter.setPen(QPen{Qt::black, size * 0.2, Qt::SolidLine, Qt::RoundCap});
    painter.drawLine(stroke);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.setPen(QPen{lightTheme().danger, size * 0.1, Qt::SolidLine, Qt::RoundCap});
    painter.drawLine(stroke);
}

QPixmap drawn(TrayState state, int size)
{
    QImage image{size, size, QImage::Format_ARGB32_Premultiplied};
    image.fill(Qt::transparent);
    QPainter painter{&image};
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer{u":/icons/hubbub.svg"_s}.render(&painter);
    if (state == TrayState::Unread)
        paintDot(painter, size, QColor{0x3d8bfd});
    if (state == TrayState::Mention)
        paintDot(painter, size, QColor{0xe5383b});
    if (state == TrayState::Quiet)
        paintStroke(painter, size);
    painter.end();
    if (state == TrayState::Disconnected)
        makeGrey(image);
    return QPixmap::fromImage(image);
}

}

QIcon trayIcon(TrayState state)
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64})
        icon.addPixmap(drawn(state, size));
    return icon;
}

QString trayWords(TrayState state, const QString &place)
{
    const QString where = place.isEmpty() ? Tray::tr("Hubbub") : isolated(place);
    switch (state) {
    case TrayState::Plain:
        return where;
    case TrayState::Unread:
        return Tray::tr("%1: new messages").arg(where);
    case TrayState::Mention:
        return Tray::tr("%1: new messages for you").arg(where);
    case TrayState::Quiet:
        return Tray::tr("%1: do not disturb").arg(where);
    case TrayState::Disconnected:
        return Tray::tr("Hubbub: not connected");
    }
    return {};
}
