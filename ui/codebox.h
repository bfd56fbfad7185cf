// SPDX-License-Identifier: MIT
// A code that makes another device somebody's, for as long as it is good.
#pragma once

#include "protocol/devices.h"

#include <QDeadlineTimer>
#include <QTimer>
#include <QWidget>

class Label;

class CodeBox : public QWidget
{
    Q_OBJECT

public:
    explicit CodeBox(const QString &words, QWidget *parent = nullptr);

    void tell(const Protocol::DeviceCode &code);
    void end(); // it has been used, or its time is over

signals:
    void ticked(int secondsLeft); // every second, while there is a code

private:
    void tellTime();

    Label *m_code;
    Label *m_time;
    QDeadlineTimer m_ends;
    QTimer m_tick;
};
