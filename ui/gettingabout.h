// SPDX-License-Identifier: MIT
// The keys that lead from place to place in the page that a window shows, and the mouse's buttons
// at the side.
#pragma once

#include <QKeySequence>
#include <QObject>

#include <functional>

class ChatPage;
class ChatWindow;
class QAction;

class GettingAbout : public QObject
{
    Q_OBJECT

public:
    explicit GettingAbout(ChatWindow &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Act = std::function<void(ChatPage &)>;

    QAction *add(const QString &text, const QKeySequence &keys, const Act &act);
    void addHosts();
    void addRooms();
    void addMessages();
    void addPanes();

    ChatWindow &m_window;
};
