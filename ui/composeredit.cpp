// SPDX-License-Identifier: MIT
#include "ui/composeredit.h"

#include "ui/composermarks.h"
#include "ui/spellmarks.h"
#include "ui/spellmenu.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace {

struct MarkKey
{
    QKeyCombination keys;
    QLatin1StringView mark; // empty: a link
    const char *words;
};

constexpr MarkKey markKeys[] = {
    {Qt::CTRL | Qt::Key_B, "**"_L1, QT_TRANSLATE_NOOP("ComposerEdit", "Bold")},
    {Qt::CTRL | Qt::Key_I, "*"_L1, QT_TRANSLATE_NOOP("ComposerEdit", "Italic")},
    {Qt::CTRL | Qt::Key_E, "`"_L1, QT_TRANSLATE_NOOP("ComposerEdit", "Code")},
    {Qt::CTRL | Qt::SHIFT | Qt::Key_L, {}, QT_TRANSLATE_NOOP("ComposerEdit", "Link")},
};

const MarkKey *markKey(const QKeyEvent &key)
{
    const auto same = [&](const MarkKey &one) { return one.keys == key.keyCombination(); };
    const auto *found = std::ranges::find_if(markKeys, same);
    return found != std::end(markKeys) ? found : nullptr;
}

bool isEnter(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

}

ComposerEdit::ComposerEdit(QWidget *parent) : QTextEdit(parent)
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QList<ShortcutLine> ComposerEdit::keys(bool enterSends)
{
    const auto shown = [](QKeyCombination keys) {
        return QKeySequence{keys}.toString(QKeySequence::NativeText);
    };
    QList<ShortcutLine> lines{
        {shown(enterSends ? Qt::Key_Enter : Qt::CTRL | Qt::Key_Enter), tr("Send")},
        {shown(enterSends ? Qt::SHIFT | Qt::Key_Enter : Qt::Key_Enter), tr("New line")},
    };
    for (const MarkKey &key : markKeys)
        lines.append({shown(key.keys), tr(key.words)});
    lines.append({shown(Qt::Key_Up), tr("Edit your last message, in an empty field")});
    lines.append({shown(Qt::Key_Escape), tr("Leave the reply or the edit")});
    return lines;
}

int ComposerEdit::wantedHeight(int least, int most)
{
    document()->setTextWidth(viewport()->width());
    const bool oneLine = document()->blockCount() == 1
        && document()->firstBlock().layout()->lineCount() <= 1; // as high as it is, in any font
    const int wanted = oneLine ? 0 : int(document()->size().height()) + frame;
    setVerticalScrollBarPolicy(wanted > most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    return std::clamp(wanted, least, most);
}

void ComposerEdit::setLine(int height, double line)
{
    document()->setDocumentMargin((height - frame - line) / 2);
}

void ComposerEdit::setEscapable(bool on)
{
    m_escapable = on;
}

void ComposerEdit::setEnterSends(bool on)
{
    m_enterSends = on;
}

void ComposerEdit::setSpelling(Spelling *spelling)
{
    const QSignalBlocker quiet{this}; // marks come and go; the text stays
    delete std::exchange(m_marks, spelling ? new SpellMarks(this, spelling) : nullptr);
}

// Asked for by the keyboard it is about the word at the cursor, and stands there.
void ComposerEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QTextCursor there = byMouse ? cursorForPosition(event->pos()) : textCursor();
    if (m_marks) {
        offerWords(*menu, m_marks->spelling(), m_marks->wrongWord(there.position()));
        offerLanguages(*menu, m_marks->spelling());
    }
    menu->popup(byMouse ? event->globalPos() : viewport()->mapToGlobal(cursorRect().bottomLeft()));
}

// What a field has keys for as well, and what means the conversation here.
bool ComposerEdit::isOfConversation(const QKeyEvent &key) const
{
    using Keys = QKeyCombination;
    const Keys keys = key.keyCombination();
    if (keys == Keys{Qt::CTRL | Qt::Key_Up} || keys == Keys{Qt::CTRL | Qt::Key_Down}
        || keys == Keys{Qt::SHIFT | Qt::Key_PageUp})
        return true;
    return document()->isEmpty()
        && (keys == Keys{Qt::CTRL | Qt::Key_Home} || keys == Keys{Qt::CTRL | Qt::Key_End});
}

// A shortcut of the window with the same keys stands back while somebody writes.
bool ComposerEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && isOfConversation(*static_cast<QKeyEvent *>(event)))
        return false;
    if (event->type() == QEvent::ShortcutOverride && isOurs(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QTextEdit::event(event);
}

void ComposerEdit::keyPressEvent(QKeyEvent *event)
{
    if (!actOn(*event))
        QTextEdit::keyPressEvent(event);
}

bool ComposerEdit::actOn(const QKeyEvent &key)
{
    if (sends(key))
        emit submitRequested();
    else if (key.key() == Qt::Key_Escape && m_escapable)
        emit escaped();
    else if (key.keyCombination() == QKeyCombination{Qt::Key_Up} && document()->isEmpty())
        emit lastRequested();
    else
        return markBy(key);
    return true;
}

bool ComposerEdit::markBy(const QKeyEvent &key)
{
    const MarkKey *found = markKey(key);
    if (!found)
        return false;
    QTextCursor cursor = textCursor();
    found->mark.isEmpty() ? insertLink(cursor) : toggleMark(cursor, found->mark);
    setTextCursor(cursor);
    return true;
}

bool ComposerEdit::sends(const QKeyEvent &key) const
{
    const auto modifiers = key.modifiers();
    return isEnter(key) && !(modifiers & Qt::ShiftModifier)
        && (m_enterSends || modifiers & Qt::ControlModifier);
}

bool ComposerEdit::isOurs(const QKeyEvent &key) const
{
    return markKey(key) || (key.key() == Qt::Key_Escape && m_escapable);
}

void ComposerEdit::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    emit focused(true);
}

void ComposerEdit::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    emit focused(false);
}
