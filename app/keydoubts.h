// SPDX-License-Identifier: MIT
// What is done when a host has another key than before: somebody is asked, and nothing goes on
// without an answer.
#pragma once

#include <QObject>
#include <QPointer>

class ChatWindow;
class Seat;

class KeyDoubts : public QObject
{
    Q_OBJECT

public:
    explicit KeyDoubts(ChatWindow &window); // which must live as long

    void watch(Seat *seat);

signals:
    void refused(Seat *seat); // the host that is there now

private:
    void doubt(Seat *seat);
    void ask(Seat *seat);
    void trust();
    void refuse();
    void turnBack();

    ChatWindow &m_window;
    QPointer<Seat> m_seat; // asked about
};
