// SPDX-License-Identifier: MIT
#include "ui/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

QColor mixed(const QColor &over, const QColor &under, double share)
{
    const auto mix = [share](int a, int b) {
        return int(std::lround(a * share + b * (1 - share)));
    };
    return {mix(over.red(), under.red()), mix(over.green(), under.green()),
            mix(over.blue(), under.blue())};
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

Theme withMixes(Theme theme)
{
    const double line = theme.highContrast ? 0.3 : theme.dark ? 0.12 : 0.13;
    theme.line = mixed(theme.text, theme.panel, line);
    theme.grip = mixed(theme.secondary, theme.panel, 0.55);
    theme.hover = mixed(theme.text, theme.panel, 0.05);
    theme.current = mixed(theme.accent, theme.panel, theme.dark ? 0.14 : 0.11);
    theme.selection = mixed(theme.link, theme.page, theme.dark ? 0.22 : 0.15);
    theme.found = mixed(QColor{0xf2b200}, theme.page, theme.dark ? 0.24 : 0.4);
    return theme;
}

// The coloured emoji are named right behind the system's font, or plain drawings in some other font
// are found before them. Its real name: behind an alias they would give their digits too.
const QStringList &families()
{
    static const QStringList names{
        QFontInfo{QFontDatabase::systemFont(QFontDatabase::GeneralFont)}.family(),
        u"Noto Color Emoji"_s, u"Segoe UI Emoji"_s, u"Apple Color Emoji"_s};
    return names;
}

// Qt hashes with a seed of each process; a member keeps his colour.
quint32 steadyHash(const QString &text)
{
    quint32 hash = 2166136261u; // FNV-1a
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 16777619u;
    return hash ^ (hash >> 16);
}

}

QFont Theme::font(int delta, QFont::Weight weight) const
{
    QFont font = QApplication::font();
    font.setFamilies(families());
    font.setPixelSize(std::max(9, textSize + delta));
    font.setWeight(weight);
    return font;
}

QFont Theme::codeFont(int delta) const
{
    static const QString family =
        QFontInfo{QFontDatabase::systemFont(QFontDatabase::FixedFont)}.family();
    QFont font = this->font(delta);
    font.setFamilies(QStringList{family} + families());
    font.setStyleHint(QFont::Monospace);
    return font;
}

int Theme::lineHeight() const
{
    return int(std::lround(textSize * 1.45));
}

int Theme::scaled(int size) const
{
    return std::max(size, size * textSize / 14);
}

int Theme::roomRow() const
{
    return compact ? Metrics::compactRoomRow : Metrics::roomRow;
}

int Theme::roomPicture() const
{
    return compact ? Metrics::compactPicture : Metrics::smallPicture;
}

int Theme::compactName() const
{
    return scaled(Metrics::compactName);
}

int Theme::gutter() const
{
    return compact ? Metrics::pictureLeft + compactName() + 10 : Metrics::gutter;
}

Theme lightTheme(int textSize)
{
    return withMixes({.dark = false,
                      .textSize = textSize,
                      .page = QColor{0xffffff},
                      .panel = QColor{0xf4f6f8},
                      .tint = QColor{0xfff3d6},
                      .text = QColor{0x1b1d22},
                      .secondary = QColor{0x5b636e},
                      .link = QColor{0x0b57b8},
                      .accent = QColor{0x0f6b5c},
                      .danger = QColor{0xc01c28},
                      .badge = QColor{0x4a6785}});
}

Theme darkTheme(int textSize)
{
    return withMixes({.dark = true,
                      .textSize = textSize,
                      .page = QColor{0x14181d},
                      .panel = QColor{0x1c2127},
                      .tint = QColor{0x3a2f12},
                      .text = QColor{0xe9edf2},
                      .secondary = QColor{0x9aa4b0},
                      .link = QColor{0x7aacf4},
                      .accent = QColor{0x3fb89a},
                      .danger = QColor{0xff7b72},
                      .badge = QColor{0x9db4cc}});
}

Theme highContrastTheme(bool dark, int textSize)
{
    Theme theme = dark ? darkTheme(textSize) : lightTheme(textSize);
    theme.highContrast = true;
    theme.page = theme.panel = dark ? Qt::black : Qt::white;
    theme.text = dark ? Qt::white : Qt::black;
    theme.tint = dark ? QColor{0x332800} : QColor{0xfff0c2};
    theme.secondary = dark ? QColor{0xd3d9e0} : QColor{0x33383f};
    theme.link = dark ? QColor{0xa6cdff} : QColor{0x00397f};
    theme.accent = dark ? QColor{0x5ee6c4} : QColor{0x00483d};
    theme.danger = dark ? QColor{0xffb8b2} : QColor{0x860012};
    theme.badge = dark ? QColor{0xcfe0f2} : QColor{0x2d455e};
    return withMixes(theme);
}

QPalette paletteOf(const Theme &theme)
{
    QPalette palette{theme.text,      theme.panel, theme.hover, theme.line,
                     theme.secondary, theme.text,  theme.page};
    palette.setColor(QPalette::Window, theme.panel);
    palette.setColor(QPalette::Button, theme.panel);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::Highlight, theme.selection);
    palette.setColor(QPalette::HighlightedText, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.secondary);
    palette.setColor(QPalette::Link, theme.link);
    palette.setColor(QPalette::ToolTipBase, theme.text);
    palette.setColor(QPalette::ToolTipText, theme.page);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.secondary);
    return palette;
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor pictureColor(const Protocol::MemberId &id)
{
    static constexpr std::array<QRgb, pictureColors> colors{0x9c3d54, 0x9c4a1e, 0x77600a, 0x3f6b1f,
                                                            0x0f6b6b, 0x2a5fa8, 0x5b4bb0, 0x8a3f94};
    return QColor{colors[steadyHash(id.text()) % colors.size()]};
}
