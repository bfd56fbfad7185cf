// SPDX-License-Identifier: MIT
// Who knows how long nobody has touched keyboard or mouse, in whatever program.
#pragma once

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

class IdleSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void ask() = 0;

signals:
    void answered(std::optional<std::chrono::milliseconds> idle); // none: nobody knows
};

// Null if the system has nobody to ask.
std::unique_ptr<IdleSource> systemIdle();
