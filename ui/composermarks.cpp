// SPDX-License-Identifier: MIT
#include "ui/composermarks.h"

#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {

void select(QTextCursor &cursor, int from, int to)
{
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
}

QString between(QTextCursor cursor, int from, int to)
{
    if (from < 0 || to >= cursor.document()->characterCount())
        return {};
    select(cursor, from, to);
    return cursor.selectedText();
}

// "*" beside "**" is no mark of its own.
bool standsAt(const QTextCursor &cursor, const QString &mark, int at, int outside)
{
    return between(cursor, at, at + int(mark.size())) == mark
        && between(cursor, outside, outside + 1) != mark.first(1);
}

bool isMarked(const QTextCursor &cursor, const QString &mark)
{
    const int length = int(mark.size());
    const int from = cursor.selectionStart();
    const int to = cursor.selectionEnd();
    return standsAt(cursor, mark, from - length, from - length - 1)
        && standsAt(cursor, mark, to, to + length);
}

void replace(QTextCursor &cursor, int from, int to, const QString &text)
{
    select(cursor, from, to);
    cursor.insertText(text);
}

// Blanks at the ends stay outside: marks beside a blank mark nothing.
void trim(QTextCursor &cursor)
{
    int from = cursor.selectionStart();
    int to = cursor.selectionEnd();
    const QString text = cursor.selectedText();
    const int first = from;
    while (from < to && text.at(from - first).isSpace())
        ++from;
    while (to > from && text.at(to - 1 - first).isSpace())
        --to;
    if (from < to)
        select(cursor, from, to);
}

}

void toggleMark(QTextCursor &cursor, const QString &mark)
{
    trim(cursor);
    const int length = int(mark.size());
    const int from = cursor.selectionStart();
    const int to = cursor.selectionEnd();
    cursor.beginEditBlock();
    if (isMarked(cursor, mark)) {
        replace(cursor, to, to + length, {});
        replace(cursor, from - length, from, {});
        select(cursor, from - length, to - length);
    } else {
        replace(cursor, to, to, mark);
        replace(cursor, from, from, mark);
        select(cursor, from + length, to + length);
    }
    cursor.endEditBlock();
}

void insertLink(QTextCursor &cursor)
{
    trim(cursor);
    const QString chosen = cursor.selectedText();
    const int from = cursor.selectionStart();
    const bool isAddress = chosen.startsWith("http://"_L1) || chosen.startsWith("https://"_L1);
    if (isAddress) {
        cursor.insertText(u"[]("_s + chosen + u')');
        cursor.setPosition(from + 1);
    } else {
        cursor.insertText(u'[' + chosen + u"](https://)"_s);
        const int end = cursor.position() - 1;
        chosen.isEmpty() ? cursor.setPosition(from + 1) : cursor.setPosition(end);
    }
}
