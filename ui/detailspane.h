// SPDX-License-Identifier: MIT
// Beside a room: who is in it, what is pinned there, and what a search finds; one at a time.
#pragma once

#include "client/room.h"

#include <QWidget>

class Look;
class MemberPane;
class PinnedPane;
class QStackedWidget;
class QTabBar;
class QToolButton;
class SearchPane;
class Shortcuts;
class Wishes;

class DetailsPane : public QWidget
{
    Q_OBJECT

public:
    enum class Tab
    {
        Members,
        Pinned,
        Search,
    };

    DetailsPane(const Look &look, Wishes &wishes, QWidget *parent = nullptr);

    void setShortcuts(const Shortcuts &shortcuts);
    void setRoom(Client::Room *room); // null: none
    void setSelf(const Protocol::MemberId &self);
    void setOnline(bool online);
    void show(Tab tab);
    Tab tab() const;

    MemberPane &members() { return *m_members; }
    PinnedPane &pinned() { return *m_pinned; }
    SearchPane &search() { return *m_search; }
    QList<QWidget *> focusPanes() const;

signals:
    void closeRequested();
    void turned(); // to another tab

private:
    QWidget *makeHeader();
    void restyle();

    const Look &m_look;
    MemberPane *m_members;
    PinnedPane *m_pinned;
    SearchPane *m_search;
    QWidget *m_header = nullptr;
    QTabBar *m_tabs = nullptr;
    QToolButton *m_close = nullptr;
    QStackedWidget *m_pages;
};
