// SPDX-License-Identifier: MIT
// Finds messages in the room that is open or in all of them; leads to each of them.
#pragma once

#include "client/room.h"
#include "client/search.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class CardList;
class HitListModel;
class Label;
class Look;
class PaneNotice;
class QLineEdit;
class QStackedWidget;
class RoomListModel;
class SearchHint;
class SearchScope;

class SearchPane : public QWidget
{
    Q_OBJECT

public:
    explicit SearchPane(const Look &look, QWidget *parent = nullptr);

    void setSearch(Client::Search *search); // null: nothing can be found
    void setRooms(const RoomListModel *rooms);
    void setRoom(Client::Room *room); // the one that is open; null: none
    void setSelf(const Protocol::MemberId &self);
    void setOnline(bool online);

    void begin(bool everywhere); // with the keyboard in the field
    void clear();
    QWidget *focusPane() const;

signals:
    void placeWanted(const Protocol::RoomId &room, qint64 seq);
    void leaveRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectSearch();
    void setEverywhere(bool everywhere);
    void search();
    void enter();
    void refresh();
    void sayNothingFound();
    void insert(const QString &filter);

    QPointer<Client::Search> m_search;
    QPointer<Client::Room> m_room;
    QTimer m_rest; // since the last key
    QTimer m_slow; // since the search began
    HitListModel *m_model;
    QLineEdit *m_field;
    SearchScope *m_scope;
    QStackedWidget *m_pages;
    SearchHint *m_hint;
    CardList *m_list;
    PaneNotice *m_notice;
    Label *m_error;
    bool m_online = false;
    bool m_starting = false;
    std::optional<Protocol::Error> m_failed;
};
