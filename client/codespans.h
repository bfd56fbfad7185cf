// SPDX-License-Identifier: MIT
// Where code is in a text, and where lines are of a kind of their own. Pure; linear in the text.
#pragma once

#include <QList>
#include <QString>

namespace Client {

struct TextRange
{
    qsizetype first = 0;
    qsizetype length = 0;

    qsizetype end() const { return first + length; }
    friend bool operator==(const TextRange &, const TextRange &) = default;
};

struct TextLine
{
    enum class Kind
    {
        Plain,
        Code,  // within a block
        Fence, // before and after it; shows nothing
        Quote,
        Bullet,
        Numbered,
    };

    Kind kind = Kind::Plain;
    TextRange range = {}; // without the line's end
    qsizetype mark = 0;   // so many characters at its beginning say what it is
};

QList<TextLine> linesOf(QStringView text);

// Of code within one line: with its marks, which are `marks` characters long at either end.
struct CodeSpan
{
    TextRange range = {};
    qsizetype marks = 0;
};

QList<CodeSpan> codeSpans(QStringView line);

}
