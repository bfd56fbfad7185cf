// SPDX-License-Identifier: MIT
#include "client/emojicodes.h"

#include "client/codespans.h"

#include <algorithm>

namespace Client {

namespace {

// No name is longer.
constexpr qsizetype mostLetters = 40;

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'+'
        || c == u'-';
}

// ":smile:" at the beginning of a text: how long it is; 0: none.
qsizetype codeLength(QStringView text)
{
    qsizetype end = 1;
    while (end < std::min(text.size(), mostLetters + 2) && isLetter(text[end]))
        ++end;
    return end > 1 && end < text.size() && text[end] == u':' ? end + 1 : 0;
}

// "10:100:30" is a time and no code.
void appendWithEmoji(QString &out, QStringView text)
{
    for (qsizetype at = 0; at < text.size();) {
        const bool begins = text[at] == u':' && (at == 0 || !text[at - 1].isLetterOrNumber());
        const qsizetype length = begins ? codeLength(text.sliced(at)) : 0;
        const QString emoji = length > 0 ? emojiOf(text.sliced(at + 1, length - 2)) : QString{};
        if (emoji.isEmpty()) {
            out += text[at++];
        } else {
            out += emoji;
            at += length;
        }
    }
}

void appendLine(QString &out, QStringView line)
{
    qsizetype at = 0;
    for (const CodeSpan &code : codeSpans(line)) {
        appendWithEmoji(out, line.sliced(at, code.range.first - at));
        out += line.sliced(code.range.first, code.range.length);
        at = code.range.end();
    }
    appendWithEmoji(out, line.sliced(at));
}

}

QString emojiOf(QStringView name)
{
    const auto table = emojiTable();
    const auto row = std::ranges::lower_bound(table, name, {}, &EmojiRow::name);
    return row != table.end() && row->name == name ? row->emoji.toString() : QString{};
}

QList<EmojiRow> emojiBeginningWith(QStringView beginning, int most)
{
    QList<EmojiRow> found;
    const auto table = emojiTable();
    auto row = std::ranges::lower_bound(table, beginning, {}, &EmojiRow::name);
    for (; !beginning.isEmpty() && row != table.end() && found.size() < most; ++row) {
        if (!row->name.startsWith(beginning))
            break;
        found.append(*row);
    }
    return found;
}

QString withEmoji(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const TextLine &line : linesOf(text)) {
        const QStringView it = QStringView{text}.sliced(line.range.first, line.range.length);
        if (line.range.first > 0)
            out += u'\n';
        const bool isCode = line.kind == TextLine::Kind::Code || line.kind == TextLine::Kind::Fence;
        if (isCode)
            out += it;
        else
            appendLine(out, it);
    }
    return out;
}

}
