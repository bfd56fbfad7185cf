// SPDX-License-Identifier: MIT
#include "ui/gettingabout.h"

#include "ui/chatpage.h"
#include "ui/chatwindow.h"
#include "ui/composerpane.h"
#include "ui/roompane.h"
#include "ui/shortcutlist.h"

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

QAction *GettingAbout::add(const QString &text, const QKeySequence &keys, const Act &act)
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    setShortcutGroup(action, ChatWindow::tr("Getting about"));
    connect(action, &QAction::triggered, this, [this, act] {
        if (ChatPage *page = m_window.page())
            act(*page);
    });
    m_window.addAction(action);
    return action;
}

void GettingAbout::addHosts()
{
    add(ChatWindow::tr("Previous host"), Qt::CTRL | Qt::ALT | Qt::Key_Up,
        [this](ChatPage &) { m_window.goToHost(-1); });
    add(ChatWindow::tr("Next host"), Qt::CTRL | Qt::ALT | Qt::Key_Down,
        [this](ChatPage &) { m_window.goToHost(1); });
}

void GettingAbout::addRooms()
{
    add(ChatWindow::tr("Go to a room or person"), Qt::CTRL | Qt::Key_K, &ChatPage::showSwitcher);
    auto *up = add(ChatWindow::tr("Previous room"), {}, [](ChatPage &page) { page.goToRoom(-1); });
    auto *down = add(ChatWindow::tr("Next room"), {}, [](ChatPage &page) { page.goToRoom(1); });
    up->setShortcuts({Qt::ALT | Qt::Key_Up, Qt::CTRL | Qt::Key_PageUp});
    down->setShortcuts({Qt::ALT | Qt::Key_Down, Qt::CTRL | Qt::Key_PageDown});
    for (int row = 0; row < 8; ++row)
        add(ChatWindow::tr("Room %1 in the list").arg(QLocale{}.toString(row + 1)),
            QKeySequence{Qt::CTRL | Qt::Key(Qt::Key_1 + row)},
            [row](ChatPage &page) { page.goToPlace(row); });
    add(ChatWindow::tr("Mark as read"), Qt::CTRL | Qt::Key_R,
        [](ChatPage &page) { page.roomPane().readAll(); });
    add(ChatWindow::tr("Previous unread room"), Qt::ALT | Qt::SHIFT | Qt::Key_Up,
        [](ChatPage &page) { page.goToRoom(-1, true); });
    add(ChatWindow::tr("Next unread room"), Qt::ALT | Qt::SHIFT | Qt::Key_Down,
        [](ChatPage &page) { page.goToRoom(1, true); });
}

void GettingAbout::addMessages()
{
    add(ChatWindow::tr("Reply to the message before"), Qt::CTRL | Qt::Key_Up,
        [](ChatPage &page) { page.roomPane().composer().replyNext(-1); });
    add(ChatWindow::tr("Reply to the message after"), Qt::CTRL | Qt::Key_Down,
        [](ChatPage &page) { page.roomPane().composer().replyNext(1); });
    add(ChatWindow::tr("Oldest unread message"), Qt::SHIFT | Qt::Key_PageUp,
        [](ChatPage &page) { page.roomPane().goToUnread(); });
    add(ChatWindow::tr("First message"), Qt::CTRL | Qt::Key_Home,
        [](ChatPage &page) { page.roomPane().goToStart(); });
    add(ChatWindow::tr("Latest message"), Qt::CTRL | Qt::Key_End,
        [](ChatPage &page) { page.roomPane().goToEnd(); });
}

void GettingAbout::addPanes()
{
    add(ChatWindow::tr("Details"), Qt::CTRL | Qt::Key_Period, &ChatPage::toggleDetails);
    add(ChatWindow::tr("Find in this room"), QKeySequence::Find,
        [](ChatPage &page) { page.find(false); });
    add(ChatWindow::tr("Find everywhere"), Qt::CTRL | Qt::SHIFT | Qt::Key_F,
        [](ChatPage &page) { page.find(true); });
    add(ChatWindow::tr("Where you were before"), Qt::ALT | Qt::Key_Left,
        [](ChatPage &page) { page.goBack(-1); });
    add(ChatWindow::tr("Forward again"), Qt::ALT | Qt::Key_Right,
        [](ChatPage &page) { page.goBack(1); });
    // The room goes out of sight, not out of the list.
    add(ChatWindow::tr("Back"), Qt::CTRL | Qt::Key_W,
        [](ChatPage &page) { page.showRoom(nullptr); });
    add(ChatWindow::tr("Next pane"), Qt::Key_F6, [](ChatPage &page) { page.goToPane(1); });
    add(ChatWindow::tr("Previous pane"), Qt::SHIFT | Qt::Key_F6,
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
