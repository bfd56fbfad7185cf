// SPDX-License-Identifier: MIT
#include "ui/postingrules.h"

#include "ui/errortext.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

using Client::Room;
using Client::Timeline;
using Client::TimelineEntry;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ComposerPane)
};

}

QString reasonAgainstPosting(const Room &room)
{
    if (room.facts().archived)
        return errorText({Protocol::ErrorCode::Archived});
    if (room.facts().posting == Protocol::Posting::Moderators && !room.canModerate())
        return room.facts().postingEnds ? Words::tr("Only moderators can write here until %1.")
                                              .arg(timeText(*room.facts().postingEnds))
                                        : Words::tr("Only moderators can write here.");
    return {};
}

// By the time of one's last text; the host has the last word. Clocks differ: never above the rule.
qint64 slowWait(const Room &room)
{
    const qint64 rule = room.canModerate() ? 0 : room.facts().slowMode * 1000;
    const Timeline &timeline = room.timeline();
    for (int row = timeline.count() - 1; row >= 0 && rule > 0; --row) {
        const TimelineEntry &entry = timeline.at(row);
        if (!entry.own || entry.state == TimelineEntry::State::Refused)
            continue;
        const qint64 age =
            QDateTime::currentMSecsSinceEpoch() - entry.message.time.time_since_epoch().count();
        return std::clamp<qint64>(rule - age, 0, rule);
    }
    return 0;
}
