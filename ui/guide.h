// SPDX-License-Identifier: MIT
// The guide (docs/guide) in a window of its own, so that one can read and try at once.
#pragma once

#include <QDialog>

class QTextBrowser;

class Guide : public QDialog
{
    Q_OBJECT

public:
    explicit Guide(QWidget *parent);

    static void showFor(QWidget *window); // the one that it has, or a new one

    QTextBrowser &pages() const { return *m_pages; }

private:
    QLayout *makeWays();

    QTextBrowser *m_pages;
};
