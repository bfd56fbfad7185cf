// SPDX-License-Identifier: MIT
#include "ui/timelineclick.h"

#include "ui/messageactions.h"
#include "ui/messagehit.h"
#include "ui/timelineview.h"

#include <QClipboard>
#include <QGuiApplication>

using Kind = MessageHit::Kind;

namespace {

void follow(TimelineView &view, const LinkSpan &link, const MessageLayout &layout)
{
    emit view.linkActivated(link.url, layout.body.rich.text.sliced(link.start, link.length));
}

}

void clickMessage(TimelineView &view, const TimelineStrip::Item &item, QPoint point)
{
    const int row = item.row;
    const auto layout = item.layout; // what the wishes bring about may replace the item
    const QPoint inRow = point - QPoint{0, item.top};
    const auto &message = layout->entry.message;
    const MessageHit hit = hitTest(*layout, inRow);
    switch (hit.kind) {
    case Kind::Link:
        return follow(view, *layout->linkAt(inRow), *layout);
    case Kind::Reply:
        return emit view.placeWanted(message.replyTo.value_or(0));
    case Kind::Edited:
        return emit view.editsWanted(message.seq);
    case Kind::Fold:
        return view.unfold(row, !layout->context.unfolded);
    case Kind::Chip:
        return view.actions().toggle(row, layout->chips[size_t(hit.index)].reaction.emoji);
    case Kind::CopyCode:
        return QGuiApplication::clipboard()->setText(layout->body.panels[size_t(hit.index)].code);
    case Kind::Repost:
        return emit view.repostRequested(message.nonce.value_or(Protocol::Nonce{}));
    case Kind::Discard:
        return emit view.discardRequested(message.nonce.value_or(Protocol::Nonce{}));
    default:
        return;
    }
}

void enterMessage(TimelineView &view, const TimelineStrip::Item &item)
{
    const auto layout = item.layout;
    const auto &message = layout->entry.message;
    if (layout->isFolded())
        view.unfold(item.row);
    else if (!layout->body.rich.links.isEmpty())
        follow(view, layout->body.rich.links.first(), *layout);
    else if (message.replyTo)
        emit view.placeWanted(*message.replyTo);
}
