// SPDX-License-Identifier: MIT
// The theme in use: the one that was chosen, or as the system has it; carries the size of text.
#pragma once

#include "ui/preferences.h"
#include "ui/theme.h"

#include <QObject>

#include <optional>

// What the system says of itself; what it does not say, its colours tell.
struct SystemLook
{
    std::optional<bool> dark = {};
    bool highContrast = false;

    friend bool operator==(const SystemLook &, const SystemLook &) = default;
};

// GUI thread. Dresses the whole application: make it before any widget.
class Look : public QObject
{
    Q_OBJECT

public:
    explicit Look(QObject *parent = nullptr);

    const Theme &theme() const { return m_theme; }

    void choose(ThemeChoice choice);
    void setSystem(const SystemLook &system);
    void setCompact(bool compact);
    void setTextSize(int pixels); // kept between least and most
    void watch(QWidget *window);  // the system tells windows when its colours change

    static constexpr int defaultTextSize = 14;
    static constexpr int leastTextSize = 10;
    static constexpr int mostTextSize = 24;

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    Theme chosen() const;

    Theme m_theme;
    ThemeChoice m_choice = ThemeChoice::System;
    SystemLook m_system;
};
