// SPDX-License-Identifier: MIT
// What may complete the word at the cursor, above it. The keyboard stays in the field: while this
// is open it takes the arrows, Tab, Enter and Esc, and no other key.
#pragma once

#include "ui/completion.h"

#include <QListWidget>
#include <QPointer>

class Look;
class QTextEdit;

class CompletionPopup : public QListWidget
{
    Q_OBJECT

public:
    CompletionPopup(const Look &look, QTextEdit *edit);

    void setRoster(const Client::Roster *roster);
    void setSelf(const Protocol::MemberId &self) { m_self = self; }

    void suggest(); // somebody wrote

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool actOn(int key);
    void move(int step);
    void take();
    void dismiss(); // for this word
    void fill();
    void place();
    void speak();

    const Look &m_look;
    QTextEdit *m_edit;
    QPointer<const Client::Roster> m_roster;
    Protocol::MemberId m_self;
    QList<Suggestion> m_suggestions;
    CompletionWord m_word;
    int m_dismissed = -1; // where the word begins
};
