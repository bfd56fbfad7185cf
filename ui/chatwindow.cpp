// SPDX-License-Identifier: MIT
#include "ui/chatwindow.h"

#include "ui/chatpage.h"
#include "ui/composerpane.h"
#include "ui/gettingabout.h"
#include "ui/guide.h"
#include "ui/hostbar.h"
#include "ui/hostingactions.h"
#include "ui/keypage.h"
#include "ui/look.h"
#include "ui/mebar.h"
#include "ui/panesplitter.h"
#include "ui/preferenceactions.h"
#include "ui/roompane.h"
#include "ui/shortcuts.h"
#include "ui/sidebar.h"
#include "ui/words.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QIcon>
#include <QMenu>
#include <QStackedWidget>

#include <utility>

using namespace Qt::StringLiterals;

ChatWindow::ChatWindow(Look &look, const StartValues &values, QWidget *parent)
    : QMainWindow(parent), m_look(look), m_shortcuts(new Shortcuts(*this)),
      m_preferences(new PreferenceActions(look, *m_shortcuts, *this)),
      m_hosting(new HostingActions(look, *this)), m_pages(new QStackedWidget),
      m_start(new StartPage(look, values)), m_key(new KeyPage), m_menu(new QMenu(this))
{
    look.watch(this);
    setMinimumSize(380, 480);
    resize(1000, 700);
    setWindowIcon(QIcon{u":/icons/hubbub.svg"_s});
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_key);
    setCentralWidget(m_pages);
    makeMenu();
    new GettingAbout(*this);
    connect(m_start, &StartPage::backRequested, this, &ChatWindow::goBack);
    connect(m_start, &StartPage::networkCheckWanted, this, &ChatWindow::networkCheckWanted);
    connect(&m_hosts, &HostListModel::chosen, this, &ChatWindow::choose);
    refresh();
}

void ChatWindow::makeMenu()
{
    m_menu->addAction(m_hosting->invite());
    m_shortcuts->add(Command::Invite, m_hosting->invite());
    m_menu->addSeparator();
    const auto zoom = [this](int step) { m_preferences->zoom(step); };
    m_menu->addAction(addCommand(Command::LargerText, tr("Larger text"), [=] { zoom(1); }));
    m_menu->addAction(addCommand(Command::SmallerText, tr("Smaller text"), [=] { zoom(-1); }));
    m_menu->addAction(addCommand(Command::NormalText, tr("Normal text"), [=] { zoom(0); }));
    m_menu->addSeparator();
    m_menu->addActions({m_preferences->showPreferences(), m_preferences->doNotDisturb(),
                        m_preferences->fullScreen(), m_preferences->showShortcuts()});
    m_menu->addAction(addCommand(Command::Guide, tr("Guide"), [this] { Guide::showFor(this); }));
    m_menu->addSeparator();
    m_menu->addAction(addCommand(Command::AnotherHost, tr("Join another host…"),
                                 [this] { emit anotherWanted(); }));
    m_menu->addAction(tr("Check the network…"), this, [this] { emit networkCheckWanted(); });
    m_menu->addAction(m_hosting->stop());
    m_aboutHost =
        m_menu->addAction(tr("About this host…"), this, [this] { emit page()->aboutWanted(); });
    m_moderate = m_menu->addAction(tr("Moderate this host…"), this, [this] { page()->moderate(); });
    m_leaveHost =
        m_menu->addAction(tr("Leave this host"), this, [this] { emit leaveRequested(page()); });
    m_menu->addAction(addCommand(Command::Quit, tr("Quit"), [this] { quitIfMeant(); }));
}

QAction *ChatWindow::addCommand(Command command, const QString &text, std::function<void()> act)
{
    QAction *action = m_shortcuts->add(command, text);
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    return action;
}

void ChatWindow::setSpelling(Spelling *spelling)
{
    m_spelling = spelling;
}

void ChatWindow::setPaneWidths(const PaneWidths &widths)
{
    m_widths = widths;
    for (int at = 0; at < m_pages->count(); ++at) {
        if (auto *page = qobject_cast<ChatPage *>(m_pages->widget(at)))
            page->panes().setWidths(widths);
    }
}

void ChatWindow::add(ChatPage *page)
{
    furnish(page);
    m_pages->addWidget(page);
    m_hosts.add(page);
    page->setHosts(&m_hosts);
    connect(page, &ChatPage::changed, this, &ChatWindow::refresh);
    refresh();
}

