// SPDX-License-Identifier: MIT
// A small dialog that wishes for one thing and stays, with what went wrong in it, until it is so.
#pragma once

#include "client/answered.h"

#include <QDialog>

class Label;
class QPushButton;
class QVBoxLayout;

class WishDialog : public QDialog
{
    Q_OBJECT

public:
    WishDialog(const QString &title, const QString &wish, QWidget *parent);

protected:
    QVBoxLayout &body() { return *m_body; }
    virtual void submit() = 0;
    // Waits for the answer to one wish, and to no other. Done, it ends, or does `then`.
    Client::Answered wait(std::function<void()> then = {});
    void showError(const Protocol::Error &error); // refused, or not to be asked for
    void say(const QString &obstacle);
    void setWishable(bool wishable); // there is something to wish for
    void stays();                    // has no end of its own: one closes it

private:
    void take(const Protocol::Result<> &outcome, const std::function<void()> &then);
    void setWaiting(bool waiting);

    QVBoxLayout *m_body;
    Label *m_error;
    QPushButton *m_wish;
    QPushButton *m_cancel;
    int m_wishes = 0;
    bool m_waiting = false;
    bool m_wishable = true;
};
