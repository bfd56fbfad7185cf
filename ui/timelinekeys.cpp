// SPDX-License-Identifier: MIT
#include "ui/timelinekeys.h"

#include "ui/look.h"
#include "ui/messageactions.h"
#include "ui/timelineclick.h"
#include "ui/timelineview.h"

namespace {

void enter(TimelineView &view)
{
    if (const auto *item = view.strip().item(view.currentRow()))
        enterMessage(view, *item);
}

// Right is where the rest of a folded text is, or left where one reads that way.
void fold(TimelineView &view, int key)
{
    const auto *item = view.strip().item(view.currentRow());
    const bool more = (key == Qt::Key_Right) == (view.layoutDirection() == Qt::LeftToRight);
    if (item && !item->layout->fold.isEmpty() && item->layout->context.unfolded != more)
        view.unfold(item->row, more);
}

void scrollPages(TimelineView &view, int pages)
{
    view.scrollBy(pages * (view.viewport()->height() - 2 * view.look().theme().lineHeight()));
}

void leave(TimelineView &view)
{
    if (view.selectedText().isEmpty())
        emit view.readRequested();
    else
        view.clearSelection();
}

bool pressPlainKey(TimelineView &view, const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Up:
        return view.moveCurrent(-1), true;
    case Qt::Key_Down:
        return view.moveCurrent(1), true;
    case Qt::Key_Right:
    case Qt::Key_Left:
        return fold(view, event.key()), true;
    case Qt::Key_Escape:
        return leave(view), true;
    case Qt::Key_PageUp:
        return scrollPages(view, -1), true;
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return scrollPages(view, 1), true;
    case Qt::Key_Home:
        return view.scrollToStart(), true;
    case Qt::Key_End:
        return view.scrollToEnd(), true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return enter(view), true;
    default:
        return false;
    }
}

}

bool pressKey(TimelineView &view, const QKeyEvent &event)
{
    const auto act = actOf(event);
    if (act && view.actions().act(view.currentRow(), *act))
        return true;
    if (event.matches(QKeySequence::Copy))
        return view.copy(), true;
    if (event.matches(QKeySequence::SelectAll))
        return view.selectAll(), true;
    if (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))
        return false;
    return pressPlainKey(view, event);
}

QList<ShortcutLine> timelineKeys()
{
    const std::pair<KeyList, QString> keys[] = {
        {{Qt::Key_Up, Qt::Key_Down}, TimelineView::tr("Message before or after")},
        {{Qt::Key_Left, Qt::Key_Right}, TimelineView::tr("Fold or unfold a long message")},
        {{Qt::Key_Enter}, TimelineView::tr("Open what is in the message")},
        {{Qt::Key_PageUp, Qt::Key_PageDown}, TimelineView::tr("A page up or down")},
        {{Qt::Key_Home, Qt::Key_End}, TimelineView::tr("First or latest message")},
        {{Qt::CTRL | Qt::Key_A}, TimelineView::tr("Select all messages")},
        {{Qt::CTRL | Qt::Key_C}, TimelineView::tr("Copy selected text")},
        {{Qt::Key_Escape}, TimelineView::tr("Drop the selection, or mark as read")},
        {{Qt::Key_Question}, TimelineView::tr("Keyboard shortcuts")},
    };
    QList<ShortcutLine> lines = MessageActions::keys();
    for (const auto &[some, words] : keys)
        lines.append({shownKeys(some), words});
    return lines;
}
