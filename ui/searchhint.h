// SPDX-License-Identifier: MIT
// Says quietly what a search understands, while there is none.
#pragma once

#include <QScrollArea>

class SearchHint : public QScrollArea
{
    Q_OBJECT

public:
    explicit SearchHint(QWidget *parent = nullptr);
};
