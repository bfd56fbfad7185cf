// SPDX-License-Identifier: MIT
#include "ui/timelinemenu.h"

#include "ui/messageactions.h"
#include "ui/timelinemodel.h"
#include "ui/timelineview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

using Client::TimelineEntry;

namespace {

QAction *addCopy(QMenu &menu, const QString &words, const QString &text)
{
    return menu.addAction(words, &menu, [text] { QGuiApplication::clipboard()->setText(text); });
}

void addCopies(QMenu &menu, const TimelineView &view, const MessageLayout &layout, QPoint inRow)
{
    const QString selected = view.selectedText();
    if (!selected.isEmpty())
        addCopy(menu, TimelineView::tr("Copy selected text"), selected)
            ->setShortcut(QKeySequence::Copy);
    if (const LinkSpan *link = layout.linkAt(inRow))
        addCopy(menu, TimelineView::tr("Copy link"), link->url.toString(QUrl::FullyEncoded));
    for (const CodePanel &panel : layout.body.panels)
        addCopy(menu, TimelineView::tr("Copy code"), panel.code);
}

void addLooks(QMenu &menu, TimelineView &view, int row, const MessageLayout &layout)
{
    const auto &message = layout.entry.message;
    if (message.edited && !layout.body.rich.deleted)
        menu.addAction(TimelineView::tr("Earlier wordings"), &view,
                       [&view, seq = message.seq] { emit view.editsWanted(seq); });
    if (!layout.fold.isEmpty())
        menu.addAction(layout.foldWords, &view, [&view, row, more = layout.isFolded()] {
            if (row < view.model().count())
                view.unfold(row, more);
        });
}

void addPostActions(QMenu &menu, TimelineView &view, const TimelineEntry &entry)
{
    if (entry.state != TimelineEntry::State::Refused)
        return;
    const auto nonce = entry.message.nonce.value_or(Protocol::Nonce{});
    menu.addSeparator();
    menu.addAction(TimelineView::tr("Try again"), &view,
                   [&view, nonce] { emit view.repostRequested(nonce); });
    menu.addAction(TimelineView::tr("Discard"), &view,
                   [&view, nonce] { emit view.discardRequested(nonce); });
}

}

void showMessageMenu(TimelineView &view, const TimelineStrip::Item &item, QPoint point)
{
    const auto layout = item.layout;
    auto *menu = new QMenu(&view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addCopies(*menu, view, *layout, point - QPoint{0, item.top});
    view.actions().fill(*menu, item.row);
    addLooks(*menu, view, item.row, *layout);
    addPostActions(*menu, view, layout->entry);
    if (menu->isEmpty())
        return menu->deleteLater();
    menu->popup(view.viewport()->mapToGlobal(point));
}
