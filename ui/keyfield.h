// SPDX-License-Identifier: MIT
// A field that takes the keys themselves, not what they write. Enter, Esc and Tab alone lead on and
// out, as in any dialog.
#pragma once

#include <QKeySequence>
#include <QLineEdit>

class KeyField : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeyField(QWidget *parent = nullptr);

    void showKeys(const QKeySequence &keys);

signals:
    void pressed(const QKeySequence &keys);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};
