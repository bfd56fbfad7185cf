// SPDX-License-Identifier: MIT
// A row in the list of shortcuts: what happens, and the keys; those of a command are a button.
#pragma once

#include "ui/shortcuts.h"

#include <QWidget>

class Label;
class QPushButton;

struct ShortcutLine // of keys that are as they are
{
    QString keys = {};
    QString words = {};

    friend bool operator==(const ShortcutLine &, const ShortcutLine &) = default;
};

class ShortcutRow : public QWidget
{
    Q_OBJECT

public:
    ShortcutRow(const Shortcuts &shortcuts, Command command); // as they are at any time
    explicit ShortcutRow(const ShortcutLine &fixed);

    bool fits(const QString &words) const; // all of them, wherever they stand
    QString words() const { return m_words; }
    QPushButton *button() const { return m_button; } // null: fixed

signals:
    void chosen();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override; // the words belong to their button

private:
    void build(QWidget *mark, QWidget *keys);
    void showKeys(const QString &keys, bool changed);

    const QString m_words;
    QString m_keys;
    Label *m_mark = nullptr;
    QPushButton *m_button = nullptr;
};
