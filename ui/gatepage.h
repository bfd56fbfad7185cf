// SPDX-License-Identifier: MIT
// In place of a host's rooms while one may not come in: it asks for its password, or somebody was
// sent away.
#pragma once

#include "client/status.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class Label;
class QLineEdit;
class QPushButton;

class GatePage : public QWidget
{
    Q_OBJECT

public:
    explicit GatePage(QWidget *parent = nullptr);

    void setPlace(const QString &place);
    // Is there a gate between us and the host? Then it shows it.
    bool take(const Client::Status &status);
    QString words() const;

signals:
    void passwordGiven(const QString &password);
    void retryRequested();
    void leaveRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    static QString titleOf(Protocol::ErrorCode code);
    void explain(const Protocol::Error &error);
    void askForPassword(const Protocol::Error &error);
    void setBusy(bool busy);
    void submit();
    void refresh();
    qint64 secondsLeft() const;

    Label *m_title;
    Label *m_sentence;
    QLineEdit *m_password;
    Label *m_problem;
    QPushButton *m_enter;
    QPushButton *m_leave;
    QString m_place;
    bool m_shut = false;
    bool m_asks = false;  // for a password
    bool m_waits = false; // for somebody who lets us in
    bool m_said = false;  // one was said, and the answer is not there yet
    bool m_busy = false;
    qint64 m_wait = 0; // ms, from when it was refused
    QElapsedTimer m_sinceRefusal;
    QTimer m_everySecond;
};
