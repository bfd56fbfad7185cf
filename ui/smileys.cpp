// SPDX-License-Identifier: MIT
#include "ui/smileys.h"

#include "client/codespans.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Smiley
{
    QLatin1StringView typed;
    QStringView emoji;
};

constexpr Smiley smileys[] = {
    {":)"_L1, u"🙂"}, {":-)"_L1, u"🙂"},  {":D"_L1, u"😀"},    {":-D"_L1, u"😀"},
    {";)"_L1, u"😉"},    {";-)"_L1, u"😉"},     {":("_L1, u"🙁"}, {":-("_L1, u"🙁"},
    {":P"_L1, u"😛"},    {":-P"_L1, u"😛"},     {":o"_L1, u"😮"},    {":O"_L1, u"😮"},
    {":'("_L1, u"😢"},   {"<3"_L1, u"❤️"},
};

QString replaced(QStringView words)
{
    QString result;
    qsizetype at = 0;
    while (at < words.size()) {
        const auto end =
            std::find_if(words.begin() + at, words.end(), [](QChar c) { return c.isSpace(); })
            - words.begin();
        const QStringView word = words.sliced(at, end - at);
        const auto *smiley =
            std::ranges::find_if(smileys, [&](const Smiley &one) { return word == one.typed; });
        result += smiley != std::end(smileys) ? smiley->emoji : word;
        if (end < words.size())
            result += words.at(end);
        at = end + 1;
    }
    return result;
}

QString replacedOutsideCode(QStringView line)
{
    QString result;
    qsizetype at = 0;
    for (const Client::CodeSpan &code : Client::codeSpans(line)) {
        result += replaced(line.sliced(at, code.range.first - at));
        result += line.sliced(code.range.first, code.range.length);
        at = code.range.end();
    }
    result += replaced(line.sliced(at));
    return result;
}

}

QString withEmojiForSmileys(const QString &text)
{
    QString result;
    qsizetype at = 0;
    for (const Client::TextLine &line : Client::linesOf(text)) {
        const bool code =
            line.kind == Client::TextLine::Kind::Code || line.kind == Client::TextLine::Kind::Fence;
        const QStringView words = QStringView{text}.sliced(line.range.first, line.range.length);
        result += QStringView{text}.sliced(at, line.range.first - at); // the line's end
        result += code ? words.toString() : replacedOutsideCode(words);
        at = line.range.end();
    }
    result += QStringView{text}.sliced(at);
    return result;
}
