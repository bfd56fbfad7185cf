// SPDX-License-Identifier: MIT
#include "client/timeline.h"

#include "client/changes.h"

#include <algorithm>

namespace Client {

using Protocol::TextPosted;
using State = TimelineEntry::State;

namespace {

// By seq, each once: what a page should be, and what one from a strange host need not be.
QList<TextPosted> inOrder(QList<TextPosted> page)
{
    page.removeIf([](const TextPosted &message) { return message.seq <= 0; });
    std::ranges::stable_sort(page, {}, &TextPosted::seq);
    const auto isSame = [](const TextPosted &a, const TextPosted &b) { return a.seq == b.seq; };
    page.erase(std::unique(page.begin(), page.end(), isSame), page.end());
    return page;
}

qint64 seqOf(const TimelineEntry &entry)
{
    return entry.message.seq;
}

}

Timeline::Timeline(QObject *parent) : QObject(parent)
{ }

int Timeline::count() const
{
    return int(m_entries.size());
}

const TimelineEntry &Timeline::at(int row) const
{
    return m_entries.at(row);
}

bool Timeline::reachesStart() const
{
    return m_reachesStart || oldest() == 1;
}

qint64 Timeline::oldest() const
{
    return m_posted ? seqOf(m_entries.first()) : 0;
}

qint64 Timeline::newest() const
{
    return m_posted ? seqOf(m_entries.at(m_posted - 1)) : 0;
}

qint64 Timeline::gapEnd(qint64 seq) const
{
    const int row = rowAfter(seq);
    return row > 0 && isGap(row - 1) && seqOf(at(row - 1)) == seq ? seqOf(at(row)) : 0;
}

void Timeline::insert(const TextPosted &message, const Protocol::MemberId &self)
{
    const auto pending = message.from.id == self ? pendingRow(message.nonce) : std::nullopt;
    if (message.seq <= 0 || (pending && settle(message, *pending)))
        return;
    if (holds(message.seq)) {
        if (pending)
            removeRow(*pending);
        return change(message);
    }
    insertRun({posted(message, self)});
    if (m_posted > 2 * mostHeld) // nobody reads here
        keepAround(newest(), newest());
}

void Timeline::insertPage(const QList<TextPosted> &page, const Protocol::MemberId &self)
{
    const QList<TextPosted> messages = inOrder(page);
    Run run;
    for (const TextPosted &message : messages) {
        TimelineEntry entry = posted(message, self);
        if (holds(message.seq)) {
            change(message);
            continue;
        }
        // A run ends where something that is held already comes between.
        if (!run.isEmpty() && rowAfter(seqOf(run.last())) != rowAfter(message.seq))
            insertRun(std::exchange(run, {}));
        run.append(std::move(entry));
    }
    if (!run.isEmpty())
        insertRun(std::move(run));
    if (!messages.isEmpty())
        removeGaps(messages.first().seq, messages.last().seq);
}

void Timeline::change(const TextPosted &asItIsNow)
{
    change(asItIsNow.seq, [&](TextPosted &message) { return apply(asItIsNow, message); });
}

void Timeline::change(const Protocol::TextChanged &news)
{
    change(news.seq, [&](TextPosted &message) { return apply(news, message); });
}

void Timeline::change(const Protocol::ReactionChanged &news, const Protocol::MemberId &self)
{
    const bool mine = news.member.id == self;
    change(news.seq, [&](TextPosted &message) { return apply(news, message, mine); });
}

void Timeline::markStart()
{
    m_reachesStart = true;
}

void Timeline::closeGap(qint64 seq)
{
    if (gapEnd(seq))
        removeRow(rowAfter(seq) - 1);
}

void Timeline::addPending(const TextPosted &draft)
{
    if (const auto row = pendingRow(draft.nonce)) {
        m_entries[*row].state = State::Pending;
        m_entries[*row].refusal.reset();
        emit changed(*row);
        return;
    }
    insertRows(count(),
               {{.state = State::Pending, .message = draft, .own = true, .key = ++m_lastKey}});
}

void Timeline::refuse(const Protocol::Nonce &nonce, const Protocol::Error &error)
{
    const auto row = pendingRow(nonce);
    if (!row)
        return;
    m_entries[*row].state = State::Refused;
    m_entries[*row].refusal = error;
    emit changed(*row);
}

void Timeline::removePending(const Protocol::Nonce &nonce)
{
    if (const auto row = pendingRow(nonce))
        removeRow(*row);
}

void Timeline::clearPosted()
{
    m_reachesStart = false;
    removeRows(0, m_posted);
}

void Timeline::keepAround(qint64 first, qint64 last)
{
    if (m_posted <= mostHeld)
        return;
    int begin = std::max(0, rowAfter(first - 1) - keptAround);
    int end = std::min(m_posted, rowAfter(last) + keptAround);
    while (end > 0 && isGap(end - 1))
        --end;
    while (begin < end && isGap(begin))
        ++begin;
    int newest = m_posted - keptNewest;
    newest += isGap(newest) ? 1 : 0;
    if (end > 0 && end < newest) {
        removeRows(end, newest);
        insertRows(end, {gapAfter(seqOf(at(end - 1)))});
    }
    m_reachesStart = m_reachesStart && begin == 0;
    removeRows(0, begin);
}

int Timeline::rowAfter(qint64 seq) const
{
    const auto end = m_entries.cbegin() + m_posted;
    return int(std::ranges::upper_bound(m_entries.cbegin(), end, seq, {}, seqOf)
               - m_entries.cbegin());
}

std::optional<int> Timeline::rowOf(qint64 seq) const
{
    int row = rowAfter(seq) - 1;
    if (row > 0 && isGap(row))
        --row; // behind the message whose seq it carries
    return row >= 0 && seqOf(at(row)) == seq ? std::optional{row} : std::nullopt;
}

void Timeline::change(qint64 seq, const std::function<bool(TextPosted &)> &apply)
{
    if (const auto row = rowOf(seq); row && apply(m_entries[*row].message))
        emit changed(*row);
}

// A gap carries the seq of the message before it, so either says that this message is here.
bool Timeline::holds(qint64 seq) const
{
    const int row = rowAfter(seq);
    return row > 0 && seqOf(at(row - 1)) == seq;
}

std::optional<int> Timeline::pendingRow(const std::optional<Protocol::Nonce> &nonce) const
{
    for (int row = m_posted; nonce && row < count(); ++row) {
        if (at(row).message.nonce == nonce)
            return row;
    }
    return {};
}

// One that was pending leaves its row and keeps its key.
TimelineEntry Timeline::posted(const TextPosted &message, const Protocol::MemberId &self)
{
    TimelineEntry entry{.message = message, .own = message.from.id == self};
    const auto pending = entry.own ? pendingRow(message.nonce) : std::nullopt;
    entry.key = pending ? at(*pending).key : ++m_lastKey;
    if (pending)
        removeRow(*pending);
    return entry;
}

TimelineEntry Timeline::gapAfter(qint64 seq)
{
    return {.state = State::Gap, .message = {.seq = seq}, .key = ++m_lastKey};
}

// The common case: the first pending one is posted behind all others, and stays where it is.
bool Timeline::settle(const TextPosted &message, int pending)
{
    if (pending != m_posted || message.seq <= newest())
        return false;
    if (m_posted > 0 && message.seq != newest() + 1)
        insertRows(m_posted, {gapAfter(newest())});
    TimelineEntry &entry = m_entries[m_posted];
    entry = {.message = message, .own = true, .key = entry.key};
    emit changed(m_posted++);
    return true;
}

void Timeline::insertRun(Run run)
{
    const int row = rowAfter(seqOf(run.first()));
    if (row > 0 && isGap(row - 1))
        return insertIntoGap(row - 1, run);
    const bool behindAll = row == m_posted;
    if (row > 0 && behindAll && seqOf(run.first()) != newest() + 1)
        run.prepend(gapAfter(newest()));
    if (row == 0 && !behindAll && seqOf(run.last()) + 1 != oldest())
        run.append(gapAfter(seqOf(run.last())));
    insertRows(row, run);
}

void Timeline::insertIntoGap(int gap, const Run &run)
{
    const qint64 last = seqOf(run.last());
    const bool joinsBefore = seqOf(run.first()) == seqOf(at(gap)) + 1;
    const bool joinsAfter = last + 1 == seqOf(at(gap + 1));
    if (!joinsBefore)
        return insertRows(gap + 1, joinsAfter ? run : run + Run{gapAfter(last)});
    insertRows(gap, run);
    gap += int(run.size());
    if (joinsAfter)
        return removeRow(gap);
    m_entries[gap].message.seq = last;
    emit changed(gap);
}

void Timeline::removeGaps(qint64 first, qint64 last)
{
    for (int row = rowAfter(last) - 1; row >= 0 && seqOf(at(row)) >= first; --row) {
        if (isGap(row) && seqOf(at(row)) < last)
            removeRow(row);
    }
}

void Timeline::insertRows(int row, const Run &rows)
{
    emit aboutToInsert(row, row + int(rows.size()) - 1);
    const bool pending = rows.first().state == State::Pending;
    m_entries.insert(row, rows.size(), {});
    std::ranges::copy(rows, m_entries.begin() + row);
    m_posted += pending ? 0 : int(rows.size());
    emit inserted();
}

void Timeline::removeRows(int first, int end)
{
    if (first >= end)
        return;
    emit aboutToRemove(first, end - 1);
    m_entries.remove(first, end - first);
    m_posted -= std::clamp(m_posted - first, 0, end - first);
    emit removed();
}

}
