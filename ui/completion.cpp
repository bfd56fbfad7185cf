// SPDX-License-Identifier: MIT
#include "ui/completion.h"

#include "ui/words.h"

#include "client/codespans.h"
#include "client/emojicodes.h"
#include "protocol/limits.h"
#include "protocol/mention.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

class Completion
{
    Q_DECLARE_TR_FUNCTIONS(Completion)
};

constexpr int most = 8;         // more would need scrolling, which letters do better
constexpr int leastOfEmoji = 2; // letters; ":d" is a face that people write themselves

// A block that is being written has no end yet; ours shows whether one is open.
bool isInCode(const QString &text, int cursor)
{
    const QString closed = text.first(cursor) + u"\n```"_s;
    if (Client::linesOf(closed).last().kind == Client::TextLine::Kind::Fence)
        return true;
    const qsizetype from = cursor > 0 ? text.lastIndexOf(u'\n', cursor - 1) + 1 : 0;
    return QStringView{text}.sliced(from, cursor - from).count(u'`') % 2 == 1;
}

bool begins(const QString &text, qsizetype sign)
{
    return sign == 0
        || !(text.at(sign - 1).isLetterOrNumber() || text.at(sign - 1) == text.at(sign));
}

bool isCode(QStringView word)
{
    return std::ranges::all_of(
        word, [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'+' || c == u'-'; });
}

std::optional<CompletionWord> wordBehind(QChar sign, const QString &text, int cursor)
{
    const qsizetype from = std::max(0, cursor - Limits::memberNameLength - 1);
    const QStringView before = QStringView{text}.sliced(from, cursor - from);
    const qsizetype found = before.lastIndexOf(sign);
    if (found < 0 || !begins(text, from + found))
        return {};
    const QStringView word = before.sliced(found + 1);
    const bool fits = sign == u':' ? word.size() >= leastOfEmoji && isCode(word)
                                   : !word.startsWith(u' ') && !word.contains(u'\n');
    return fits ? std::optional{CompletionWord{sign, int(from + found), word.toString()}}
                : std::nullopt;
}

// By the beginning of any of its words; "ann s" is the beginning of the name.
bool nameFits(const QString &name, const QString &folded)
{
    const QString all = Protocol::foldedName(name);
    return all.startsWith(folded) || all.contains(u' ' + folded);
}

QList<Suggestion> callsFor(const QString &word, const Client::Roster *roster,
                           const Protocol::MemberId &self)
{
    QList<Suggestion> found;
    const QString folded = Protocol::foldedName(word);
    for (int row = 0; roster && row < roster->count() && found.size() < most; ++row) {
        const Protocol::Member &member = roster->at(row).member;
        if (member.id != self && nameFits(member.name, folded))
            found.append({u'@' + member.name, isolated(member.name), member.name});
    }
    if (u"room"_s.startsWith(folded)) {
        const QString everybody = Completion::tr("room: everybody here");
        found.resize(std::min<qsizetype>(found.size(), most - 1));
        found.append({u"@room"_s, everybody, everybody});
    }
    return found;
}

QList<Suggestion> emojiFor(const QString &word)
{
    QList<Suggestion> found;
    for (const Client::EmojiRow &row : Client::emojiBeginningWith(word.toLower(), most)) {
        const QString emoji = row.emoji.toString();
        const QString name = row.name.toString();
        found.append({emoji, emoji + u"  "_s + name, QString{name}.replace(u'_', u' ')});
    }
    return found;
}

}

std::optional<CompletionWord> completionAt(const QString &text, int cursor)
{
    const auto call = wordBehind(u'@', text, cursor);
    const auto emoji = wordBehind(u':', text, cursor);
    const auto &word = emoji && (!call || emoji->start > call->start) ? emoji : call;
    return word && !isInCode(text, cursor) ? word : std::nullopt;
}

QList<Suggestion> suggestionsFor(const CompletionWord &word, const Client::Roster *roster,
                                 const Protocol::MemberId &self)
{
    return word.sign == u':' ? emojiFor(word.word) : callsFor(word.word, roster, self);
}
