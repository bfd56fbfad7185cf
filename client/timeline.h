// SPDX-License-Identifier: MIT
// A room's messages in order, as one person sees them: what was posted, then what is still pending.
#pragma once

#include "protocol/events.h"
#include "protocol/result.h"

#include <QList>
#include <QObject>

#include <functional>

namespace Client {

struct TimelineEntry
{
    enum class State
    {
        Posted,  // stored on the host, has a seq
        Pending, // written here, not yet back from the host
        Refused, // the host would not have it; `refusal` says why
        Gap,     // messages are missing between its neighbours; being fetched or to be fetched
    };

    State state = State::Posted;
    Protocol::TextPosted message = {}; // seq 0 unless Posted; a gap carries the seq before it
    bool own = false;
    std::optional<Protocol::Error> refusal = {};

    // Stable for the life of the entry, pending and posted alike: for caches and selections.
    qint64 key = 0;

    friend bool operator==(const TimelineEntry &, const TimelineEntry &) = default;
};

// GUI thread. Rows change only between a signal that announces it and the one that says it is done.
class Timeline : public QObject
{
    Q_OBJECT

public:
    explicit Timeline(QObject *parent = nullptr);

    int count() const;
    const TimelineEntry &at(int row) const;
    bool reachesStart() const; // the first message there is has been loaded
    qint64 oldest() const;     // lowest seq held; 0 = none
    qint64 newest() const;     // highest seq held; 0 = none
    qint64
    gapEnd(qint64 seq) const; // the seq after the gap that follows `seq`; 0 = there is no gap

    std::optional<int> rowOf(qint64 seq) const; // of a message that is held

    // A message that arrived live or as part of a page; known ones change if it is news of them, a
    // pending one with the same nonce of the same author becomes posted and takes its place in the
    // order of seq.
    void insert(const Protocol::TextPosted &message, const Protocol::MemberId &self);
    // Everything between the neighbours of a page is known: closes the gaps that it covers.
    void insertPage(const QList<Protocol::TextPosted> &page, const Protocol::MemberId &self);
    // What became of messages; of those that are not held nothing is known.
    void change(const Protocol::TextPosted &asItIsNow);
    void change(const Protocol::TextChanged &news);
    void change(const Protocol::ReactionChanged &news, const Protocol::MemberId &self);

    void markStart();          // no older messages exist
    void closeGap(qint64 seq); // the host says that nothing is missing after `seq`
    void addPending(const Protocol::TextPosted &draft); // a refused one of this nonce waits anew
    void refuse(const Protocol::Nonce &nonce, const Protocol::Error &error);
    void removePending(const Protocol::Nonce &nonce);
    void clearPosted(); // the numbering began anew; what is pending stays

    // Somebody reads these messages: of more than `mostHeld` those far away from them and from the
    // newest are let go. They leave a gap, or are older ones to fetch.
    void keepAround(qint64 first, qint64 last);

    static constexpr int mostHeld = 6'000;
    static constexpr int keptAround = 2'000; // on either side
    static constexpr int keptNewest = 100;

signals:
    void aboutToInsert(int first, int last);
    void inserted();
    void aboutToRemove(int first, int last);
    void removed();
    void changed(int row);

private:
    using Run = QList<TimelineEntry>; // of ascending seq, with nothing missing inside

    // The first row that is later than `seq`; pending ones are later than all.
    int rowAfter(qint64 seq) const;
    bool isGap(int row) const { return at(row).state == TimelineEntry::State::Gap; }
    bool holds(qint64 seq) const;
    void change(qint64 seq, const std::function<bool(Protocol::TextPosted &)> &apply);
    std::optional<int> pendingRow(const std::optional<Protocol::Nonce> &nonce) const;

    TimelineEntry posted(const Protocol::TextPosted &message, const Protocol::MemberId &self);
    TimelineEntry gapAfter(qint64 seq);
    void insertRun(Run run);
    void insertIntoGap(int gap, const Run &run);
    bool settle(const Protocol::TextPosted &message, int pending);
    void removeGaps(qint64 first, qint64 last);

    void insertRows(int row, const Run &rows);
    void removeRow(int row) { removeRows(row, row + 1); }
    void removeRows(int first, int end);

    QList<TimelineEntry> m_entries; // posted and gaps by seq, then pending and refused as written
    int m_posted = 0;               // how many of them are posted or gaps
    qint64 m_lastKey = 0;
    bool m_reachesStart = false;
};

}
