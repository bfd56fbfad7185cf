// SPDX-License-Identifier: MIT
// Rows of what those who moderate look after: some words each, and a button to be done with it.
#pragma once

#include <QScrollArea>

#include <functional>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

class ModerationList : public QScrollArea
{
    Q_OBJECT

public:
    struct Row
    {
        QString title = {}; // empty: there is none
        QString words = {};
        QString button = {}; // empty: there is none
        std::function<void()> done = {};
        QString otherButton = {};
        std::function<void()> otherDone = {};
    };

    // What stands there when there is nothing.
    explicit ModerationList(const QString &nothing, QWidget *parent = nullptr);

    void clear();
    void add(const Row &row);
    void setMore(bool more); // a button that asks for it
    void end();              // of a list that is empty: says so
    int count() const { return m_count; }

signals:
    void moreRequested();

private:
    void addButton(QHBoxLayout &line, const Row &row, const QString &words,
                   const std::function<void()> &done);

    QString m_nothing;
    QVBoxLayout *m_rows;
    QPushButton *m_more;
    int m_count = 0;
};
