// SPDX-License-Identifier: MIT
// A room's timeline as rows.
#pragma once

#include "client/roster.h"
#include "client/seen.h"
#include "client/timeline.h"

#include <QAbstractListModel>
#include <QPointer>

class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        EntryRole = Qt::UserRole, // the whole Client::TimelineEntry
        SectionRole,              // its day, a QDate
    };

    using QAbstractListModel::QAbstractListModel;

    void setTimeline(const Client::Timeline *timeline); // null: no rows

    // Who has read how far, and what they are called; null: nobody tells.
    void setReaders(const Client::Seen *seen, const Client::Roster *roster);
    int seenBy(const Client::TimelineEntry &entry) const;          // others, of one's own; else 0
    QStringList readers(const Client::TimelineEntry &entry) const; // their names, as far as known

    const Client::TimelineEntry &entry(int row) const { return m_timeline->at(row); }
    std::optional<int> rowOf(qint64 seq) const;
    std::optional<Protocol::TextPosted> message(qint64 seq) const; // if it is held
    int count() const { return m_timeline ? m_timeline->count() : 0; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

signals:
    void readersChanged();

private:
    QList<Protocol::MemberId> readersOf(const Client::TimelineEntry &entry) const;

    QPointer<const Client::Seen> m_seen;
    QPointer<const Client::Roster> m_roster;
    mutable QHash<qint64, int> m_counts; // of readers, by seq, until somebody reads further
    QPointer<const Client::Timeline> m_timeline;
};

// "Ann, 14:02, Hello" - for screen readers, and for the clipboard.
QString spokenText(const Client::TimelineEntry &entry);
QString copiedText(const Client::TimelineEntry &entry);
