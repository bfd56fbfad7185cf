// SPDX-License-Identifier: MIT
#include "ui/messagehit.h"

using Kind = MessageHit::Kind;

namespace {

std::optional<MessageHit> listedAt(const MessageLayout &layout, QPoint point)
{
    for (size_t i = 0; i < layout.chips.size(); ++i)
        if (layout.chips[i].rect.contains(point))
            return MessageHit{Kind::Chip, int(i)};
    if (!layout.text.contains(point))
        return {};
    const QPoint inText = point - layout.text.topLeft();
    for (size_t i = 0; i < layout.body.panels.size(); ++i)
        if (layout.body.panels[i].copy.contains(inText))
            return MessageHit{Kind::CopyCode, int(i)};
    return {};
}

}

MessageHit hitTest(const MessageLayout &layout, QPoint point)
{
    if (const auto listed = listedAt(layout, point))
        return *listed;
    if (layout.linkAt(point))
        return {Kind::Link};
    const std::pair<QRect, Kind> parts[] = {
        {layout.repost, Kind::Repost},
        {layout.discard, Kind::Discard},
        {layout.reply, Kind::Reply},
        {layout.fold, Kind::Fold},
        {layout.state.united(layout.seen), Kind::State},
        {layout.edited, Kind::Edited},
        {layout.time, Kind::Time},
        {layout.text, Kind::Text},
    };
    for (const auto &[rect, kind] : parts)
        if (rect.contains(point))
            return {kind};
    return {};
}
