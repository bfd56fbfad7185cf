// SPDX-License-Identifier: MIT
// How a message read before it was edited, the latest of it first.
#pragma once

#include "protocol/historypages.h"

#include <QFrame>

class Look;

class EditsPopup : public QFrame
{
    Q_OBJECT

public:
    // Of that message as it is now.
    EditsPopup(const Look &look, const Protocol::TextPosted &message,
               const QList<Protocol::EarlierText> &edits, QWidget *parent);

    void showAt(const QRect &globalRect); // below it, or above if there is no room
};
