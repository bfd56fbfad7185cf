// SPDX-License-Identifier: MIT
// What a pane says instead of a list: why it is empty, and what can be done about it.
#pragma once

#include <QWidget>

class Label;
class QPushButton;

class PaneNotice : public QWidget
{
    Q_OBJECT

public:
    explicit PaneNotice(QWidget *parent = nullptr);

    void say(const QString &title, const QString &sentence, const QString &wish = {});

signals:
    void wished(); // by the button

private:
    Label *m_title;
    Label *m_sentence;
    QPushButton *m_wish;
};
