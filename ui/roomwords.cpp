// SPDX-License-Identifier: MIT
#include "ui/roomwords.h"

#include <QCoreApplication>

#include <algorithm>

using Protocol::HistoryRule;
using Protocol::Posting;
using Protocol::RoomFacts;
using Protocol::RoomKind;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(RoomWords)
};

int asInt(qint64 number)
{
    return int(std::clamp<qint64>(number, 0, INT_MAX));
}

QString messagesText(qint64 count)
{
    return count == 1 ? Words::tr("message") : Words::tr("%n messages", nullptr, asInt(count));
}

}

QString durationText(qint64 seconds)
{
    const auto whole = [seconds](qint64 unit) {
        return seconds > 0 && seconds % unit == 0 ? asInt(seconds / unit) : 0;
    };
    if (const int days = whole(86'400))
        return days == 1 ? Words::tr("1 day") : Words::tr("%n days", nullptr, days);
    if (const int hours = whole(3600))
        return hours == 1 ? Words::tr("1 hour") : Words::tr("%n hours", nullptr, hours);
    if (const int minutes = whole(60))
        return minutes == 1 ? Words::tr("1 minute") : Words::tr("%n minutes", nullptr, minutes);
    return seconds == 1 ? Words::tr("1 second") : Words::tr("%n seconds", nullptr, asInt(seconds));
}

QString kindSentence(RoomKind kind)
{
    switch (kind) {
    case RoomKind::Public:
        return Words::tr("Everybody on this host can find this room and join it.");
    case RoomKind::Private:
        return Words::tr("Only its members know of this room. Others come in by invitation.");
    case RoomKind::Group:
        return Words::tr("Only its members know of this group. Each of them can add others.");
    case RoomKind::Direct:
        return Words::tr("Only the two of you can read this conversation.");
    }
    return {};
}

QString postingSentence(const RoomFacts &facts)
{
    return facts.posting == Posting::All ? Words::tr("All members can write here.")
                                         : Words::tr("Moderators write here, the others read.");
}

QString slowModeSentence(const RoomFacts &facts)
{
    if (facts.slowMode <= 0)
        return Words::tr("Messages may follow each other as fast as people write.");
    return Words::tr("After a message its author waits %1 before the next one.")
        .arg(durationText(facts.slowMode));
}

QString historySentence(const RoomFacts &facts)
{
    switch (facts.history) {
    case HistoryRule::All:
        return Words::tr("Whoever joins can read everything that was written here before.");
    case HistoryRule::Joined:
        return Words::tr("Whoever joins can read what is written from then on.");
    case HistoryRule::Last:
        return Words::tr("Members can read the last %1, nothing older.")
            .arg(messagesText(facts.historyLast));
    case HistoryRule::None:
        return Words::tr("Members can read only what is written while they are here.");
    }
    return {};
}

QString keepDaysSentence(const RoomFacts &facts)
{
    return facts.keepDays > 0 ? Words::tr("Messages are deleted from the host after %1.")
                                    .arg(durationText(facts.keepDays * 86'400))
                              : Words::tr("Messages stay on the host, however old they are.");
}

QString keepCountSentence(const RoomFacts &facts)
{
    return facts.keepCount > 0 ? Words::tr("The host keeps the last %1 and deletes what is older.")
                                     .arg(messagesText(facts.keepCount))
                               : Words::tr("Messages stay on the host, however many there are.");
}

QString receiptsSentence(const RoomFacts &facts)
{
    return facts.receipts ? Words::tr("Everybody here sees who has read how far.")
                          : Words::tr("Nobody here sees who has read a message.");
}

QString archivedSentence(const RoomFacts &facts)
{
    return facts.archived ? Words::tr("This room is archived: it can be read, not written in.")
                          : Words::tr("This room is in use.");
}

QStringList ruleSentences(const RoomFacts &facts)
{
    QStringList sentences{kindSentence(facts.kind)};
    if (facts.archived)
        sentences.append(archivedSentence(facts));
    if (facts.kind != RoomKind::Direct)
        sentences.append({postingSentence(facts), historySentence(facts)});
    if (facts.slowMode > 0)
        sentences.append(slowModeSentence(facts));
    if (facts.keepDays > 0 || facts.keepCount == 0)
        sentences.append(keepDaysSentence(facts));
    if (facts.keepCount > 0)
        sentences.append(keepCountSentence(facts));
    sentences.append(receiptsSentence(facts));
    return sentences;
}
