// SPDX-License-Identifier: MIT
// Chooses some of the people of a host; a few letters find them.
#pragma once

#include "client/people.h"

#include <QSet>
#include <QWidget>

class Label;
class QLineEdit;
class QListWidget;

class PeoplePicker : public QWidget
{
    Q_OBJECT

public:
    // People may be null: then there is nobody to choose.
    PeoplePicker(const Client::People *people, const QSet<Protocol::MemberId> &without,
                 QWidget *parent = nullptr);

    bool isEmpty() const; // there is nobody to choose
    QList<Protocol::MemberId> chosen() const;

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // the keys of the field

private:
    void find(const QString &words);
    void chooseFirst(); // of those found

    QLineEdit *m_filter;
    QListWidget *m_list;
    Label *m_nobody;
};
