// SPDX-License-Identifier: MIT
#include "ui/gettingabout.h"

#include "ui/chatpage.h"
#include "ui/chatwindow.h"
#include "ui/composerpane.h"
#include "ui/panesplitter.h"
#include "ui/roompane.h"
#include "ui/roomways.h"
#include "ui/shortcuts.h"

#include <QAction>
#include <QLocale>
#include <QMouseEvent>
#include <QWindow>

GettingAbout::GettingAbout(ChatWindow &window) : QObject(&window), m_window(window)
{
    addHosts();
    addRooms();
    addMessages();
    addPanes();
    window.installEventFilter(this);
}

void GettingAbout::add(Command command, const QString &text, const Act &act)
{
    QAction *action = m_window.shortcuts().add(command, text);
    connect(action, &QAction::triggered, this, [this, act] {
        if (ChatPage *page = m_window.page())
            act(*page);
    });
}

void GettingAbout::addHosts()
{
    add(Command::PreviousHost, ChatWindow::tr("Previous host"),
        [this](ChatPage &) { m_window.goToHost(-1); });
    add(Command::NextHost, ChatWindow::tr("Next host"),
        [this](ChatPage &) { m_window.goToHost(1); });
}

void GettingAbout::addRooms()
{
    add(Command::GoTo, ChatWindow::tr("Go to a room or person"),
        [](ChatPage &page) { page.ways().showSwitcher(); });
    add(Command::PreviousRoom, ChatWindow::tr("Previous room"),
        [](ChatPage &page) { page.ways().goToRoom(-1); });
    add(Command::NextRoom, ChatWindow::tr("Next room"),
        [](ChatPage &page) { page.ways().goToRoom(1); });
    for (int row = 0; row < 8; ++row)
        add(Command(int(Command::Room1) + row),
            ChatWindow::tr("Room %1 in the list").arg(QLocale{}.toString(row + 1)),
            [row](ChatPage &page) { page.ways().goToRow(row); });
    add(Command::MarkRead, ChatWindow::tr("Mark as read"),
        [](ChatPage &page) { page.roomPane().readAll(); });
    add(Command::PreviousUnread, ChatWindow::tr("Previous unread room"),
        [](ChatPage &page) { page.ways().goToRoom(-1, true); });
    add(Command::NextUnread, ChatWindow::tr("Next unread room"),
        [](ChatPage &page) { page.ways().goToRoom(1, true); });
}

void GettingAbout::addMessages()
{
    add(Command::ReplyBefore, ChatWindow::tr("Reply to the message before"),
        [](ChatPage &page) { page.roomPane().composer().replyNext(-1); });
    add(Command::ReplyAfter, ChatWindow::tr("Reply to the message after"),
        [](ChatPage &page) { page.roomPane().composer().replyNext(1); });
    add(Command::OldestUnread, ChatWindow::tr("Oldest unread message"),
        [](ChatPage &page) { page.roomPane().goToUnread(); });
    add(Command::FirstMessage, ChatWindow::tr("First message"),
        [](ChatPage &page) { page.roomPane().goToStart(); });
    add(Command::LatestMessage, ChatWindow::tr("Latest message"),
        [](ChatPage &page) { page.roomPane().goToEnd(); });
}

void GettingAbout::addPanes()
{
    add(Command::Details, ChatWindow::tr("Details"),
        [](ChatPage &page) { page.panes().toggleDetails(); });
    add(Command::FindHere, ChatWindow::tr("Find in this room"),
        [](ChatPage &page) { page.find(false); });
    add(Command::FindEverywhere, ChatWindow::tr("Find everywhere"),
        [](ChatPage &page) { page.find(true); });
    add(Command::Back, ChatWindow::tr("Where you were before"),
        [](ChatPage &page) { page.goBack(-1); });
    add(Command::Forward, ChatWindow::tr("Forward again"), [](ChatPage &page) { page.goBack(1); });
    // It goes out of sight, not out of the list.
    add(Command::CloseRoom, ChatWindow::tr("Close the room"),
        [](ChatPage &page) { page.showRoom(nullptr); });
    add(Command::NextPane, ChatWindow::tr("Next pane"), [](ChatPage &page) { page.goToPane(1); });
    add(Command::PreviousPane, ChatWindow::tr("Previous pane"),
        [](ChatPage &page) { page.goToPane(-1); });
}

// The buttons work wherever the mouse is, whatever is under it: the system's window knows first.
bool GettingAbout::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Show)
        m_window.windowHandle()->installEventFilter(this);
    if (watched != &m_window && event->type() == QEvent::MouseButtonPress) {
        const auto button = static_cast<QMouseEvent *>(event)->button();
        ChatPage *page = m_window.page();
        if (page && (button == Qt::BackButton || button == Qt::ForwardButton)) {
            page->goBack(button == Qt::BackButton ? -1 : 1);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}
