// SPDX-License-Identifier: MIT
// The text that is being written: as high as it needs to be, with the keys of a composer.
#pragma once

#include "ui/shortcutrow.h"

#include <QTextEdit>

class SpellMarks;
class Spelling;

class ComposerEdit : public QTextEdit
{
    Q_OBJECT

public:
    explicit ComposerEdit(QWidget *parent = nullptr);

    int wantedHeight(int least, int most); // of the frame around it
    void setLine(int height, double line); // of the frame around one line, and of the line
    void setEscapable(bool on);            // Esc means something here
    static QList<ShortcutLine> keys(bool enterSends); // for the list of them
    void setEnterSends(bool on);                      // else it needs Ctrl
    void setSpelling(Spelling *spelling);             // must live as long; null: nobody knows
    SpellMarks *spellMarks() { return m_marks; }      // null without

    static constexpr int frame = 6; // of that height: border and margins, above and below

signals:
    void submitRequested();
    void escaped();
    void lastRequested(); // ↑ where nothing is written
    void focused(bool has);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool actOn(const QKeyEvent &key);
    bool markBy(const QKeyEvent &key);
    bool isOurs(const QKeyEvent &key) const;
    bool isOfConversation(const QKeyEvent &key) const;
    bool sends(const QKeyEvent &key) const;

    bool m_escapable = false;
    bool m_enterSends = true;
    SpellMarks *m_marks = nullptr;
};
