// SPDX-License-Identifier: MIT
#include "store/searcher.h"

#include "protocol/limits.h"
#include "store/historyrow.h"

#include <algorithm>
#include <limits>

using namespace Protocol;

namespace {

// What one question looks at, some ten milliseconds in which nobody's post is stored; then the
// next page goes on.
constexpr qint64 lookedAtOnce = 5'000;
// Whose order by rank is looked for.
constexpr qint64 ranked = 2'000;

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

QHash<qint64, qint64> placesOf(const RoomCache &rooms, const SearchQuery &query,
                               const std::optional<QString> &in)
{
    QHash<qint64, qint64> places;
    for (const SearchQuery::Place &place : query.places) {
        const RoomRow *room = rooms.find(place.room);
        if (room && (!in || isSame(place.name, *in) || place.room.text() == *in))
            places.insert(room->number, place.from);
    }
    return places;
}

}

Searcher::Searcher(Tables &tables, const SearchQuery &query)
    : m_tables(tables), m_query(query), m_terms(parseSearch(query.text)),
      m_places(placesOf(tables.known, query, m_terms.in)),
      m_page(tables.reactions, query.reader,
             std::clamp<qint64>(query.limit, 1, Limits::pageMessages), Limits::pageBytes),
      m_below(query.before.value_or(std::numeric_limits<qint64>::max()))
{ }

Result<SearchSlice> Searcher::run()
{
    if (m_terms.isEmpty() || m_places.isEmpty())
        return SearchSlice{};
    if (auto narrowed = narrow(); !narrowed)
        return narrowed.error();
    const auto rows = candidates();
    if (!rows)
        return rows.error();
    auto read = (*rows)->read([&](const QSqlQuery &row) {
        const qint64 room = row.value(textColumns + 1).toLongLong();
        const RoomRow *known = m_tables.known.find(room);
        return look({.number = row.value(textColumns).toLongLong(),
                     .room = room,
                     .text = textOf(row, known ? known->room.id : RoomId{})});
    });
    if (!read)
        return read.error();
    auto found = m_page.take();
    return found ? slice(found->messages) : Result<SearchSlice>{found.error()};
}

Result<> Searcher::narrow()
{
    if (m_terms.before) {
        const auto first = m_tables.candidates.firstSince(*m_terms.before);
        if (!first)
            return first.error();
        m_below = std::min(m_below, *first);
    }
    if (m_terms.since) {
        const auto first = m_tables.candidates.firstSince(*m_terms.since);
        if (!first)
            return first.error();
        m_least = *first;
    }
    return {};
}

Result<Statement *> Searcher::candidates()
{
    CandidateTable &table = m_tables.candidates;
    if (!m_terms.match.isEmpty() && m_query.ranked)
        return table.best(m_terms.match, ranked);
    if (!m_terms.match.isEmpty())
        return table.withWords(m_terms.match, m_below, lookedAtOnce);
    if (m_terms.pinned)
        return table.pinned(m_below, lookedAtOnce);
    if (m_places.size() == 1)
        return table.ofRoom(m_places.cbegin().key(), m_below, lookedAtOnce);
    return table.all(m_below, lookedAtOnce);
}

bool Searcher::look(Candidate candidate)
{
    const bool byDate = !m_query.ranked || m_terms.match.isEmpty();
    if (byDate && candidate.number < m_least)
        return false;
    ++m_looked;
    m_lastLooked = candidate.number;
    if (!isFound(candidate))
        return true;
    if (!m_page.add(candidate.room, std::move(candidate.text)))
        return false;
    m_lastFound = m_lastLooked;
    return true;
}

bool Searcher::isFound(const Candidate &candidate)
{
    const TextPosted &text = candidate.text;
    const auto place = m_places.constFind(candidate.room);
    return place != m_places.cend() && text.seq >= *place && !text.deleted
        && (!m_terms.before || text.time < *m_terms.before)
        && (!m_terms.since || text.time >= *m_terms.since)
        && (!m_terms.pinned || text.pinned.value_or(false)) && (!m_terms.link || hasLink(text.text))
        && (!m_terms.from || isFromAuthor(text.from));
}

bool Searcher::isFromAuthor(const Member &author)
{
    return isSame(author.name, *m_terms.from) || author.id.text() == *m_terms.from
        || isCalled(author.id);
}

// By the name that they have now.
bool Searcher::isCalled(const MemberId &author)
{
    const auto known = m_authors.constFind(author);
    if (known != m_authors.cend())
        return *known;
    const auto member = m_tables.members.find(author);
    const bool called = member && *member && isSame((*member)->name, *m_terms.from);
    return *m_authors.insert(author, called);
}

// The best are one page.
SearchSlice Searcher::slice(QList<TextPosted> messages) const
{
    SearchSlice slice{.messages = std::move(messages)};
    if (m_query.ranked && !m_terms.match.isEmpty())
        return slice;
    if (m_page.isFull())
        slice.next = m_lastFound;
    else if (m_looked == lookedAtOnce)
        slice.next = m_lastLooked;
    return slice;
}
