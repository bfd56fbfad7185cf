// SPDX-License-Identifier: MIT
#include "ui/timelinemodel.h"

#include "ui/errortext.h"
#include "ui/richtext.h"
#include "ui/words.h"

#include <QLocale>

using Client::Timeline;
using Client::TimelineEntry;

void TimelineModel::setTimeline(const Timeline *timeline)
{
    beginResetModel();
    if (m_timeline)
        m_timeline->disconnect(this);
    m_timeline = timeline;
    endResetModel();
    if (!timeline)
        return;
    connect(timeline, &Timeline::aboutToInsert, this,
            [this](int first, int last) { beginInsertRows({}, first, last); });
    connect(timeline, &Timeline::inserted, this, [this] { endInsertRows(); });
    connect(timeline, &Timeline::aboutToRemove, this,
            [this](int first, int last) { beginRemoveRows({}, first, last); });
    connect(timeline, &Timeline::removed, this, [this] { endRemoveRows(); });
    connect(timeline, &Timeline::changed, this,
            [this](int row) { emit dataChanged(index(row), index(row)); });
}

void TimelineModel::setReaders(const Client::Seen *seen, const Client::Roster *roster)
{
    if (m_seen)
        m_seen->disconnect(this);
    m_seen = seen;
    m_roster = roster;
    m_counts.clear();
    if (seen)
        connect(seen, &Client::Seen::changed, this, [this] {
            m_counts.clear();
            emit readersChanged();
        });
}

QList<Protocol::MemberId> TimelineModel::readersOf(const TimelineEntry &entry) const
{
    if (!m_seen || !entry.own || entry.state != TimelineEntry::State::Posted)
        return {};
    auto readers = m_seen->by(entry.message.seq);
    readers.removeOne(entry.message.from.id);
    return readers;
}

int TimelineModel::seenBy(const TimelineEntry &entry) const
{
    if (!m_seen || !entry.own)
        return 0;
    const auto known = m_counts.constFind(entry.message.seq);
    if (known != m_counts.cend())
        return *known;
    return *m_counts.insert(entry.message.seq, int(readersOf(entry).size()));
}

QStringList TimelineModel::readers(const TimelineEntry &entry) const
{
    QStringList names;
    const auto readers = readersOf(entry);
    for (const Protocol::MemberId &reader : readers) {
        if (const auto *known = m_roster ? m_roster->find(reader) : nullptr)
            names.append(isolated(known->member.name));
    }
    return names;
}

std::optional<int> TimelineModel::rowOf(qint64 seq) const
{
    return m_timeline ? m_timeline->rowOf(seq) : std::nullopt;
}

std::optional<Protocol::TextPosted> TimelineModel::message(qint64 seq) const
{
    const auto row = rowOf(seq);
    return row ? std::optional{entry(*row).message} : std::nullopt;
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const TimelineEntry &entry = this->entry(index.row());
    switch (role) {
    case EntryRole:
        return QVariant::fromValue(entry);
    case Qt::DisplayRole:
        return shownText(entry.message);
    case Qt::AccessibleTextRole:
        return seenBy(entry) > 0
            ? tr("%1, seen by %n", nullptr, seenBy(entry)).arg(spokenText(entry))
            : spokenText(entry);
    case SectionRole:
        return localTime(entry.message.time).date();
    default:
        return {};
    }
}

namespace {

// What has become of it, for those who do not see it.
QString withMarks(QString said, const Protocol::TextPosted &message)
{
    if (message.edited)
        said = TimelineModel::tr("%1, edited").arg(said);
    if (message.pinned.value_or(false))
        said = TimelineModel::tr("%1, pinned").arg(said);
    qint64 reactions = 0;
    for (const auto &reaction : message.reactions.value_or(QList<Protocol::Reaction>{}))
        reactions += reaction.count;
    return reactions > 0
        ? TimelineModel::tr("%1, %n reactions", nullptr, int(std::min<qint64>(reactions, 99999)))
              .arg(said)
        : said;
}

}

QString spokenText(const TimelineEntry &entry)
{
    const auto &message = entry.message;
    const QString said =
        withMarks(TimelineModel::tr("%1, %2, %3", "name, time, text")
                      .arg(isolated(message.from.name), timeText(message.time), shownText(message)),
                  message);
    switch (entry.state) {
    case TimelineEntry::State::Posted:
        return said;
    case TimelineEntry::State::Pending:
        return TimelineModel::tr("%1, not sent yet").arg(said);
    case TimelineEntry::State::Refused:
        return TimelineModel::tr("%1, not sent: %2")
            .arg(said, entry.refusal ? errorText(*entry.refusal) : QString{});
    case TimelineEntry::State::Gap:
        return TimelineModel::tr("Messages are missing here. Loading…");
    }
    return {};
}

QString copiedText(const TimelineEntry &entry)
{
    if (entry.state == TimelineEntry::State::Gap)
        return {};
    const auto &message = entry.message;
    return TimelineModel::tr("%1, %2: %3", "time, name: text")
        .arg(QLocale{}.toString(localTime(message.time), QLocale::ShortFormat), message.from.name,
             shownText(message));
}
