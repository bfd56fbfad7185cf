// SPDX-License-Identifier: MIT
#include "ui/shortcuts.h"

#include "ui/keyrules.h"
#include "ui/words.h"

#include <QAction>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Of a file that anybody may have written.
KeyList readKeys(const QString &kept)
{
    KeyList keys;
    for (const QKeySequence &one : QKeySequence::listFromString(kept)) {
        if (obstacleOf(one) == KeyObstacle::None && !keys.contains(one))
            keys.append(one);
    }
    return keys;
}

}

KeyList Shortcuts::standard(Command command)
{
    KeyList keys = QKeySequence::listFromString(
        QString::fromLatin1(commandTable()[std::size_t(command)].keys));
    keys.removeAll({}); // one that is empty, where there are none
    return keys;
}

Shortcuts::Shortcuts(QWidget &window) : QObject(&window), m_window(window)
{
    for (const CommandRow &row : commandTable())
        m_keys[std::size_t(row.command)] = standard(row.command);
}

QAction *Shortcuts::add(Command command, const QString &text)
{
    auto *action = new QAction(text, this);
    m_window.addAction(action);
    add(command, action);
    return action;
}

void Shortcuts::add(Command command, QAction *action)
{
    m_actions[std::size_t(command)] = action;
    apply(command);
}

// Without what marks a letter, or says that a dialog follows.
QString Shortcuts::words(Command command) const
{
    const QAction *action = m_actions[std::size_t(command)];
    QString words = action ? action->text().remove(u'&') : QString{};
    if (words.endsWith(u'…'))
        words.chop(1);
    return words.trimmed(); // some languages set it apart
}

KeyList Shortcuts::keys(Command command) const
{
    return m_keys[std::size_t(command)];
}

QString Shortcuts::shownKeys(Command command) const
{
    return ::shownKeys(keys(command));
}

bool Shortcuts::isChanged(Command command) const
{
    return keys(command) != standard(command);
}

bool Shortcuts::isAnyChanged() const
{
    return !choices().isEmpty();
}

std::optional<Command> Shortcuts::holder(const QKeySequence &keys) const
{
    const auto holds = [&](const KeyList &list) { return list.contains(keys); };
    const auto found = std::ranges::find_if(m_keys, holds);
    return found != m_keys.end() ? std::optional{Command(found - m_keys.begin())} : std::nullopt;
}

QString Shortcuts::tip(const QString &name, Command command) const
{
    const QString keys = shownKeys(command);
    return keys.isEmpty() ? name
                          : tr("%1 (%2)", "what it does, and its keys").arg(name, isolated(keys));
}

void Shortcuts::showTip(QWidget *button, Command command) const
{
    const auto show = [this, button, command] {
        button->setToolTip(tip(button->accessibleName(), command));
    };
    connect(this, &Shortcuts::changed, button, show);
    show();
}

void Shortcuts::set(Command command, const KeyList &keys)
{
    take(keys);
    m_keys[std::size_t(command)] = keys;
    applyAll();
}

void Shortcuts::setBack(Command command)
{
    set(command, standard(command));
}

void Shortcuts::setAllBack()
{
    restore({});
}

KeyChoices Shortcuts::choices() const
{
    KeyChoices choices;
    for (const CommandRow &row : commandTable()) {
        if (isChanged(row.command))
            choices.insert(QString::fromLatin1(row.name),
                           QKeySequence::listToString(keys(row.command)));
    }
    return choices;
}

// What was chosen goes before what comes with us, wherever both want the same keys.
void Shortcuts::restore(const KeyChoices &choices)
{
    QList<Command> chosen;
    for (const CommandRow &row : commandTable()) {
        const auto choice = choices.constFind(QString::fromLatin1(row.name));
        const KeyList keys = choice != choices.cend() ? readKeys(*choice) : KeyList{};
        const bool makesSense = choice != choices.cend() && (choice->isEmpty() || !keys.isEmpty());
        m_keys[std::size_t(row.command)] = makesSense ? keys : standard(row.command);
        if (makesSense)
            chosen.append(row.command);
    }
    for (const Command command : chosen) {
        const KeyList wanted = keys(command);
        take(wanted);
        m_keys[std::size_t(command)] = wanted;
    }
    applyAll();
}

void Shortcuts::take(const KeyList &keys)
{
    for (KeyList &list : m_keys)
        list.removeIf([&](const QKeySequence &one) { return keys.contains(one); });
}

void Shortcuts::apply(Command command)
{
    if (QAction *action = m_actions[std::size_t(command)]) {
        action->setShortcuts(keys(command));
        action->setToolTip(tip(action->iconText(), command));
    }
}

void Shortcuts::applyAll()
{
    for (const CommandRow &row : commandTable())
        apply(row.command);
    emit changed();
}

QString shownKeys(const KeyList &keys)
{
    QStringList shown;
    for (const QKeySequence &one : keys)
        shown.append(one.toString(QKeySequence::NativeText));
    return shown.join(" / "_L1);
}
