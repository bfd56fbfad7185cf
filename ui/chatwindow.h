// SPDX-License-Identifier: MIT
// The window: the first page, then the chat. Arranges the panes and owns the menu, nothing else:
// what is so comes in by slots, what is wished for goes out by signals.
#pragma once

#include "ui/hostpanel.h"
#include "ui/startpage.h"
#include "ui/wishes.h"

#include "client/session.h"

#include <QMainWindow>

#include <functional>

class ChatPage;
class PreferenceActions;
class QMenu;
class QStackedWidget;
class Spelling;

class ChatWindow : public QMainWindow
{
    Q_OBJECT

public:
    ChatWindow(Look &look, const StartValues &values, QWidget *parent = nullptr);

    const Wishes &wishes() const { return m_wishes; }
    void setPeople(const Client::People *people);    // must live as long
    void setActions(const Client::Actions &actions); // likewise: what comes of wishes
    void setSearch(Client::Search *search);          // likewise
    void setSpelling(Spelling *spelling);            // likewise; null: nobody knows
    PreferenceActions &preferenceActions() { return *m_preferences; }
    // Asked when the window is closed: does the program go on without it?
    void setStaysOpen(std::function<bool()> staysOpen) { m_staysOpen = std::move(staysOpen); }
    bool isReading(const Client::Room *room) const; // its latest is before somebody's eyes
    void bringUp();                                 // before all others, from wherever it is

public slots:
    void quitIfMeant(); // asks first if others are concerned
    void stopHosting(); // likewise
    void showStart();   // away from a host, or before the first
    void showRoom(Client::Room *room);

    void setStatus(const Client::Status &status); // the first Online turns to the chat
    void setPlace(const QString &place);
    void setSelf(const Protocol::Member &self);
    void setHosting(const std::optional<HostCard> &card); // none: not hosting
    void setStartValues(const StartValues &values);
    void setDrafts(const QHash<Protocol::RoomId, QString> &drafts);
    void setRecentEmoji(const QStringList &emoji);
    void setLevels(const RoomLevels &levels);
    void setLinks(const QList<Protocol::Link> &links); // to this host; the first is passed on
    void tellPutAside(const QString &file);            // see Session::cachePutAside
    void tellNotKept(const Protocol::Error &error);    // see Session::cacheFailed
    void keepDraft();                                  // the one that is being written, now
    void addRoom(Client::Room *room);
    void removeRoom(Client::Room *room); // before it goes
    void showError(const Protocol::Error &error);
    void showEdits(const Protocol::EditsPage &edits); // how a message read before
    void showPlace(Client::Room *room, qint64 seq);   // a message that is held; 0: there is none

signals:
    void signInRequested(const Protocol::Link &link, const QString &name);
    void hostingRequested(const QString &place, const QString &name);
    void stopHostingRequested();
    void leaveHostRequested(); // also: stop trying to reach it
    void retryRequested();
    void quitRequested(); // asked already, if others are concerned
    void hidden();        // it was closed, and goes on
    void unreadChanged();

    void joinRequested(const QString &roomName);
    void renameRequested(const QString &name);
    void postRequested(const Protocol::RoomId &room, const QString &text);
    void replyRequested(const Protocol::RoomId &room, qint64 replyTo, const QString &text);
    void editRequested(const Protocol::RoomId &room, qint64 seq, const QString &text);
    void typingChanged(const Protocol::RoomId &room, bool typing);
    void recentEmojiChanged(const QStringList &emoji);
    void draftChanged(const Protocol::RoomId &room, const QString &text); // empty: none any more
    void repostRequested(const Protocol::RoomId &room, const Protocol::Nonce &nonce);
    void discardRequested(const Protocol::RoomId &room, const Protocol::Nonce &nonce);
    void olderWanted(const Protocol::RoomId &room);
    void gapWanted(const Protocol::RoomId &room, qint64 seq, bool laterEnd);
    void placeWanted(const Protocol::RoomId &room, qint64 seq);
    void unreadWanted(const Protocol::RoomId &room);
    void reactRequested(const Protocol::RoomId &room, qint64 seq, const QString &emoji, bool on);
    void pinRequested(const Protocol::RoomId &room, qint64 seq, bool on);
    void deleteRequested(const Protocol::RoomId &room, qint64 seq);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QMenu *makeMenu();
    QAction *addShortcut(const QString &text, const QKeySequence &keys, std::function<void()> act);
    void makeShortcuts();
    void offerPreferences();
    void passOnWishes();
    void ask(const QString &question, const QString &yes, void (ChatWindow::*answer)());
    void quit();
    void closeRoom();
    void showInvitation();
    void signInElsewhere(const Protocol::Link &link);
    void refresh();
    bool inChat() const;
    QString disconnected() const;

    Look &m_look;
    Wishes m_wishes;
    PreferenceActions *m_preferences;
    QStackedWidget *m_pages;
    StartPage *m_start;
    ChatPage *m_chat;
    QAction *m_invite = nullptr;
    QAction *m_stopHosting = nullptr;
    QAction *m_leaveHost = nullptr;
    QString m_place;
    QString m_name; // of the person
    bool m_quitting = false;
    std::function<bool()> m_staysOpen = [] { return false; };
    std::optional<HostCard> m_hosting;
};
