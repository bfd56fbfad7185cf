// SPDX-License-Identifier: MIT
#include "ui/chatwindow.h"

#include "ui/chatpage.h"
#include "ui/composerpane.h"
#include "ui/hostbar.h"
#include "ui/look.h"
#include "ui/mebar.h"
#include "ui/notice.h"
#include "ui/preferenceactions.h"
#include "ui/roomdialogs.h"
#include "ui/roomlistmodel.h"
#include "ui/roompane.h"
#include "ui/searchpane.h"
#include "ui/shortcutlist.h"
#include "ui/sidebar.h"
#include "ui/words.h"

#include <QAction>
#include <QCloseEvent>
#include <QDialog>
#include <QIcon>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;
using State = Client::Status::State;

ChatWindow::ChatWindow(Look &look, const StartValues &values, QWidget *parent)
    : QMainWindow(parent), m_look(look), m_preferences(new PreferenceActions(look, *this)),
      m_pages(new QStackedWidget), m_start(new StartPage(look, values)),
      m_chat(new ChatPage(look, m_wishes))
{
    look.watch(this);
    setMinimumSize(380, 480);
    resize(1000, 700);
    setWindowIcon(QIcon{u":/icons/hubbub.svg"_s});
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_chat);
    setCentralWidget(m_pages);
    m_chat->sidebar().hostBar().setMenu(makeMenu());
    makeShortcuts();
    offerPreferences();
    passOnWishes();
    refresh();
}

// Panes come and go behind this face; whoever wires the window knows it alone.
void ChatWindow::passOnWishes()
{
    connect(m_start, &StartPage::joinRequested, this, &ChatWindow::signInRequested);
    connect(m_start, &StartPage::hostingRequested, this, &ChatWindow::hostingRequested);
    connect(m_start, &StartPage::cancelRequested, this, &ChatWindow::leaveHostRequested);

    Sidebar &sidebar = m_chat->sidebar();
    connect(m_chat, &ChatPage::roomNamed, this, &ChatWindow::joinRequested);
    connect(&m_chat->dialogs(), &RoomDialogs::signInRequested, this, &ChatWindow::signInElsewhere);
    connect(&sidebar, &Sidebar::unreadChanged, this, &ChatWindow::refresh);
    connect(&sidebar.meBar(), &MeBar::renameRequested, this, &ChatWindow::renameRequested);

    RoomPane &pane = m_chat->roomPane();
    connect(&pane, &RoomPane::repostRequested, this, &ChatWindow::repostRequested);
    connect(&pane, &RoomPane::discardRequested, this, &ChatWindow::discardRequested);
    connect(&pane, &RoomPane::olderWanted, this, &ChatWindow::olderWanted);
    connect(&pane, &RoomPane::gapWanted, this, &ChatWindow::gapWanted);
    connect(&pane, &RoomPane::placeWanted, this, &ChatWindow::placeWanted);
    connect(&pane, &RoomPane::unreadWanted, this, &ChatWindow::unreadWanted);
    connect(&pane, &RoomPane::reactRequested, this, &ChatWindow::reactRequested);
    connect(&pane, &RoomPane::pinRequested, this, &ChatWindow::pinRequested);
    connect(&pane, &RoomPane::deleteRequested, this, &ChatWindow::deleteRequested);
    connect(&pane, &RoomPane::retryRequested, this, &ChatWindow::retryRequested);

    ComposerPane &composer = pane.composer();
    connect(&composer, &ComposerPane::postRequested, this, &ChatWindow::postRequested);
    connect(&composer, &ComposerPane::replyRequested, this, &ChatWindow::replyRequested);
    connect(&composer, &ComposerPane::editRequested, this, &ChatWindow::editRequested);
    connect(&composer, &ComposerPane::typingChanged, this, &ChatWindow::typingChanged);
    connect(&composer, &ComposerPane::draftChanged, this, &ChatWindow::draftChanged);
    connect(&composer, &ComposerPane::recentEmojiChanged, this, &ChatWindow::recentEmojiChanged);
}

