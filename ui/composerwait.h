// SPDX-License-Identifier: MIT
// In slow mode: how long one has to wait, counted down. Ticks only while there is something to say.
#pragma once

#include "ui/label.h"

#include "client/steadyclock.h"

#include <QTimer>

class ComposerWait : public Label
{
    Q_OBJECT

public:
    explicit ComposerWait(Client::Clock clock = Client::steadyNow, QWidget *parent = nullptr);

    void start(qint64 wait); // ms; 0 or less: there is nothing to wait for
    bool runs() const { return m_clock() < m_end; }

    void tick(); // called by a timer of its own, and by tests

signals:
    void finished();

private:
    const Client::Clock m_clock;
    QTimer m_timer;
    qint64 m_end = 0;
};
