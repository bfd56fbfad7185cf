// SPDX-License-Identifier: MIT
// The theme in use: follows the system between light and dark, and carries the size of text.
#pragma once

#include "ui/theme.h"

#include <QObject>

#include <optional>

// GUI thread. Dresses the whole application: make it before any widget.
class Look : public QObject
{
    Q_OBJECT

public:
    explicit Look(QObject *parent = nullptr);

    const Theme &theme() const { return m_theme; }

    void setDark(std::optional<bool> dark); // none: as the system does
    void setTextSize(int pixels);           // kept between 10 and 24
    void watch(QWidget *window);            // the system tells windows when its colours change

    static constexpr int defaultTextSize = 14;

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void apply(const Theme &theme);

    Theme m_theme;
    std::optional<bool> m_dark;
};