QMenu *ChatWindow::makeMenu()
{
    auto *menu = new QMenu(this);
    m_invite = menu->addAction(tr("Invite others…"), this, &ChatWindow::showInvitation);
    menu->addSeparator();
    const auto zoom = [this](int step) { m_preferences->zoom(step); };
    auto *larger = addShortcut(tr("Larger text"), QKeySequence::ZoomIn, [=] { zoom(1); });
    larger->setShortcuts({QKeySequence::ZoomIn, Qt::CTRL | Qt::Key_Equal}); // the key without Shift
    menu->addAction(larger);
    menu->addAction(addShortcut(tr("Smaller text"), QKeySequence::ZoomOut, [=] { zoom(-1); }));
    menu->addAction(addShortcut(tr("Normal text"), Qt::CTRL | Qt::Key_0, [=] { zoom(0); }));
    menu->addSeparator();
    menu->addActions({m_preferences->showPreferences(), m_preferences->doNotDisturb(),
                      m_preferences->fullScreen(), m_preferences->showShortcuts()});
    menu->addSeparator();
    m_stopHosting = menu->addAction(tr("Stop hosting…"), this, &ChatWindow::stopHosting);
    m_leaveHost = menu->addAction(tr("Leave this host"), this, &ChatWindow::leaveHostRequested);
    menu->addAction(addShortcut(tr("Quit"), Qt::CTRL | Qt::Key_Q, [this] { quitIfMeant(); }));
    return menu;
}

QAction *ChatWindow::addShortcut(const QString &text, const QKeySequence &keys,
                                 std::function<void()> act)
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    addAction(action);
    return action;
}

void ChatWindow::makeShortcuts()
{
    const auto inChatOnly = [this](const QString &text, const QKeySequence &keys, auto act) {
        auto *action = addShortcut(text, keys, [this, act] {
            if (inChat())
                act();
        });
        setShortcutGroup(action, tr("Getting about"));
        return action;
    };
    inChatOnly(tr("Go to a room or person"), Qt::CTRL | Qt::Key_K,
               [this] { m_chat->showSwitcher(); });
    auto *up = inChatOnly(tr("Previous room"), {}, [this] { m_chat->goToRoom(-1); });
    auto *down = inChatOnly(tr("Next room"), {}, [this] { m_chat->goToRoom(1); });
    up->setShortcuts({Qt::ALT | Qt::Key_Up, Qt::CTRL | Qt::Key_PageUp});
    down->setShortcuts({Qt::ALT | Qt::Key_Down, Qt::CTRL | Qt::Key_PageDown});
    for (int row = 0; row < 8; ++row)
        inChatOnly(tr("Room %1 in the list").arg(locale().toString(row + 1)),
                   QKeySequence{Qt::CTRL | Qt::Key(Qt::Key_1 + row)},
                   [this, row] { m_chat->goToPlace(row); });
    inChatOnly(tr("Mark as read"), Qt::CTRL | Qt::Key_R, [this] { m_chat->roomPane().readAll(); });
    const auto toUnread = [this](int step) { m_chat->goToRoom(step, true); };
    inChatOnly(tr("Previous unread room"), Qt::ALT | Qt::SHIFT | Qt::Key_Up, [=] { toUnread(-1); });
    inChatOnly(tr("Next unread room"), Qt::ALT | Qt::SHIFT | Qt::Key_Down, [=] { toUnread(1); });
    inChatOnly(tr("Details"), Qt::CTRL | Qt::Key_Period, [this] { m_chat->toggleDetails(); });
    inChatOnly(tr("Find in this room"), QKeySequence::Find, [this] { m_chat->find(false); });
    inChatOnly(tr("Find everywhere"), Qt::CTRL | Qt::SHIFT | Qt::Key_F,
               [this] { m_chat->find(true); });
    inChatOnly(tr("Where you were before"), Qt::ALT | Qt::Key_Left, [this] { m_chat->goBack(-1); });
    inChatOnly(tr("Forward again"), Qt::ALT | Qt::Key_Right, [this] { m_chat->goBack(1); });
    inChatOnly(tr("Back"), Qt::CTRL | Qt::Key_W, [this] { closeRoom(); });
    inChatOnly(tr("Next pane"), Qt::Key_F6, [this] { m_chat->goToPane(1); });
    inChatOnly(tr("Previous pane"), Qt::SHIFT | Qt::Key_F6, [this] { m_chat->goToPane(-1); });
}

