// SPDX-License-Identifier: MIT
#include "ui/keyrules.h"

#include "ui/commands.h"
#include "ui/composeredit.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Those that come with us are right, though a field knows some of them too.
bool isStandard(const QKeySequence &keys)
{
    return std::ranges::any_of(commandTable(), [&](const CommandRow &row) {
        return QKeySequence::listFromString(QString::fromLatin1(row.keys)).contains(keys);
    });
}

bool isForTyping(QKeyCombination keys)
{
    constexpr Qt::Key always[] = {Qt::Key_Return,    Qt::Key_Enter,  Qt::Key_Escape,
                                  Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_Backtab};
    if (std::ranges::find(always, keys.key()) != std::end(always))
        return true;
    const bool function = keys.key() >= Qt::Key_F1 && keys.key() <= Qt::Key_F35;
    const auto commanding = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    return !function && !(keys.keyboardModifiers() & commanding);
}

// The field itself knows best.
bool isForTheField(QKeyCombination keys)
{
    ComposerEdit field;
    QKeyEvent claim{QEvent::ShortcutOverride, keys.key(), keys.keyboardModifiers()};
    claim.ignore();
    QCoreApplication::sendEvent(&field, &claim);
    return claim.isAccepted();
}

}

KeyObstacle obstacleOf(const QKeySequence &keys)
{
    if (keys.count() != 1 || keys[0].key() == Qt::Key_unknown)
        return KeyObstacle::Unreadable;
    if (isStandard(keys))
        return KeyObstacle::None;
    if (isForTyping(keys[0]))
        return KeyObstacle::Typing;
    return isForTheField(keys[0]) ? KeyObstacle::Field : KeyObstacle::None;
}
