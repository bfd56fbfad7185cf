// SPDX-License-Identifier: MIT
// The foot of the sidebar: who you are here; a click lets you change the name.
#pragma once

#include "protocol/member.h"

#include <QWidget>

class Label;
class Look;
class QLineEdit;
class QPushButton;
class QStackedWidget;

class MeBar : public QWidget
{
    Q_OBJECT

public:
    explicit MeBar(const Look &look, QWidget *parent = nullptr);

    void setSelf(const Protocol::Member &self);
    QWidget *focusPane() const;

public slots:
    void startRenaming();

signals:
    void renameRequested(const QString &name); // cleaned, and another than before

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rename();
    void stopRenaming();

    const Look &m_look;
    Protocol::Member m_self;
    QWidget *m_picture; // keeps its place free
    QStackedWidget *m_name;
    QPushButton *m_shown;
    QLineEdit *m_edit;
    Label *m_error;
};