void ChatWindow::offerPreferences()
{
    MeBar &bar = m_chat->sidebar().meBar();
    bar.addTool(m_preferences->doNotDisturb());
    bar.addTool(m_preferences->showPreferences());
    auto *inList = new QAction(this); // where a letter is nothing but a letter
    inList->setShortcut(Qt::Key_Question);
    inList->setShortcutContext(Qt::WidgetShortcut);
    m_chat->roomPane().focusPanes().first()->addAction(inList);
    connect(inList, &QAction::triggered, m_preferences->showShortcuts(), &QAction::trigger);
    connect(m_preferences, &PreferenceActions::changed, this, [this](const Preferences &now) {
        m_chat->roomPane().composer().setHabits(now.enterSends, now.replaceSmileys);
    });
}

// The room goes out of sight, not out of the list.
void ChatWindow::closeRoom()
{
    m_chat->showRoom(nullptr);
    refresh();
}

void ChatWindow::showStart()
{
    m_chat->showRoom(nullptr);
    m_chat->forget();
    m_start->setStatus({});
    m_pages->setCurrentWidget(m_start);
    refresh();
}

void ChatWindow::showRoom(Client::Room *room)
{
    m_chat->showRoom(room);
    refresh();
}

void ChatWindow::showPlace(Client::Room *room, qint64 seq)
{
    m_chat->showPlace(room, seq);
    refresh();
}

void ChatWindow::showEdits(const Protocol::EditsPage &edits)
{
    m_chat->roomPane().showEdits(edits);
}

void ChatWindow::setStatus(const Client::Status &status)
{
    if (!inChat() && status.state == State::Online)
        m_pages->setCurrentWidget(m_chat);
    if (!inChat())
        m_start->setStatus(status);
    m_chat->sidebar().hostBar().setStatus(status);
    m_chat->roomPane().setStatus(status);
    m_chat->details().setOnline(status.state == State::Online);
    refresh();
}

void ChatWindow::setPlace(const QString &place)
{
    m_place = place;
    m_chat->sidebar().hostBar().setPlace(place);
    refresh();
}

void ChatWindow::setSelf(const Protocol::Member &self)
{
    m_name = self.name;
    m_chat->setSelf(self);
}

void ChatWindow::setPeople(const Client::People *people)
{
    m_chat->setPeople(people);
}

void ChatWindow::setSearch(Client::Search *search)
{
    m_chat->details().search().setSearch(search);
}

void ChatWindow::setSpelling(Spelling *spelling)
{
    m_chat->roomPane().composer().setSpelling(spelling);
}

void ChatWindow::setActions(const Client::Actions &actions)
{
    m_chat->dialogs().setActions(&actions);
}

void ChatWindow::setLevels(const RoomLevels &levels)
{
    m_chat->dialogs().setLevels(levels);
    m_chat->sidebar().rooms().setLevels(levels);
    refresh();
}

void ChatWindow::setLinks(const QList<Protocol::Link> &links)
{
    m_chat->dialogs().setLinks(links);
}

void ChatWindow::tellPutAside(const QString &file)
{
    m_chat->notice().say(tr("What this computer had kept of this host could not be read. Messages "
                            "that were not sent yet may be lost; the file lies in %1 now.")
                             .arg(isolated(file)));
}

void ChatWindow::tellNotKept(const Protocol::Error &)
{
    m_chat->notice().say(tr("This computer cannot keep messages at present; its disk may be full. "
                            "What you write while you are offline is lost when Hubbub ends."));
}

// The first page shows how it goes there.
void ChatWindow::signInElsewhere(const Protocol::Link &link)
{
    showStart();
    emit signInRequested(link, m_name);
}

