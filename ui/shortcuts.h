// SPDX-License-Identifier: MIT
// The commands of a window with the keys that lead to each: as they come, or as the person has
// chosen. What shows keys anywhere asks here, and again when they have changed.
#pragma once

#include "ui/commands.h"

#include <QHash>
#include <QKeySequence>
#include <QObject>

#include <array>
#include <optional>

class QAction;
class QWidget;

using KeyList = QList<QKeySequence>;
using KeyChoices = QHash<QString, QString>; // the names of commands -> keys, as they are kept

class Shortcuts : public QObject
{
    Q_OBJECT

public:
    explicit Shortcuts(QWidget &window);

    static KeyList standard(Command command); // as it comes

    QAction *add(Command command, const QString &text); // a new action of the window
    void add(Command command, QAction *action);         // has its keys from now on

    QString words(Command command) const; // what it does; empty: nobody has added it
    KeyList keys(Command command) const;
    QString shownKeys(Command command) const; // several are separated by " / "; empty: none
    bool isChanged(Command command) const;
    bool isAnyChanged() const;
    std::optional<Command> holder(const QKeySequence &keys) const;
    // The name of what does the same, and in brackets the keys.
    QString tip(const QString &name, Command command) const;
    void showTip(QWidget *button, Command command) const; // its name with the keys, from now on

    void set(Command command, const KeyList &keys); // whatever had one of them has it no more
    void setBack(Command command);
    void setAllBack();

    KeyChoices choices() const;              // only what is not as it comes
    void restore(const KeyChoices &choices); // what makes no sense is left out

signals:
    void changed();

private:
    void take(const KeyList &keys);
    void apply(Command command);
    void applyAll();

    QWidget &m_window;
    std::array<KeyList, commandCount> m_keys;
    std::array<QAction *, commandCount> m_actions = {};
};

QString shownKeys(const KeyList &keys);
