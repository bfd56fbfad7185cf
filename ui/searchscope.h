// SPDX-License-Identifier: MIT
// Where a search looks: in the room that is open, or in all of them.
#pragma once

#include <QWidget>

class QPushButton;

class SearchScope : public QWidget
{
    Q_OBJECT

public:
    explicit SearchScope(QWidget *parent = nullptr);

    bool isEverywhere() const;
    void setEverywhere(bool everywhere);
    void setHereOffered(bool offered); // a room is open

signals:
    void chosen(); // by hand

private:
    QPushButton *m_here;
    QPushButton *m_all;
};
