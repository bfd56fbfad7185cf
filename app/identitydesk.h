// SPDX-License-Identifier: MIT
// Joins what the window offers about who one is to the identity of this installation.
#pragma once

#include <QObject>

class ChatWindow;
class InstalledIdentity;
class QWidget;

class IdentityDesk : public QObject
{
    Q_OBJECT

public:
    IdentityDesk(InstalledIdentity &identity, ChatWindow &window); // both must live as long

private:
    void save(QWidget *over);
    void open(QWidget *over);
    void showDevices(QWidget *over);

    InstalledIdentity &m_identity;
    ChatWindow &m_window;
};
