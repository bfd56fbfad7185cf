// SPDX-License-Identifier: MIT
#include "store/historyrow.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace Protocol;

namespace {

constexpr auto columns = "SELECT seq, history.id, author, author_name, guest, nonce, time, text, "
                         "reply_to, mentions, everyone, revision, edited, deleted, pinned"_L1;

QList<Member> membersOf(const QVariant &column)
{
    QList<Member> members;
    for (const auto &entry : QJsonDocument::fromJson(column.toString().toUtf8()).array()) {
        members.append(
            {.id = MemberId{entry["id"_L1].toString()}, .name = entry["name"_L1].toString()});
    }
    return members;
}

qint64 wholeNumber(const QVariant &column)
{
    return column.toLongLong();
}

bool isSo(const QVariant &)
{
    return true;
}

}

QString selectTexts(QLatin1StringView rest, QLatin1StringView more)
{
    return columns + more + " FROM history "_L1 + rest;
}

TextPosted textOf(const QSqlQuery &row, const RoomId &room)
{
    return {.room = room,
            .seq = row.value(0).toLongLong(),
            .id = MessageId{row.value(1).toString()},
            .from = memberOf(row, 2),
            .time = timeOf(row.value(6)),
            .nonce = maybe(row.value(5), [](const QVariant &c) { return Nonce{c.toString()}; }),
            .replyTo = maybe(row.value(8), wholeNumber),
            .mentions = maybe(row.value(9), membersOf),
            .everyone = maybe(row.value(10), isSo),
            .revision = maybe(row.value(11), wholeNumber),
            .edited = maybe(row.value(12), timeOf),
            .deleted = maybe(row.value(13), isSo),
            .pinned = maybe(row.value(14), isSo),
            .text = row.value(7).toString()};
}

std::optional<QString> columnOf(const std::optional<QList<Member>> &members)
{
    if (!members || members->isEmpty())
        return std::nullopt;
    QJsonArray entries;
    for (const Member &member : *members)
        entries.append(QJsonObject{{u"id"_s, member.id.text()}, {u"name"_s, member.name}});
    return QString::fromUtf8(QJsonDocument{entries}.toJson(QJsonDocument::Compact));
}
