// SPDX-License-Identifier: MIT
#include "ui/look.h"

#include "ui/stylesheet.h"

#include <QApplication>
#include <QEvent>
#include <QStyleFactory>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

// An empty palette makes the system's show through. Read it before ours covers it again.
bool systemIsDark()
{
    QApplication::setPalette(QPalette{});
    const QPalette palette = QApplication::palette();
    return palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
}

}

Look::Look(QObject *parent) : QObject(parent)
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    m_theme.textSize = defaultTextSize;
    follow();
}

void Look::setDark(std::optional<bool> dark)
{
    m_dark = dark;
    follow();
}

void Look::setTextSize(int pixels)
{
    m_theme.textSize = std::clamp(pixels, 10, 24);
    follow();
}

void Look::watch(QWidget *window)
{
    window->installEventFilter(this);
}

bool Look::eventFilter(QObject *, QEvent *event)
{
    // Not ApplicationPaletteChange: it comes late, and for each palette that we set ourselves.
    if (event->type() == QEvent::ThemeChange && !m_dark)
        follow();
    return false;
}

void Look::follow()
{
    const bool dark = m_dark ? *m_dark : systemIsDark();
    apply(dark ? darkTheme(m_theme.textSize) : lightTheme(m_theme.textSize));
}

void Look::apply(const Theme &theme)
{
    m_theme = theme;
    QApplication::setFont(theme.font());
    QApplication::setPalette(paletteOf(theme));
    qApp->setStyleSheet(styleSheet(theme));
    emit changed();
}
