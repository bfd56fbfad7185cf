// SPDX-License-Identifier: MIT
#include "ui/roomentry.h"

#include "ui/richtext.h"
#include "ui/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Group = RoomEntry::Group;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(RoomEntry)

public:
    static QStringList marks(const RoomEntry &entry);
};

QStringList Words::marks(const RoomEntry &entry)
{
    QStringList words;
    if (entry.kind == Protocol::RoomKind::Private)
        words.append(tr("private room"));
    if (entry.kind == Protocol::RoomKind::Group)
        words.append(tr("group"));
    if (entry.person)
        words.append(availabilityText(entry.availability));
    if (!entry.ours())
        words.append(tr("not joined"));
    if (entry.archived)
        words.append(tr("archived"));
    if (entry.announcements)
        words.append(tr("announcements"));
    if (entry.muted)
        words.append(tr("muted"));
    return words;
}

}

QString groupName(Group group)
{
    switch (group) {
    case Group::Mentions:
        return Words::tr("Mentions");
    case Group::Ours:
        return Words::tr("Rooms");
    case Group::Direct:
        return Words::tr("People");
    case Group::Joinable:
        return Words::tr("Rooms to join");
    }
    return {};
}

QString spokenText(const RoomEntry &entry)
{
    QStringList words{isolated(entry.name)};
    words.append(Words::marks(entry));
    if (entry.unread > 0)
        words.append(Words::tr("%n unread", nullptr, entry.unread));
    if (entry.mentions > 0)
        words.append(Words::tr("you are mentioned"));
    if (entry.draft)
        words.append(Words::tr("draft: %1").arg(entry.lastLine));
    return listed(words);
}

QString saidText(const Protocol::TextPosted &message, const Protocol::MemberId &self, bool direct)
{
    const QString text = isolated(firstLine(message));
    const bool own = message.from.id == self;
    if (isAction(message) || (direct && !own)) // the words, or the row, say who
        return text;
    return Words::tr("%1: %2", "name: text")
        .arg(own ? Words::tr("You") : isolated(message.from.name), text);
}
