// SPDX-License-Identifier: MIT
#include "server/roomfacts.h"

#include "protocol/limits.h"
#include "protocol/names.h"
#include "protocol/text.h"

using namespace Protocol;
using namespace Qt::StringLiterals;

namespace Server {

namespace {

Error bad(QLatin1StringView field)
{
    return {.code = ErrorCode::BadMessage, .detail = "field: "_L1 + field};
}

bool needsName(RoomKind kind)
{
    return kind == RoomKind::Public || kind == RoomKind::Private;
}

// A group may go by the names of its members, a direct room always does.
Result<QString> checkedName(const std::optional<QString> &name, RoomKind kind)
{
    if (needsName(kind) || (kind == RoomKind::Group && name && !name->isEmpty()))
        return cleanRoomName(name.value_or(QString{}));
    if (name && !name->isEmpty())
        return bad("name"_L1);
    return QString{};
}

// Takes the value if there is one; false if it is out of range.
bool take(qint64 &into, const std::optional<qint64> &value, qint64 most)
{
    into = value.value_or(into);
    return into >= 0 && into <= most;
}

Result<> takeNumbers(RoomFacts &facts, const EditRoom &command)
{
    constexpr qint64 most = 1'000'000'000;
    constexpr qint64 slowest = std::chrono::seconds(Limits::slowModeMost).count();
    if (!take(facts.slowMode, command.slowMode, slowest))
        return bad("slowMode"_L1);
    if (!take(facts.historyLast, command.historyLast, most))
        return bad("historyLast"_L1);
    if (!take(facts.keepDays, command.keepDays, 36'500))
        return bad("keepDays"_L1);
    if (!take(facts.keepCount, command.keepCount, most))
        return bad("keepCount"_L1);
    return {};
}

// A rule may hold for a while only.
Result<> takePosting(RoomFacts &facts, const EditRoom &command)
{
    constexpr qint64 most = std::chrono::seconds(Limits::muteMost).count();
    const auto seconds = command.postingSeconds;
    if (seconds && (command.posting != Posting::Moderators || *seconds < 1 || *seconds > most))
        return bad("postingSeconds"_L1);
    if (!command.posting)
        return {};
    facts.posting = *command.posting;
    facts.postingEnds = {};
    if (seconds)
        facts.postingEnds = now() + std::chrono::seconds{*seconds};
    return {};
}

}

Result<RoomFacts> factsOf(const CreateRoom &command)
{
    auto name = checkedName(command.name, command.roomKind);
    if (!name)
        return name.error();
    auto topic = checkedLine(command.topic.value_or(QString{}), Limits::topicBytes);
    if (!topic)
        return topic.error();
    return RoomFacts{.name = *std::move(name),
                     .kind = command.roomKind,
                     .topic = *std::move(topic),
                     .posting = command.posting.value_or(Posting::All)};
}

bool namesOnly(const EditRoom &command)
{
    return !command.archived && !command.posting && !command.postingSeconds && !command.slowMode
        && !command.history && !command.historyLast && !command.keepDays && !command.keepCount
        && !command.receipts;
}

Result<RoomFacts> changed(RoomFacts facts, const EditRoom &command)
{
    if (command.name) {
        auto name = checkedName(command.name, facts.kind);
        if (!name)
            return name.error();
        facts.name = *std::move(name);
    }
    auto topic = checkedLine(command.topic.value_or(facts.topic), Limits::topicBytes);
    if (!topic)
        return topic.error();
    facts.topic = *std::move(topic);
    facts.archived = command.archived.value_or(facts.archived);
    facts.history = command.history.value_or(facts.history);
    facts.receipts = command.receipts.value_or(facts.receipts);
    if (const auto taken = takePosting(facts, command); !taken)
        return taken.error();
    if (const auto taken = takeNumbers(facts, command); !taken)
        return taken.error();
    return facts;
}

}
