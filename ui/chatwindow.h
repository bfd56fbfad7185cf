// SPDX-License-Identifier: MIT
// The window: the first page, and a page for each host that one is at. Knows which of them is
// shown, and owns the menu; what is said on a page is between the page and its host.
#pragma once

#include "ui/hostlistmodel.h"
#include "ui/panewidths.h"
#include "ui/preferences.h"
#include "ui/startpage.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>

class ChatPage;
class HostingActions;
class KeyPage;
class PreferenceActions;
class QMenu;
class QStackedWidget;
class Shortcuts;
class Spelling;
struct KeyChange;
enum class Command;

class ChatWindow : public QMainWindow
{
    Q_OBJECT

public:
    ChatWindow(Look &look, const StartValues &values, QWidget *parent = nullptr);

    void add(ChatPage *page);    // of one more host; it stays its owner's
    void remove(ChatPage *page); // before it goes; another takes its place
    bool has(ChatPage *page) const;
    ChatPage *page() const; // the one that is shown; null: the first page is, or a question
    const PaneWidths &paneWidths() const { return m_widths; }
    void setPaneWidths(const PaneWidths &widths); // on every page
    void setSpelling(Spelling *spelling); // of pages to come; must live as long; null: nobody knows
    StartPage &startPage() { return *m_start; }
    KeyPage &keyPage() { return *m_key; }
    HostingActions &hosting() { return *m_hosting; }
    Shortcuts &shortcuts() { return *m_shortcuts; }
    PreferenceActions &preferenceActions() { return *m_preferences; }
    // Asked when the window is closed.
    void setOnClose(std::function<CloseAction()> onClose) { m_onClose = std::move(onClose); }
    bool isReading(const Client::Room *room) const; // its latest is before somebody's eyes
    void bringUp();                                 // before all others, from wherever it is

    void askAboutKey(const KeyChange &change); // the answer comes from keyPage()

public slots:
    void turnTo(ChatPage *page);
    void goToHost(int step); // up or down the list
    void showStart();        // away from all hosts, or before the first
    void goBack();           // from the first page to where one was
    void quitIfMeant();      // asks first if others are concerned

signals:
    void anotherWanted(); // host
    void networkCheckWanted();
    void leaveRequested(ChatPage *page);
    void turned(ChatPage *page);
    void quitRequested(); // asked already, if others are concerned
    void hidden();        // it was closed, and goes on
    void unreadChanged();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeMenu();
    QAction *addCommand(Command command, const QString &text, std::function<void()> act);
    void furnish(ChatPage *page);
    void choose(ChatPage *page);
    void quit();
    void refresh();
    static QString titleOf(ChatPage &page);

    Look &m_look;
    HostListModel m_hosts;
    Shortcuts *m_shortcuts;
    PreferenceActions *m_preferences;
    HostingActions *m_hosting;
    QStackedWidget *m_pages;
    StartPage *m_start;
    KeyPage *m_key;
    QPointer<ChatPage> m_last; // shown before the first page came back
    QMenu *m_menu;
    QAction *m_aboutHost = nullptr;
    QAction *m_moderate = nullptr;
    QAction *m_leaveHost = nullptr;
    Spelling *m_spelling = nullptr;
    PaneWidths m_widths;
    bool m_quitting = false;
    std::function<CloseAction()> m_onClose = [] { return CloseAction::Quit; };
};
