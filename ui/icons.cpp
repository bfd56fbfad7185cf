// SPDX-License-Identifier: MIT
#include "ui/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace {

QByteArray drawing(const QString &name, const QColor &color)
{
    QFile file{u":/icons/"_s + name + u".svg"_s};
    return file.open(QIODevice::ReadOnly)
        ? file.readAll().replace("currentColor", color.name().toLatin1())
        : QByteArray{};
}

QPixmap rendered(const QString &name, const QColor &color, const QSize &size)
{
    const QString key =
        u"icon/%1/%2/%3x%4"_s.arg(name, color.name()).arg(size.width()).arg(size.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap{size};
    pixmap.fill(Qt::transparent);
    QPainter painter{&pixmap};
    QSvgRenderer{drawing(name, color)}.render(&painter);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

// Draws at whatever size and scale is asked for, so it is sharp on every screen.
class TintedIcon : public QIconEngine
{
public:
    TintedIcon(const QString &name, const QColor &color) : m_name(name), m_color(color) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->setOpacity(mode == QIcon::Disabled ? 0.4 : 1.0);
        paintIcon(*painter, m_name, rect, m_color);
        painter->setOpacity(1.0);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap{size};
        pixmap.fill(Qt::transparent);
        QPainter painter{&pixmap};
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new TintedIcon{m_name, m_color}; }

private:
    QString m_name;
    QColor m_color;
};

}

QIcon tintedIcon(const QString &name, const QColor &color)
{
    return QIcon{new TintedIcon{name, color}};
}

void paintIcon(QPainter &painter, const QString &name, const QRect &rect, const QColor &color)
{
    const double scale = painter.device()->devicePixelRatioF();
    painter.drawPixmap(rect, rendered(name, color, rect.size() * scale));
}
