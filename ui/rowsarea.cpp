// SPDX-License-Identifier: MIT
#include "ui/rowsarea.h"

#include <QApplication>

// A QScrollArea by itself follows only from one row to the next.
RowsArea::RowsArea(QWidget *rows, QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(rows);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && widget()->isAncestorOf(now))
            ensureWidgetVisible(now);
    });
}
