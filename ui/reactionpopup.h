// SPDX-License-Identifier: MIT
// A few emoji to react with; goes by itself when one is chosen or another place is clicked.
#pragma once

#include <QFrame>

class ReactionPopup : public QFrame
{
    Q_OBJECT

public:
    explicit ReactionPopup(QWidget *parent);

    void showAbove(const QPoint &globalPoint); // its lower corner; within the screen

signals:
    void chosen(const QString &emoji);
};
