// SPDX-License-Identifier: MIT
#include "ui/look.h"

#include "ui/stylesheet.h"

#include <QApplication>
#include <QEvent>
#include <QStyleFactory>
#include <QWidget>

#include <utility>

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

void Look::choose(ThemeChoice choice)
{
    if (std::exchange(m_choice, choice) != choice)
        follow();
}

void Look::setSystem(const SystemLook &system)
{
    m_system = system;
    if (m_choice == ThemeChoice::System)
        follow();
}

void Look::setCompact(bool compact)
{
    if (std::exchange(m_theme.compact, compact) != compact)
        follow();
}

void Look::setTextSize(int pixels)
{
    const int size = std::clamp(pixels, leastTextSize, mostTextSize);
    if (std::exchange(m_theme.textSize, size) != size)
        follow();
}

void Look::watch(QWidget *window)
{
    window->installEventFilter(this);
}

bool Look::eventFilter(QObject *, QEvent *event)
{
    // Not ApplicationPaletteChange: it comes late, and for each palette that we set ourselves.
    if (event->type() == QEvent::ThemeChange && m_choice == ThemeChoice::System)
        follow();
    return false;
}

Theme Look::chosen() const
{
    const int size = m_theme.textSize;
    switch (m_choice) {
    case ThemeChoice::Light:
        return lightTheme(size);
    case ThemeChoice::Dark:
        return darkTheme(size);
    case ThemeChoice::HighContrastLight:
        return highContrastTheme(false, size);
    case ThemeChoice::HighContrastDark:
        return highContrastTheme(true, size);
    case ThemeChoice::System:
        break;
    }
    const bool dark = m_system.dark ? *m_system.dark : systemIsDark();
    if (m_system.highContrast)
        return highContrastTheme(dark, size);
    return dark ? darkTheme(size) : lightTheme(size);
}

void Look::follow()
{
    const bool compact = m_theme.compact;
    m_theme = chosen();
    m_theme.compact = compact;
    QApplication::setFont(m_theme.font());
    QApplication::setPalette(paletteOf(m_theme));
    qApp->setStyleSheet(styleSheet(m_theme));
    emit changed();
}
