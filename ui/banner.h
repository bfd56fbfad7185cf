// SPDX-License-Identifier: MIT
// The strip above the messages: the connection is lost, something that was asked for was refused,
// or the clock goes wrong. The first of them that is so shows.
#pragma once

#include "client/session.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class Label;
class Look;
class QPushButton;
class QToolButton;

class Banner : public QWidget
{
    Q_OBJECT

public:
    // Shorter losses pass without a word: most are over before anybody has read one.
    explicit Banner(const Look &look, std::chrono::milliseconds patience = std::chrono::seconds{2},
                    QWidget *parent = nullptr);

    void setStatus(const Client::Status &status);
    void showError(const Protocol::Error &error);   // until dismissed, or for a while
    void setClock(std::chrono::milliseconds ahead); // of the host's; zero: not worth a word
    QString words() const;

signals:
    void retryRequested();
    void clockDismissed(std::chrono::milliseconds ahead);

private:
    void refresh();
    void dismiss();
    void setRole(const QString &role);
    QString retryWords() const;
    QString connectionWords() const;
    qint64 secondsToRetry() const;
    void restyle();

    const Look &m_look;
    Label *m_words;
    QPushButton *m_retry;
    QToolButton *m_dismiss;
    Client::Status m_status;
    QString m_error;
    std::chrono::milliseconds m_clock{0};
    QElapsedTimer m_sinceStatus;
    QTimer m_patience;
    QTimer m_everySecond;
    QTimer m_errorTime;
};
