// SPDX-License-Identifier: MIT
#include "ui/richtext.h"

#include "ui/theme.h"
#include "ui/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using Client::Span;
using Protocol::TextPosted;
using Kind = Span::Kind;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(RichText)
};

// user@host stays text: http://bank.example@evil.example shows one host and goes to another.
bool leadsSomewhere(const QUrl &url)
{
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return url.isValid()
        && (web ? !url.host().isEmpty() && url.userInfo().isEmpty() : url.scheme() == "mailto"_L1);
}

QList<LinkSpan> linksIn(const QList<Span> &spans)
{
    QList<LinkSpan> links;
    for (const Span &span : spans) {
        const QUrl url{span.target, QUrl::StrictMode};
        if (span.kind == Kind::Link && leadsSomewhere(url))
            links.append({int(span.range.first), int(span.range.length), url});
    }
    return links;
}

RichLine::Kind kindOf(Kind kind)
{
    switch (kind) {
    case Kind::CodeBlock:
        return RichLine::Kind::Code;
    case Kind::Quote:
        return RichLine::Kind::Quote;
    case Kind::ListItem:
        return RichLine::Kind::Item;
    default:
        return RichLine::Kind::Plain;
    }
}

QList<RichLine> linesIn(const RichText &rich)
{
    QList<RichLine> lines;
    auto span = rich.spans.cbegin();
    for (qsizetype start = 0; start <= rich.text.size();) {
        const qsizetype found = rich.text.indexOf(u'\n', start);
        const qsizetype end = found < 0 ? rich.text.size() : found;
        const auto covers = [&](const Span &s) {
            return kindOf(s.kind) != RichLine::Kind::Plain && s.range.first <= start
                && end <= s.range.end();
        };
        while (span != rich.spans.cend() && (!covers(*span) && span->range.first < start))
            ++span;
        const bool within = span != rich.spans.cend() && covers(*span);
        lines.append(
            {within ? kindOf(span->kind) : RichLine::Kind::Plain, int(start), int(end - start)});
        start = end + 1;
    }
    return lines;
}

// "Ann waves", told of her by name.
void tellOf(const QString &name, RichText &rich)
{
    const QString head = isolated(name) + u' ';
    for (Span &span : rich.spans)
        span.range.first += head.size();
    rich.text.prepend(head);
    rich.spans.prepend({Kind::Bold, {0, head.size() - 1}});
    rich.spans.prepend({Kind::Italic, {0, rich.text.size()}});
}

QTextCharFormat formatOf(const Span &span, const Protocol::MemberId &self, const Theme &theme)
{
    QTextCharFormat format;
    switch (span.kind) {
    case Kind::Bold:
        format.setFontWeight(QFont::Bold);
        break;
    case Kind::Italic:
        format.setFontItalic(true);
        break;
    case Kind::Strike:
        format.setFontStrikeOut(true);
        break;
    case Kind::Code:
        format.setFontFamilies(theme.codeFont().families());
        format.setBackground(theme.hover);
        break;
    case Kind::Mention:
        format.setFontWeight(QFont::DemiBold);
        format.setForeground(theme.link);
        if (span.target.isEmpty() || span.target == self.text())
            format.setBackground(theme.selection);
        break;
    case Kind::Quote:
        format.setForeground(theme.secondary);
        break;
    default:
        break;
    }
    return format;
}

// QTextLayout lets later ranges win; so the outer ones, which come first, are handed on.
void appendCut(QList<QTextLayout::FormatRange> &formats, int first, int length,
               const RichLine &line, const QTextCharFormat &format)
{
    const int from = std::max(first, line.start);
    const int to = std::min(first + length, line.start + line.length);
    if (from < to && !format.isEmpty())
        formats.append({from - line.start, to - from, format});
}

}

bool isAction(const TextPosted &message)
{
    return !message.deleted.value_or(false) && message.text.startsWith("/me "_L1);
}

RichText richText(const TextPosted &message)
{
    if (message.deleted.value_or(false)) {
        RichText rich{.text = Words::tr("Message deleted"), .deleted = true};
        rich.lines = linesIn(rich);
        return rich;
    }
    Client::Markup markup = Client::markup(
        message.text,
        {message.mentions.value_or(QList<Protocol::Member>{}), message.everyone.value_or(false)});
    RichText rich{.text = std::move(markup.text), .spans = std::move(markup.spans)};
    if (markup.action)
        tellOf(message.from.name, rich);
    rich.lines = linesIn(rich);
    rich.links = linksIn(rich.spans);
    return rich;
}

QString shownText(const TextPosted &message)
{
    return richText(message).text;
}

bool tellsWhereTo(const QString &words, const QUrl &url)
{
    const QString address = url.scheme() == "mailto"_L1 ? url.path() : QString{};
    return QUrl{words, QUrl::StrictMode} == url || (!address.isEmpty() && words == address);
}

QString firstLine(const TextPosted &message)
{
    constexpr qsizetype enough = 200; // more than a line holds
    TextPosted head = message;
    head.text.truncate(enough);
    return shownText(head).simplified();
}

QList<QTextLayout::FormatRange> formatsOf(const RichText &rich, const RichLine &line,
                                          const Protocol::MemberId &self, const Theme &theme)
{
    QList<QTextLayout::FormatRange> formats;
    for (const Span &span : rich.spans)
        appendCut(formats, int(span.range.first), int(span.range.length), line,
                  formatOf(span, self, theme));
    QTextCharFormat underlined;
    underlined.setForeground(theme.link);
    underlined.setFontUnderline(true);
    for (const LinkSpan &link : rich.links)
        appendCut(formats, link.start, link.length, line, underlined);
    return formats;
}
