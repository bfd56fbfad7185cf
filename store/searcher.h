// SPDX-License-Identifier: MIT
// One question to the search: what its reader may see of what matches, a page at a time.
#pragma once

#include "store/searchquery.h"
#include "store/tables.h"

class Searcher
{
public:
    Searcher(Tables &tables, const SearchQuery &query);

    Protocol::Result<SearchSlice> run();

private:
    // A row that may be a find.
    struct Candidate
    {
        qint64 number;
        qint64 room;
        Protocol::TextPosted text;
    };

    Protocol::Result<> narrow(); // by the filters that are places in history
    Protocol::Result<Statement *> candidates();
    bool look(Candidate candidate); // false: enough
    bool isFound(const Candidate &candidate);
    bool isFromAuthor(const Protocol::Member &author);
    bool isCalled(const Protocol::MemberId &author);
    SearchSlice slice(QList<Protocol::TextPosted> messages) const;

    Tables &m_tables;
    SearchQuery m_query;
    SearchTerms m_terms;
    QHash<qint64, qint64> m_places; // rooms, and from which seq on
    QHash<Protocol::MemberId, bool> m_authors;
    Page m_page;
    qint64 m_below;     // numbers to look at
    qint64 m_least = 1; // likewise
    qint64 m_looked = 0;
    qint64 m_lastLooked = 0;
    qint64 m_lastFound = 0;
};
