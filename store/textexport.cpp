// SPDX-License-Identifier: MIT
// A room as lines of text: time, author, what was said; days apart.
#include "store/exportwriter.h"

#include <QDateTime>

using namespace Qt::StringLiterals;
using namespace Protocol;

namespace {

QDateTime utc(Time time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC);
}

class TextExport : public ExportWriter
{
public:
    using ExportWriter::ExportWriter;

    void begin(const RoomRecord &room) override
    {
        put(room.facts.name + u'\n');
        if (!room.facts.topic.isEmpty())
            put(indented(room.facts.topic) + u'\n');
    }

    void add(const TextPosted &text, const QList<EarlierText> &edits) override
    {
        const QDateTime time = utc(text.time);
        if (time.date() != m_day)
            put(u"\n== %1 ==\n"_s.arg(time.date().toString(Qt::ISODate)));
        m_day = time.date();
        put(u"%1 #%2 <%3>%4 "_s.arg(time.time().toString(u"HH:mm"_s))
                .arg(text.seq)
                .arg(text.from.name, marks(text)));
        put(text.deleted ? u"✗\n"_s : indented(text.text) + u'\n');
        for (const EarlierText &edit : edits)
            put(u"    ✎ "_s + indented(edit.text) + u'\n');
        putReactions(text.reactions.value_or(QList<Reaction>{}));
    }

    void end() override { }

private:
    // No line of a text can pass for one of ours.
    static QString indented(QString text) { return text.replace(u'\n', "\n    "_L1); }

    static QString marks(const TextPosted &text)
    {
        return (text.replyTo ? u" ↪#%1"_s.arg(*text.replyTo) : QString{})
            + (text.pinned ? u" 📌"_s : QString{}) + (text.edited ? u" ✎"_s : QString{});
    }

    void putReactions(const QList<Reaction> &reactions)
    {
        if (reactions.isEmpty())
            return;
        QStringList counts;
        for (const Reaction &reaction : reactions)
            counts.append(u"%1 %2"_s.arg(reaction.emoji).arg(reaction.count));
        put("    "_L1 + counts.join("  "_L1) + u'\n');
    }

    QDate m_day = {};
};

}

std::unique_ptr<ExportWriter> textExport(QIODevice &to)
{
    return std::make_unique<TextExport>(to);
}
