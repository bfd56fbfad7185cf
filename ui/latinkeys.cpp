// SPDX-License-Identifier: MIT
#include "ui/latinkeys.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QWidget>

#include <string_view>

using namespace Qt::StringLiterals;

namespace {

struct KeyRun
{
    quint32 first;
    std::string_view keys; // as Qt::Key has them, which is as ASCII has them
};

constexpr KeyRun runs[] = {{16, "QWERTYUIOP[]"}, {30, "ASDFGHJKL;'"}, {44, "ZXCVBNM,./"}};

bool isForeign(const QKeyEvent &key)
{
    const bool commands = key.modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    const bool altGr = key.modifiers() & Qt::GroupSwitchModifier;
    const int code = key.key();
    return commands && !altGr && code > 0x7f && code < int(Qt::Key_Escape);
}

// As Qt would choose it: the first that may act in the window.
QAction *actionFor(const QWidget &widget, const QKeySequence &keys)
{
    for (QAction *action : widget.window()->findChildren<QAction *>()) {
        const bool here = action->shortcutContext() != Qt::WidgetShortcut;
        if (here && action->isEnabled() && action->shortcuts().contains(keys))
            return action;
    }
    return nullptr;
}

}

std::optional<Qt::Key> latinKey(quint32 code)
{
    for (const auto &[first, keys] : runs) {
        if (code >= first && code - first < keys.size())
            return Qt::Key(keys[code - first]);
    }
    return {};
}

LatinKeys::LatinKeys(quint32 codeOffset, QObject *parent) : QObject(parent), m_offset(codeOffset)
{ }

quint32 LatinKeys::systemOffset()
{
    const QString platform = QGuiApplication::platformName();
    return platform == "xcb"_L1 || platform.startsWith("wayland"_L1) ? 8 : 0;
}

bool LatinKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || m_translating || !watched->isWidgetType())
        return false;
    const auto &key = *static_cast<QKeyEvent *>(event);
    return isForeign(key) && translate(*static_cast<QWidget *>(watched), key);
}

// What happens to a key as it comes in, once more with the key that was meant.
bool LatinKeys::translate(QWidget &widget, const QKeyEvent &key)
{
    const auto latin = latinKey(key.nativeScanCode() - m_offset);
    if (!latin)
        return false;
    const QScopedValueRollback translating{m_translating, true};
    const auto meant = [&](QEvent::Type type) {
        return QKeyEvent{type, *latin, key.modifiers(), {}, key.isAutoRepeat()};
    };
    QKeyEvent claim = meant(QEvent::ShortcutOverride);
    claim.ignore();
    QCoreApplication::sendEvent(&widget, &claim);
    const QKeySequence keys{QKeyCombination{key.modifiers(), *latin}};
    QAction *action = claim.isAccepted() ? nullptr : actionFor(widget, keys);
    if (action) {
        action->trigger();
        return true;
    }
    QKeyEvent press = meant(QEvent::KeyPress);
    QCoreApplication::sendEvent(&widget, &press);
    return press.isAccepted();
}
