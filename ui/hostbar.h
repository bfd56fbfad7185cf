// SPDX-License-Identifier: MIT
// The head of the sidebar: which host this is, how the connection stands, and the menu.
#pragma once

#include "client/session.h"

#include <QWidget>

class Label;
class Look;
class QMenu;
class QToolButton;

class HostBar : public QWidget
{
    Q_OBJECT

public:
    explicit HostBar(const Look &look, QWidget *parent = nullptr);

    void setPlace(const QString &place);
    void setStatus(const Client::Status &status);
    void setHosting(std::optional<int> people); // how many others; none: not hosting
    void setMenu(QMenu *menu);
    QMenu *menu() const; // null: none

    const QString &place() const { return m_place; }
    bool isOnline() const { return m_status.state == Client::Status::State::Online; }
    bool isHosting() const { return m_people.has_value(); }

signals:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void restyle();
    QString statusWords() const;

    const Look &m_look;
    Label *m_name;
    Label *m_words;
    QToolButton *m_menu;
    QWidget *m_picture; // keeps its place free
    QString m_place;
    Client::Status m_status;
    std::optional<int> m_people;
};
