// SPDX-License-Identifier: MIT
#include "ui/timelinetips.h"

#include "ui/messagehit.h"
#include "ui/timelinemodel.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = MessageHit::Kind;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(TimelineView)
};

// "Ann, Ben and 3 more"
QString namesOf(const QStringList &names, qint64 count)
{
    const auto others = int(std::min<qint64>(count - names.size(), 99'999));
    return others > 0 ? Words::tr("%1 and %n more", nullptr, others).arg(listed(names))
                      : QLocale{}.createSeparatedList(names);
}

QString reactedText(const Protocol::Reaction &reaction)
{
    QStringList names;
    for (const Protocol::Member &member : reaction.by)
        names.append(isolated(member.name));
    return namesOf(names, reaction.count);
}

QString stateText(const MessageLayout &layout, const TimelineModel &model)
{
    constexpr qsizetype mostNames = 12;
    using State = Client::TimelineEntry::State;
    if (layout.entry.state == State::Pending)
        return Words::tr("Not sent yet");
    if (layout.entry.state != State::Posted)
        return {};
    if (layout.context.seenBy == 0)
        return Words::tr("Stored on the host");
    const QStringList names = model.readers(layout.entry);
    return Words::tr("Seen by %1").arg(namesOf(names.mid(0, mostNames), layout.context.seenBy));
}

}

QString toolTipAt(const MessageLayout &layout, QPoint point, const TimelineModel &model)
{
    const auto &message = layout.entry.message;
    const MessageHit hit = hitTest(layout, point);
    switch (hit.kind) {
    case Kind::Time:
        return fullTimeText(message.time);
    case Kind::Edited:
        return Words::tr("Edited %1").arg(fullTimeText(*message.edited));
    case Kind::State:
        return stateText(layout, model).toHtmlEscaped();
    case Kind::Link:
        return layout.linkAt(point)->url.toDisplayString().toHtmlEscaped();
    case Kind::Chip:
        return reactedText(layout.chips[size_t(hit.index)].reaction).toHtmlEscaped();
    case Kind::CopyCode:
        return Words::tr("Copy this code");
    default:
        return {};
    }
}
