// SPDX-License-Identifier: MIT
// A small dialog that wishes for one thing and stays, with what went wrong in it, until it is so.
#pragma once

#include "protocol/error.h"

#include <QDialog>

class Label;
class QPushButton;
class QVBoxLayout;

class WishDialog : public QDialog
{
    Q_OBJECT

public:
    WishDialog(const QString &title, const QString &wish, QWidget *parent);

    bool isWaiting() const { return m_waiting; }
    void showError(const Protocol::Error &error); // it was refused, or cannot be asked for

protected:
    QVBoxLayout &body() { return *m_body; }
    virtual void submit() = 0;
    void wait();     // for the answer
    void answered(); // and stay for more
    void say(const QString &obstacle);
    void setWishable(bool wishable); // there is something to wish for
    void stays();                    // has no end of its own: one closes it

private:
    void setWaiting(bool waiting);

    QVBoxLayout *m_body;
    Label *m_error;
    QPushButton *m_wish;
    QPushButton *m_cancel;
    bool m_waiting = false;
    bool m_wishable = true;
};
