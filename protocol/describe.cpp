// SPDX-License-Identifier: MIT
#include "protocol/describe.h"

#include "protocol/closecode.h"
#include "protocol/error.h"
#include "protocol/limits.h"
#include "protocol/parts.h"

using namespace Qt::StringLiterals;

namespace Protocol {

namespace {

template <class T>
QString typeName();

// Collects `name: kind` of each field of a struct.
class FieldLister
{
public:
    template <class T>
    void operator()(std::string_view name, const T &)
    {
        m_fields += u"`%1` %2"_s.arg(asText(name), typeName<T>());
    }

    template <class T>
    void operator()(std::string_view name, const std::optional<T> &)
    {
        m_fields += u"`%1`? %2"_s.arg(asText(name), typeName<T>());
    }

    QString text() const { return m_fields.join(", "_L1); }

private:
    QStringList m_fields;
};

template <class T>
QString fieldsOf()
{
    FieldLister lister;
    T prototype;
    T::fields(prototype, lister);
    return lister.text();
}

template <class T>
struct IsList : std::false_type
{
};
template <class T>
struct IsList<QList<T>> : std::true_type
{
};

template <Worded E>
QString wordsOf()
{
    QStringList words;
    for (const std::string_view word : Words<E>::words)
        words += u'"' + asText(word) + u'"';
    return words.join(" or "_L1);
}

template <class T>
QString typeName()
{
    if constexpr (std::is_same_v<T, bool>)
        return u"true or false"_s;
    else if constexpr (std::is_same_v<T, qint64>)
        return u"number"_s;
    else if constexpr (std::is_same_v<T, Time>)
        return u"time"_s;
    else if constexpr (Worded<T>)
        return wordsOf<T>();
    else if constexpr (IsList<T>::value)
        return u"list of "_s + typeName<typename T::value_type>();
    else if constexpr (requires(FieldLister & lister) { T::fields(std::declval<T &>(), lister); })
        return partName<T>();
    else
        return u"text"_s;
}

template <class M>
void appendRow(QString &table, Direction direction)
{
    if (M::kind.direction == direction)
        table += u"| `%1` | %2 | %3 |\n"_s.arg(asText(M::kind.name), fieldsOf<M>(),
                                               asText(M::kind.purpose));
}

template <class... Rows>
QString rows(Direction direction, std::type_identity<std::variant<Rows...>>)
{
    QString table = u"| type | fields | purpose |\n|---|---|---|\n"_s;
    (appendRow<Rows>(table, direction), ...);
    return table;
}

QString rowsOfParts()
{
    QString table = u"| part | fields |\n|---|---|\n"_s;
    const auto append = [&](auto part) {
        using T = typename decltype(part)::Type;
        table += u"| %1 | %2 |\n"_s.arg(partName<T>(), fieldsOf<T>());
    };
    std::apply([&](auto... part) { (append(part), ...); }, parts);
    return table;
}

}

QString describeKinds()
{
    constexpr std::type_identity<AnyKind> all;
    return "### To the host\n\n"_L1 + rows(Direction::ToHost, all) + "\n### To the client\n\n"_L1
        + rows(Direction::ToClient, all) + "\n### Parts\n\n"_L1 + rowsOfParts();
}

QString describeCodes()
{
    QString table = u"| code | again? | meaning |\n|---|---|---|\n"_s;
    for (const ErrorRow &row : errorTable()) {
        if (row.code < ErrorCode::Unreachable)
            table += u"| `%1` | %2 | %3 |\n"_s.arg(QLatin1StringView{row.wireName},
                                                   row.temporary ? "later"_L1 : "no"_L1,
                                                   QLatin1StringView{row.meaning});
    }
    return table;
}

QString describeCloseCodes()
{
    QString table = u"| code | reason | then |\n|---|---|---|\n"_s;
    for (const CloseRow &row : closeTable())
        table += u"| %1 | %2 | %3 |\n"_s.arg(
            QString::number(int(row.code)), QLatin1StringView{row.reason},
            row.advice == Advice::Retry ? "connect again"_L1 : "stay away"_L1);
    return table;
}

QString describeLimits()
{
    const auto row = [](QLatin1StringView what, qint64 limit) {
        return u"| %1 | %2 |\n"_s.arg(what, QString::number(limit));
    };
    return "| limit | value |\n|---|---|\n"_L1 + row("text, bytes of UTF-8"_L1, Limits::textBytes)
        + row("frame to the host, bytes"_L1, Limits::frameBytes)
        + row("keys of a JSON object"_L1, Limits::jsonKeys)
        + row("depth of a JSON document"_L1, Limits::jsonDepth)
        + row("name of a member, code points"_L1, Limits::memberNameLength)
        + row("name of a room, code points"_L1, Limits::roomNameLength)
        + row("topic of a room, bytes of UTF-8"_L1, Limits::topicBytes)
        + row("status of a person, bytes of UTF-8"_L1, Limits::statusBytes)
        + row("search, bytes of UTF-8"_L1, Limits::queryBytes)
        + row("nonce, characters"_L1, Limits::nonceLength)
        + row("members that one text names"_L1, Limits::mentions)
        + row("different reactions to a message"_L1, Limits::reactionsPerMessage)
        + row("seconds of slow mode"_L1, std::chrono::seconds(Limits::slowModeMost).count())
        + row("texts a second, of one member"_L1, Limits::messageRate)
        + row("texts at once, after a pause"_L1, Limits::messageRate * Limits::burstSeconds)
        + row("other commands a second"_L1, Limits::commandRate)
        + row("other commands at once, after a pause"_L1, Limits::commandBurst)
        + row("rooms entered a second"_L1, Limits::joinRate)
        + row("rooms entered at once, after a pause"_L1, Limits::joinBurst)
        + row("rooms made a minute"_L1, Limits::newRoomsPerMinute)
        + row("rooms made at once, after a pause"_L1, Limits::newRoomBurst)
        + row("changes of name a minute"_L1, Limits::namesPerMinute)
        + row("changes of name at once, after a pause"_L1, Limits::nameBurst)
        + row("refusals a second; more end in 1008"_L1, Limits::refusalRate)
        + row("refusals at once, after a pause"_L1, Limits::refusalBurst)
        + row("texts, commands and new rooms from one address: times a member's"_L1,
              Limits::addressShare)
        + row("connections a second, from one address"_L1, Limits::connectionRate)
        + row("connections at once, from one address"_L1, Limits::connectionBurst)
        + row("HTTP requests a second, from one address"_L1, Limits::requestRate)
        + row("HTTP requests at once, from one address"_L1, Limits::requestBurst)
        + row("rooms of a session"_L1, Limits::roomsPerSession)
        + row("rooms that one person owns"_L1, Limits::roomsOwned)
        + row("rooms of a host"_L1, Limits::rooms)
        + row("members of a room"_L1, Limits::roomMembers)
        + row("members made at once"_L1, Limits::membersAtOnce)
        + row("invitations to a room at a time"_L1, Limits::invitesPerRoom)
        + row("uses of an invitation"_L1, Limits::inviteUses)
        + row("seconds of an invitation"_L1, std::chrono::seconds(Limits::inviteLife).count())
        + row("messages in a page"_L1, Limits::pageMessages)
        + row("bytes of text in a page; one text at least"_L1, Limits::pageBytes)
        + row("members or people in a page"_L1, Limits::pageMembers)
        + row("messages in a page of hits"_L1, Limits::pageHits)
        + row("members named with a reaction or a room"_L1, Limits::membersNamed)
        + row("characters of the last text in a page of rooms"_L1, Limits::lastTextLength)
        + row("rooms in a page"_L1, Limits::pageRooms)
        + row("bytes waiting for a slow reader"_L1, Limits::outboxBytes)
        + row("seconds to say hello"_L1, Limits::helloDeadline.count())
        + row("seconds between pings"_L1, Limits::pingEvery.count())
        + row("seconds that somebody types"_L1, Limits::typingLasts.count())
        + row("seconds of silence; a pong is a sound"_L1, Limits::silenceAllowed.count());
}

}
