// SPDX-License-Identifier: MIT
#include "ui/timelinemodel.h"

#include "ui/errortext.h"
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
        return entry.message.text;
    case Qt::AccessibleTextRole:
        return spokenText(entry);
    case SectionRole:
        return localTime(entry.message.time).date();
    default:
        return {};
    }
}

QString spokenText(const TimelineEntry &entry)
{
    const QString said = TimelineModel::tr("%1, %2, %3", "name, time, text")
                             .arg(isolated(entry.message.from.name), timeText(entry.message.time),
                                  entry.message.text);
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
        .arg(QLocale::system().toString(localTime(message.time), QLocale::ShortFormat),
             message.from.name, message.text);
}
