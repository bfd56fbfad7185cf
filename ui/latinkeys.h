// SPDX-License-Identifier: MIT
// Shortcuts by the place of a key where its layout has no Latin letters: Ctrl+Л is Ctrl+K.
#pragma once

#include <QObject>

#include <optional>

class QKeyEvent;
class QWidget;

// The key of a US keyboard that is in this place; none outside letters and punctuation. `code` is
// as the kernel of Linux and the keyboard number it, which is what Windows tells; X11 and Wayland
// add 8.
std::optional<Qt::Key> latinKey(quint32 code);

// An event filter for the application. What a system has translated already it leaves alone.
class LatinKeys : public QObject
{
    Q_OBJECT

public:
    explicit LatinKeys(quint32 codeOffset, QObject *parent = nullptr);

    static quint32 systemOffset(); // by the platform that is in use

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool translate(QWidget &widget, const QKeyEvent &key);

    const quint32 m_offset;
    bool m_translating = false; // our own events are right
};
