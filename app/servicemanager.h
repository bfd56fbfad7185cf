// SPDX-License-Identifier: MIT
// Tells the service manager that started this program how it is; nobody, if none has.
#pragma once

#include <QTimer>

// Main thread.
class ServiceManager : public QObject
{
    Q_OBJECT

public:
    explicit ServiceManager(QObject *parent = nullptr);

public slots:
    // From now on also that the event loop turns, as often as the manager wants to hear it.
    void tellReady();
    void tellStopping();

private:
    void tell(const QByteArray &state) const;

    QByteArray m_address;
    QTimer m_watchdog;
};
