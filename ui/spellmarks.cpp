// SPDX-License-Identifier: MIT
#include "ui/spellmarks.h"

#include "ui/spelling.h"
#include "ui/spellwords.h"

#include <QTextDocument>
#include <QTextEdit>

#include <algorithm>

SpellMarks::SpellMarks(QTextEdit *edit, Spelling *spelling)
    : QSyntaxHighlighter(edit), m_edit(edit), m_spelling(spelling)
{
    m_wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    connect(spelling, &Spelling::changed, this, qOverload<>(&SpellMarks::lookAgain));
    connect(edit, &QTextEdit::cursorPositionChanged, this, &SpellMarks::follow);
    lookAgain();
}

// The base would have the field say that its text has changed, as if somebody wrote.
void SpellMarks::lookAgain()
{
    const QSignalBlocker quiet{m_edit};
    rehighlight();
}

void SpellMarks::lookAgain(const QTextBlock &block)
{
    const QSignalBlocker quiet{m_edit};
    rehighlightBlock(block);
}

void SpellMarks::setColor(const QColor &color)
{
    m_wrong.setUnderlineColor(color);
    lookAgain();
}

void SpellMarks::setRoster(const Client::Roster *roster)
{
    m_roster = roster;
    lookAgain();
}

void SpellMarks::highlightBlock(const QString &text)
{
    const bool inCode = previousBlockState() == 1;
    const SpellWords found =
        spellWords(text, inCode, [this](QStringView rest) { return nameLength(rest); });
    setCurrentBlockState(found.inCode ? 1 : 0);
    if (!m_written.isNull() && m_written.block() == currentBlock())
        m_written = {};
    for (const auto &[first, length] : found.words) {
        if (!m_spelling->isWrong(text.sliced(first, length)))
            continue;
        const int place = currentBlock().position() + int(first);
        if (!touchesCursor(place, length)) {
            setFormat(int(first), int(length), m_wrong);
            continue;
        }
        m_written = QTextCursor{document()};
        m_written.setPosition(place);
        m_written.setPosition(place + int(length), QTextCursor::KeepAnchor);
    }
}

bool SpellMarks::touchesCursor(int first, qsizetype length) const
{
    const int cursor = m_edit->textCursor().position();
    return m_edit->hasFocus() && cursor >= first && cursor <= first + length;
}

// A word is looked at once it is left.
void SpellMarks::follow()
{
    if (m_written.isNull())
        return;
    const int first = m_written.selectionStart();
    if (touchesCursor(first, m_written.selectionEnd() - first))
        return;
    lookAgain(std::exchange(m_written, {}).block());
}

QTextCursor SpellMarks::wrongWord(int position)
{
    QTextCursor cursor{document()};
    cursor.setPosition(position);
    const QTextBlock block = cursor.block();
    const QString text = block.text();
    const int at = position - block.position();
    const auto name = [this](QStringView rest) { return nameLength(rest); };
    const auto words = spellWords(text, block.previous().userState() == 1, name).words;
    for (const auto &[first, length] : words) {
        if (at < first || at > first + length || !m_spelling->isWrong(text.sliced(first, length)))
            continue;
        cursor.setPosition(block.position() + int(first));
        cursor.setPosition(block.position() + int(first + length), QTextCursor::KeepAnchor);
    }
    return cursor;
}

qsizetype SpellMarks::nameLength(QStringView text) const
{
    qsizetype longest = 0;
    for (int row = 0; m_roster && row < m_roster->count(); ++row) {
        const QString &name = m_roster->at(row).member.name;
        if (name.size() > longest && text.startsWith(name, Qt::CaseInsensitive))
            longest = name.size();
    }
    return longest;
}