void ChatWindow::setHosting(const std::optional<HostCard> &card)
{
    m_hosting = card;
    m_chat->roomPane().setHosting(card);
    m_chat->sidebar().hostBar().setHosting(card ? std::optional{card->people} : std::nullopt);
    refresh();
}

void ChatWindow::setStartValues(const StartValues &values)
{
    m_start->setValues(values);
}

void ChatWindow::setDrafts(const QHash<Protocol::RoomId, QString> &drafts)
{
    m_chat->roomPane().composer().setDrafts(drafts);
    m_chat->sidebar().rooms().setDrafts(drafts);
}

void ChatWindow::setRecentEmoji(const QStringList &emoji)
{
    m_chat->roomPane().composer().setRecentEmoji(emoji);
}

void ChatWindow::keepDraft()
{
    m_chat->roomPane().composer().keepDraft();
}

void ChatWindow::addRoom(Client::Room *room)
{
    m_chat->sidebar().rooms().add(room);
}

void ChatWindow::removeRoom(Client::Room *room)
{
    m_chat->removeRoom(room);
}

void ChatWindow::showError(const Protocol::Error &error)
{
    if (inChat() && m_chat->showError(error))
        return;
    if (inChat())
        m_chat->roomPane().showError(error);
    else
        m_start->showError(error);
}

// Quitting the application closes its windows too: whoever has said yes is not asked again.
void ChatWindow::quitIfMeant()
{
    if (m_hosting && m_hosting->people > 0 && !m_quitting) {
        bringUp(); // the question
        ask(tr("Stop hosting and quit?"), tr("Quit"), &ChatWindow::quit);
    } else {
        quit();
    }
}

bool ChatWindow::isReading(const Client::Room *room) const
{
    return inChat() && m_chat->roomPane().room() == room && m_chat->roomPane().isWatched();
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
    if (!m_quitting && m_staysOpen()) {
        emit hidden();
        return event->accept();
    }
    quitIfMeant();
    event->setAccepted(m_quitting);
}

QString ChatWindow::disconnected() const
{
    const int people = m_hosting ? m_hosting->people : 0;
    return tr("%n people will be disconnected.", nullptr, people);
}

void ChatWindow::quit()
{
    if (!std::exchange(m_quitting, true))
        emit quitRequested();
}

void ChatWindow::stopHosting()
{
    if (m_hosting && m_hosting->people > 0)
        ask(tr("Stop hosting?"), tr("Stop hosting"), &ChatWindow::stopHostingRequested);
    else
        emit stopHostingRequested();
}

void ChatWindow::ask(const QString &question, const QString &yes, void (ChatWindow::*answer)())
{
    auto *box =
        new QMessageBox(QMessageBox::NoIcon, tr("Hubbub"), question, QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(disconnected());
    auto *button = box->addButton(yes, QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(button, &QPushButton::clicked, this, answer);
    box->open();
}

void ChatWindow::showInvitation()
{
    if (!m_hosting)
        return;
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Invite others"));
    auto *panel = new HostPanel(m_look);
    panel->setCard(*m_hosting);
    auto *close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(16);
    column->addWidget(panel);
    column->addWidget(close, 0, Qt::AlignRight);
    dialog->setMinimumWidth(440);
    dialog->open();
}

void ChatWindow::refresh()
{
    m_invite->setVisible(m_hosting.has_value());
    m_stopHosting->setVisible(m_hosting.has_value());
    m_leaveHost->setVisible(!m_hosting);
    emit unreadChanged();
    if (!inChat())
        return setWindowTitle(tr("Hubbub"));
    const Client::Room *room = m_chat->roomPane().room();
    const int unread = m_chat->sidebar().rooms().unread();
    QString title = room ? tr("%1 — %2").arg(isolated(room->name()), isolated(m_place)) : m_place;
    setWindowTitle(unread > 0 ? u"(%1) "_s.arg(unread) + title : title);
}

bool ChatWindow::inChat() const
{
    return m_pages->currentWidget() == m_chat;
}
