// SPDX-License-Identifier: MIT
// Underlines the words of a field that are spelled wrong, but for the one that is being written.
#pragma once

#include "client/roster.h"

#include <QPointer>
#include <QSyntaxHighlighter>
#include <QTextCursor>

class QTextEdit;
class Spelling;

class SpellMarks : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    SpellMarks(QTextEdit *edit, Spelling *spelling); // which must live as long

    void setColor(const QColor &color);
    void setRoster(const Client::Roster *roster); // whose names are right; null: nobody's
    QTextCursor wrongWord(int position); // the one that is there; without a selection: none

    Spelling &spelling() { return *m_spelling; }

protected:
    void highlightBlock(const QString &text) override;

private:
    void lookAgain();
    void lookAgain(const QTextBlock &block);
    void follow(); // the cursor
    bool touchesCursor(int first, qsizetype length) const;
    qsizetype nameLength(QStringView text) const;

    QTextEdit *m_edit;
    Spelling *m_spelling;
    QPointer<const Client::Roster> m_roster;
    QTextCharFormat m_wrong;
    QTextCursor m_written; // the word that is, if it is wrong so far
};
