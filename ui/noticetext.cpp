// SPDX-License-Identifier: MIT
#include "ui/noticetext.h"

#include "ui/moderationwords.h"
#include "ui/richtext.h"
#include "ui/words.h"

#include "client/tidy.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

class Notice
{
    Q_DECLARE_TR_FUNCTIONS(Notice)
};

constexpr qsizetype mostLines = 3; // more are cut off by whoever shows them
constexpr qsizetype mostLetters = 200;

QString line(const Protocol::TextPosted &message, bool named)
{
    const QString words = firstLine(message).left(mostLetters);
    return named
        ? Notice::tr("%1: %2", "name: what they wrote").arg(isolated(message.from.name), words)
        : words;
}

bool ofOne(const QList<Protocol::TextPosted> &messages)
{
    return std::ranges::all_of(messages, [&](const Protocol::TextPosted &message) {
        return message.from.id == messages.first().from.id;
    });
}

QString words(const QList<Protocol::TextPosted> &messages)
{
    QStringList lines;
    for (const auto &message : messages.last(std::min(mostLines, messages.size())))
        lines.append(line(message, !ofOne(messages)));
    return lines.join(u'\n');
}

QString titleOf(const NoticePlace &place, const QList<Protocol::TextPosted> &messages)
{
    const QString who = isolated(messages.last().from.name);
    const QString room = isolated(place.room);
    const QString title = place.direct ? who
        : ofOne(messages)              ? Notice::tr("%1 in %2", "name in room").arg(who, room)
                                       : room;
    return place.host.isEmpty() ? title
                                : Notice::tr("%1 · %2", "title, and the host where it is so")
                                      .arg(title, isolated(place.host));
}

}

NoticeText noticeText(const NoticePlace &place, const QList<Protocol::TextPosted> &messages,
                      NoticePreview preview)
{
    const QString count = Notice::tr("%n new messages", nullptr, int(messages.size()));
    const QString news = messages.size() == 1 ? Notice::tr("New message") : count;
    if (preview == NoticePreview::Nothing)
        return {.title = Notice::tr("Hubbub"), .body = news};
    return {.title = titleOf(place, messages),
            .body = preview == NoticePreview::Text ? words(messages) : news};
}

NoticeText knockNoticeText(const Protocol::Newcomer &newcomer, const QString &host)
{
    return {.title = host,
            .body = Notice::tr("%1 would like to come in.").arg(newcomerText(newcomer))};
}

NoticeText reportNoticeText(const Protocol::Report &report, const QString &host)
{
    return {
        .title = host,
        .body =
            Notice::tr("%1 reported a message.").arg(isolated(Client::tidyName(report.by.name)))};
}

NoticeText testNoticeText()
{
    return {.title = Notice::tr("Hubbub"),
            .body = Notice::tr("This is what a notification looks like.")};
}

NoticeText backgroundNoticeText()
{
    return {.title = Notice::tr("Hubbub is still running"),
            .body = Notice::tr("It tells you of new messages from here. Preferences say what "
                               "happens when the window is closed.")};
}
