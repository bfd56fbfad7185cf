// SPDX-License-Identifier: MIT
// One's own devices at a host, and a button to each of the others.
#pragma once

#include "protocol/devices.h"

#include <QWidget>

class QVBoxLayout;

class DeviceList : public QWidget
{
    Q_OBJECT

public:
    explicit DeviceList(QWidget *parent = nullptr);

    void setDevices(const QList<Protocol::Device> &devices);

    static QString nameOf(const Protocol::Device &device);
    static QString words(const Protocol::Device &device); // what is known besides

signals:
    void removeRequested(const Protocol::Device &device);

private:
    QWidget *row(const Protocol::Device &device);

    QVBoxLayout *m_rows;
};
