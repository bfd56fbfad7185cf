// SPDX-License-Identifier: MIT
// Notices that somebody has gone from keyboard and mouse, and that they are back.
#pragma once

#include "app/idlesource.h"

#include <QElapsedTimer>
#include <QTimer>

// Watches our own windows; before it believes them it asks the system, if that knows. Ticks only
// while nobody is there and the system has to be asked.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    using Duration = std::chrono::milliseconds;

    // The source may be null.
    explicit IdleWatch(Duration limit, std::unique_ptr<IdleSource> source,
                       QObject *parent = nullptr);

    bool isIdle() const { return m_idle; }

    static constexpr std::chrono::minutes standardLimit{10};

signals:
    void idleChanged(bool idle);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void judge(std::optional<Duration> idle);
    void setIdle(bool idle);

    const Duration m_limit;
    std::unique_ptr<IdleSource> m_source;
    QElapsedTimer m_sinceInput;
    QTimer m_next; // look
    bool m_idle = false;
};
