// SPDX-License-Identifier: MIT
// Floats over a list and leads to its end, with the number of those that came there meanwhile.
#pragma once

#include <QToolButton>

class Look;

class EndButton : public QToolButton
{
    Q_OBJECT

public:
    EndButton(const Look &look, QWidget *parent);

    void place(const QRect &list, int below); // in its lower corner
};
