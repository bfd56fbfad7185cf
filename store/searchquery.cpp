// SPDX-License-Identifier: MIT
#include "store/searchquery.h"

#include "store/searchwords.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Protocol;

namespace {

// Nobody types more; further words are not looked at.
constexpr int mostCharacters = 1000;
constexpr int mostWords = 32;

// A piece of the query: key:"value" or key:value or "value" or value.
struct Piece
{
    QString key = {};
    QString value = {};
};

Piece pieceOf(const QRegularExpressionMatch &match)
{
    const bool exact = match.hasCaptured(u"exact"_s);
    return {.key = match.captured(u"key"_s).toLower(),
            .value = match.captured(exact ? u"exact"_s : u"plain"_s)};
}

std::optional<Time> dayOf(const QString &text, int later = 0)
{
    const QDate day = QDate::fromString(text, u"yyyy-MM-dd"_s);
    if (!day.isValid())
        return std::nullopt;
    const auto start = day.addDays(later).startOfDay(Qt::UTC).toMSecsSinceEpoch();
    return Time{std::chrono::milliseconds{start}};
}

// Has it anything that the index calls a word?
bool hasWord(const QString &text)
{
    return std::ranges::any_of(text.toUcs4(), [](char32_t c) {
        return QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Other_PrivateUse;
    });
}

// A string of the index's language, in which nothing means anything.
QString phrase(const QString &text)
{
    QString words = searchWords(text);
    return u'"' + words.replace(u'"', u' ').replace(QChar{u'\0'}, u' ') + u'"';
}

class Reading
{
public:
    void add(const Piece &piece)
    {
        if (!addFilter(piece))
            addWords(piece.key + u' ' + piece.value);
    }

    SearchTerms take()
    {
        m_terms.match = m_words.join(" AND "_L1); // else none before a bracket
        return std::move(m_terms);
    }

private:
    bool addFilter(const Piece &piece)
    {
        const QString &value = piece.value;
        if (piece.key.isEmpty() || value.isEmpty())
            return false;
        if (piece.key == "from"_L1)
            return bool(m_terms.from = value);
        if (piece.key == "in"_L1)
            return bool(m_terms.in = value);
        if (piece.key == "before"_L1)
            return bool(m_terms.before = dayOf(value));
        if (piece.key == "after"_L1)
            return bool(m_terms.since = dayOf(value, 1));
        if (piece.key == "has"_L1 && value == "link"_L1)
            return addLink();
        return piece.key == "is"_L1 && value == "pinned"_L1 && (m_terms.pinned = true);
    }

    bool addLink()
    {
        m_words.append(u"(\"http\" OR \"https\")"_s);
        return m_terms.link = true;
    }

    // Whole words only: to gather all that begin alike takes the index as long as there are many.
    void addWords(const QString &text)
    {
        if (hasWord(text) && m_words.size() < mostWords)
            m_words.append(phrase(text));
    }

    SearchTerms m_terms = {};
    QStringList m_words;
};

}

bool SearchTerms::isEmpty() const
{
    return match.isEmpty() && !from && !in && !before && !since && !pinned;
}

SearchTerms parseSearch(const QString &query)
{
    static const QRegularExpression pieces{
        uR"re((?:(?<key>[A-Za-z]+):)?(?:"(?<exact>[^"]*)"?|(?<plain>[^\s"]+)))re"_s,
        QRegularExpression::UseUnicodePropertiesOption};
    Reading reading;
    for (const auto &match : pieces.globalMatch(query.left(mostCharacters)))
        reading.add(pieceOf(match));
    return reading.take();
}

bool hasLink(const QString &text)
{
    static const QRegularExpression address{uR"re(\bhttps?://[^\s/])re"_s,
                                            QRegularExpression::CaseInsensitiveOption};
    return address.match(text).hasMatch();
}
