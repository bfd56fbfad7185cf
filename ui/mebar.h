// SPDX-License-Identifier: MIT
// The foot of the sidebar: who you are here, and how; a click lets you change the name.
#pragma once

#include "protocol/member.h"
#include "protocol/person.h"

#include <QWidget>

class Label;
class Look;
class QAction;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;
class Wishes;

class MeBar : public QWidget
{
    Q_OBJECT

public:
    MeBar(const Look &look, Wishes &wishes, QWidget *parent = nullptr);

    void setSelf(const Protocol::Member &self);
    void setPerson(const Protocol::Person &self); // how you are, as others see it
    QWidget *focusPane() const;
    void addTool(QAction *action); // a button for it

public slots:
    void startRenaming();
    void startStatus();

signals:
    void renameRequested(const QString &name); // cleaned, and another than before

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Field
    {
        Name,
        Status,
    };

    void edit(Field field, const QString &text, const QString &placeholder);
    void submit();
    void rename();
    void setStatus();
    void stopEditing();
    void fillMenu();
    void restyle();

    const Look &m_look;
    Wishes &m_wishes;
    Protocol::Member m_self;
    Protocol::Person m_person;
    Field m_field = Field::Name;
    QWidget *m_picture; // keeps its place free
    QStackedWidget *m_name;
    QPushButton *m_shown;
    QLineEdit *m_edit;
    Label *m_status;
    Label *m_error;
    QToolButton *m_how;
    QHBoxLayout *m_row;
};
