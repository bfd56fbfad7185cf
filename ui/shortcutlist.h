// SPDX-License-Identifier: MIT
// What the keys do: made from the actions that a window has, so that it cannot say anything else.
#pragma once

#include <QAction>
#include <QDialog>

struct ShortcutLine
{
    QString keys = {}; // several are separated by " / "
    QString words = {};

    friend bool operator==(const ShortcutLine &, const ShortcutLine &) = default;
};

struct ShortcutGroup
{
    QString name = {};
    QList<ShortcutLine> lines = {};
};

// Under which heading an action is listed; those without come last.
void setShortcutGroup(QAction *action, const QString &group);

// In the order of the actions; those that have no keys or no words, or are not to be seen, are left
// out.
QList<ShortcutGroup> shortcutGroups(const QList<QAction *> &actions);

class ShortcutDialog : public QDialog
{
    Q_OBJECT

public:
    ShortcutDialog(const QList<ShortcutGroup> &groups, QWidget *parent);
};
