// SPDX-License-Identifier: MIT
// What the keys do, in one dialog with a search on top: the commands of the window, whose keys one
// can change here, and the keys that are as they are.
#pragma once

#include "ui/shortcutrow.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

struct ShortcutGroup
{
    QString name = {};
    QList<ShortcutLine> lines = {};
};

class ShortcutDialog : public QDialog
{
    Q_OBJECT

public:
    // The shortcuts must live as long.
    ShortcutDialog(Shortcuts &shortcuts, const QList<ShortcutGroup> &fixed, QWidget *parent);

private:
    struct Part
    {
        QWidget *heading;
        QList<ShortcutRow *> rows;
    };

    QWidget *makeRows(const QList<ShortcutGroup> &fixed);
    QLayout *makeEnd();
    void addPart(const QString &name, const QList<ShortcutRow *> &rows, QVBoxLayout &column);
    QList<ShortcutRow *> commands(CommandRow::Group group);
    void find(const QString &words);
    void askToSetBack();

    Shortcuts &m_shortcuts;
    QLineEdit *m_search;
    Label *m_nothing;
    QPushButton *m_setBack;
    QList<Part> m_parts;
};
