// SPDX-License-Identifier: MIT
// A room as one page that asks nothing of anybody: its style is inside, it runs no program.
#include "store/exportwriter.h"

#include <QDateTime>

using namespace Qt::StringLiterals;
using namespace Protocol;

namespace {

constexpr auto head = R"(<!DOCTYPE html>
<html><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
<title>%1</title>
<style>
:root { color-scheme: light dark; --soft: #5f6672; --line: #d5d8de; --mark: #eef0f4 }
@media (prefers-color-scheme: dark) {
    :root { --soft: #9aa2b1; --line: #3a3f4a; --mark: #262a33 }
}
body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem }
header p, time, .seq, .reply, del { color: var(--soft) }
h2 { font-size: 1rem; border-bottom: 1px solid var(--line); margin: 2rem 0 .5rem }
article { padding: .25rem .5rem }
article:target { background: var(--mark) }
p { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere }
time, .seq, .reply, del { font-size: .8rem }
.seq, .reply { text-decoration: none }
li { display: inline-block; margin: .2rem .3rem 0 0; padding: 0 .5rem; border-radius: 1rem;
     background: var(--mark) }
ul { margin: 0; padding: 0 }
</style></head><body>
<header><h1 dir="auto">%1</h1><p dir="auto">%2</p></header><main>
)"_L1;

QDateTime utc(Time time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC);
}

QString clock(Time time)
{
    return u"<time datetime=\"%1\">%2</time>"_s.arg(utc(time).toString(Qt::ISODateWithMs),
                                                    utc(time).toString(u"HH:mm"_s));
}

QString body(const QString &text)
{
    return "<p dir=\"auto\">"_L1 + text.toHtmlEscaped() + "</p>"_L1;
}

QString namesOf(const Reaction &reaction)
{
    QStringList names;
    for (const Member &member : reaction.by)
        names.append(member.name);
    return names.join(", "_L1).toHtmlEscaped();
}

class HtmlExport : public ExportWriter
{
public:
    using ExportWriter::ExportWriter;

    void begin(const RoomRecord &room) override
    {
        put(QString{head}.arg(room.facts.name.toHtmlEscaped(), room.facts.topic.toHtmlEscaped()));
    }

    void add(const TextPosted &text, const QList<EarlierText> &edits) override
    {
        putDay(utc(text.time).date());
        put(u"<article id=\"m%1\">"_s.arg(text.seq) + line(text));
        put(text.deleted ? u"<p>✗</p>"_s : body(text.text));
        for (const EarlierText &edit : edits)
            put(u"<del>✎ "_s + clock(edit.time) + body(edit.text) + "</del>"_L1);
        putReactions(text.reactions.value_or(QList<Reaction>{}));
        put(QByteArrayLiteral("</article>\n"));
    }

    void end() override { put(QByteArrayLiteral("</main></body></html>\n")); }

private:
    void putDay(QDate day)
    {
        if (day != m_day)
            put(u"<h2>%1</h2>\n"_s.arg(day.toString(Qt::ISODate)));
        m_day = day;
    }

    // Who, when, and what is to be known of it.
    static QString line(const TextPosted &text)
    {
        QString line = "<b><bdi>"_L1 + text.from.name.toHtmlEscaped() + "</bdi></b> "_L1
            + clock(text.time) + u" <a class=\"seq\" href=\"#m%1\">#%1</a>"_s.arg(text.seq);
        if (text.replyTo)
            line += u" <a class=\"reply\" href=\"#m%1\">↪ #%1</a>"_s.arg(*text.replyTo);
        if (text.pinned)
            line += u" 📌"_s;
        if (text.edited)
            line += u" ✎ "_s + clock(*text.edited);
        return line;
    }

    void putReactions(const QList<Reaction> &reactions)
    {
        if (reactions.isEmpty())
            return;
        put(QByteArrayLiteral("<ul>"));
        for (const Reaction &reaction : reactions)
            put("<li title=\""_L1 + namesOf(reaction) + "\">"_L1 + reaction.emoji.toHtmlEscaped()
                + u' ' + QString::number(reaction.count) + "</li>"_L1);
        put(QByteArrayLiteral("</ul>"));
    }

    QDate m_day = {};
};

}

std::unique_ptr<ExportWriter> htmlExport(QIODevice &to)
{
    return std::make_unique<HtmlExport>(to);
}
