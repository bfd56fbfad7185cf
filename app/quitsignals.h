// SPDX-License-Identifier: MIT
// SIGINT, SIGTERM and a closing console, as a Qt signal. The second one ends the program at once.
#pragma once

#include <QObject>

// Main thread; one in a program.
class QuitSignals : public QObject
{
    Q_OBJECT

public:
    explicit QuitSignals(QObject *parent = nullptr);

signals:
    void received();
};
