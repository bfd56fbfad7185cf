// SPDX-License-Identifier: MIT
// Rows of a dialog that scroll in it, up and down, and follow the keyboard wherever it comes from.
#pragma once

#include <QScrollArea>

class RowsArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit RowsArea(QWidget *rows, QWidget *parent = nullptr);
};