// What belongs to the window, and is the same on every page.
void ChatWindow::furnish(ChatPage *page)
{
    page->sidebar().hostBar().setMenu(m_menu);
    page->roomPane().composer().setSpelling(m_spelling);
    page->panes().setWidths(m_widths);
    page->setShortcuts(*m_shortcuts);
    connect(&page->panes(), &PaneSplitter::widthsChanged, this, &ChatWindow::setPaneWidths);
    MeBar &bar = page->sidebar().meBar();
    bar.addTool(m_preferences->doNotDisturb());
    bar.addTool(m_preferences->showPreferences());
    auto *inList = new QAction(page); // where a letter is nothing but a letter
    inList->setShortcut(Qt::Key_Question);
    inList->setShortcutContext(Qt::WidgetShortcut);
    page->roomPane().focusPanes().first()->addAction(inList);
    connect(inList, &QAction::triggered, m_preferences->showShortcuts(), &QAction::trigger);
    const auto follow = [page](const Preferences &now) {
        page->roomPane().composer().setHabits(now.enterSends, now.replaceSmileys);
    };
    follow(m_preferences->preferences());
    connect(m_preferences, &PreferenceActions::changed, page, follow);
}

void ChatWindow::remove(ChatPage *page)
{
    ChatPage *next = m_hosts.neighbour(page, 1);
    const bool shown = this->page() == page;
    page->disconnect(this);
    m_hosts.remove(page);
    if (m_last == page)
        m_last = next;
    if (shown && next)
        turnTo(next);
    else if (shown || !next)
        showStart();
    m_pages->removeWidget(page);
    refresh();
}

bool ChatWindow::has(ChatPage *page) const
{
    return m_pages->indexOf(page) >= 0;
}

ChatPage *ChatWindow::page() const
{
    return qobject_cast<ChatPage *>(m_pages->currentWidget());
}

void ChatWindow::turnTo(ChatPage *page)
{
    m_last = page;
    m_pages->setCurrentWidget(page);
    m_hosts.setShown(page);
    refresh();
    emit turned(page);
}

// Whoever chooses a host where no room is to be seen wants to see which there are.
void ChatWindow::choose(ChatPage *page)
{
    turnTo(page);
    if (page->panes().isNarrow())
        page->panes().showSidebar();
}

void ChatWindow::goToHost(int step)
{
    if (ChatPage *next = m_hosts.neighbour(page(), step))
        turnTo(next);
}

void ChatWindow::showStart()
{
    const bool any = m_last && m_hosts.rowCount() > 0;
    m_start->setBack(any ? m_last->sidebar().hostBar().place() : QString{});
    m_start->setStatus({});
    m_pages->setCurrentWidget(m_start);
    m_hosts.setShown(nullptr);
    refresh();
}

void ChatWindow::askAboutKey(const KeyChange &change)
{
    m_key->setChange(change);
    m_pages->setCurrentWidget(m_key);
    m_hosts.setShown(nullptr);
    refresh();
}

void ChatWindow::goBack()
{
    if (m_last)
        turnTo(m_last);
}

// Quitting the application closes its windows too: whoever has said yes is not asked again.
void ChatWindow::quitIfMeant()
{
    if (m_quitting || !m_hosting->concernsOthers())
        return quit();
    bringUp(); // the question
    m_hosting->askToQuit([this] { quit(); });
}

bool ChatWindow::isReading(const Client::Room *room) const
{
    ChatPage *shown = page();
    return shown && shown->roomPane().room() == room && shown->roomPane().isWatched();
}

void ChatWindow::bringUp()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void ChatWindow::closeEvent(QCloseEvent *event)
{
    const bool ending = m_quitting || qApp->isSavingSession();
    switch (ending ? CloseAction::Quit : m_onClose()) {
    case CloseAction::Background:
        emit hidden();
        return event->accept();
    case CloseAction::TaskBar:
        showMinimized();
        return event->ignore();
    case CloseAction::Quit:
        quitIfMeant();
        event->setAccepted(m_quitting);
    }
}

void ChatWindow::quit()
{
    if (!std::exchange(m_quitting, true))
        emit quitRequested();
}

void ChatWindow::refresh()
{
    ChatPage *shown = page();
    m_aboutHost->setVisible(shown);
    m_preferences->setAtHost(shown);
    m_moderate->setVisible(shown && shown->mayModerate());
    m_leaveHost->setVisible(shown && !shown->sidebar().hostBar().isHosting());
    emit unreadChanged();
    const int unread = m_hosts.unread();
    const QString title = shown ? titleOf(*shown) : tr("Hubbub");
    setWindowTitle(unread > 0 ? u"(%1) "_s.arg(unread) + title : title);
}

QString ChatWindow::titleOf(ChatPage &page)
{
    const QString place = page.sidebar().hostBar().place();
    const Client::Room *room = page.roomPane().room();
    return room ? tr("%1 — %2").arg(isolated(room->name()), isolated(place)) : place;
}
