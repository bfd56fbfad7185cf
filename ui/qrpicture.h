// SPDX-License-Identifier: MIT
// A QR code to hold a phone to: dark on white in every theme, as phones want it.
#pragma once

#include "lan/qrmodules.h"

#include <QWidget>

class QrPicture : public QWidget
{
    Q_OBJECT

public:
    explicit QrPicture(QWidget *parent = nullptr);

    void setText(const QString &text); // hidden if it is empty, or there is no code for it
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QrModules m_modules;
};
