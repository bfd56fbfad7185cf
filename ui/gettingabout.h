// SPDX-License-Identifier: MIT
// The keys that lead from place to place in the page that a window shows, and the mouse's buttons
// at the side.
#pragma once

#include <QObject>

#include <functional>

class ChatPage;
class ChatWindow;
enum class Command;

class GettingAbout : public QObject
{
    Q_OBJECT

public:
    explicit GettingAbout(ChatWindow &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Act = std::function<void(ChatPage &)>;

    void add(Command command, const QString &text, const Act &act);
    void addHosts();
    void addRooms();
    void addMessages();
    void addPanes();

    ChatWindow &m_window;
};
