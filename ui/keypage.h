// SPDX-License-Identifier: MIT
// The page that stops everything: at the address of a host that one knows is one with another key.
#pragma once

#include <QScrollArea>
#include <QStringList>

class Label;
class QPushButton;

struct KeyChange
{
    QString address = {};    // where it is: "192.168.1.20"
    QStringList before = {}; // the six words of the host that was there
    QStringList shown = {};  // and of the one that is there now
};

class KeyPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit KeyPage(QWidget *parent = nullptr);

    void setChange(const KeyChange &change);

signals:
    void trusted();
    void refused();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *wordsCard(const QString &title, Label *words);
    QWidget *buttons();

    Label *m_title;
    Label *m_before;
    Label *m_shown;
    QPushButton *m_refuse = nullptr;
};
