// SPDX-License-Identifier: MIT
#include "ui/keyfield.h"

#include "ui/words.h"

#include <QKeyEvent>

namespace {

bool leadsOut(const QKeyEvent &key)
{
    const bool alone = (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int code = key.key();
    return alone && (code == Qt::Key_Return || code == Qt::Key_Enter || code == Qt::Key_Escape);
}

bool isHalf(int code) // a modifier, or what goes together with the next letter
{
    return code == 0 || code == Qt::Key_unknown
        || (code >= Qt::Key_Shift && code <= Qt::Key_ScrollLock)
        || (code >= Qt::Key_Super_L && code <= Qt::Key_Hyper_R) || code == Qt::Key_AltGr
        || (code >= Qt::Key_Multi_key && code <= Qt::Key_PreviousCandidate)
        || (code >= Qt::Key_Dead_Grave && code <= Qt::Key_Dead_Longsolidusoverlay);
}

// Shift is in a sign already: Ctrl+? is what is pressed, not Ctrl+Shift+?.
QKeySequence sequenceOf(const QKeyEvent &key)
{
    auto modifiers = key.modifiers()
        & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier | Qt::ShiftModifier);
    const int code = key.key();
    const bool sign =
        code > Qt::Key_Space && code < Qt::Key_Escape && !QChar::isLetterOrNumber(char32_t(code));
    modifiers.setFlag(Qt::ShiftModifier, modifiers.testFlag(Qt::ShiftModifier) && !sign);
    return QKeyCombination{modifiers, Qt::Key(code)};
}

}

KeyField::KeyField(QWidget *parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    setPlaceholderText(tr("Press the new keys"));
    setAccessibleName(tr("New keys"));
}

void KeyField::showKeys(const QKeySequence &keys)
{
    const QString text = keys.toString(QKeySequence::NativeText);
    setText(text.isEmpty() ? text : isolated(text));
}

bool KeyField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent *event)
{
    if (leadsOut(*event))
        return event->ignore();
    if (!isHalf(event->key()))
        emit pressed(sequenceOf(*event));
}
