// SPDX-License-Identifier: MIT
// Every kind there is. The variant is the table: whoever forgets a kind does not compile.
#pragma once

#include "protocol/commands.h"
#include "protocol/events.h"

#include <array>
#include <concepts>
#include <type_traits>
#include <variant>

namespace Protocol {

// Order is free; a released wire name is for ever.
using AnyKind = std::variant<
    Hello, Proof, LinkDevice, FetchDevices, RemoveDevice, RenameMember, SetPresence, FetchPeople,
    JoinRoom, CreateRoom, EditRoom, LeaveRoom, AddMembers, RemoveMember, SetRole, MakeInvite,
    RevokeInvite, FetchInvites, PostText, EditText, DeleteText, SetReaction, SetPin, MarkRead,
    SetTyping, FetchHistory, FetchChanges, FetchEdits, FetchPins, FetchSeen, Search, FetchMembers,
    FetchRooms, SetHostRole, KickPerson, BanPerson, LiftBan, FetchBans, MutePerson, ReportText,
    FetchReports, SettleReport, FetchAudit, FetchGate, SetGate, FetchNewcomers, JudgeNewcomer,
    Challenge, Welcome, DeviceCode, DevicesPage, Ack, Refusal, RoomEntered, RoomOpened, RoomChanged,
    RoomClosed, TextPosted, TextChanged, ReactionChanged, PresenceChanged, PersonChanged,
    MemberAdded, MemberRemoved, TypingChanged, ReadChanged, SeenChanged, InviteMade, HistoryPage,
    ChangesPage, EditsPage, PinsPage, SeenPage, SearchPage, MembersPage, PeoplePage, RoomsPage,
    InvitesPage, StandingChanged, SentAway, BansPage, ReportMade, ReportsPage, AuditPage, GateRules,
    EntryWaiting, NewcomerWaiting, NewcomerGone, NewcomersPage>;

template <class M, class... Rows>
consteval size_t indexOf(std::type_identity<std::variant<Rows...>>)
{
    size_t index = 0;
    static_cast<void>(((std::same_as<M, Rows> || (++index, false)) || ...));
    return index;
}

template <class M>
inline constexpr bool isOfAKind = indexOf<M>(std::type_identity<AnyKind>{})
    < std::variant_size_v<AnyKind>;
template <class M>
concept OfAKind = isOfAKind<M>;

// One of them. Copying, moving and ending it is compiled in message.cpp alone: the code that looks
// which of so many it is would else stand in every file that holds a message.
class Message : public AnyKind
{
public:
    template <OfAKind M>
    Message(M message) : Message(indexOf<M>(std::type_identity<AnyKind>{}), &message)
    { }
    Message(const Message &other);
    Message(Message &&other) noexcept;
    Message &operator=(const Message &other);
    Message &operator=(Message &&other) noexcept;
    ~Message();

private:
    Message(size_t kind, void *message); // takes what is in it
};

template <class... Rows>
consteval auto tableOf(std::type_identity<std::variant<Rows...>>)
{
    return std::array{Rows::kind...};
}
inline constexpr auto kinds = tableOf(std::type_identity<AnyKind>{});

template <class M>
concept ToHost = M::kind.direction == Direction::ToHost;
template <class M>
concept ToClient = M::kind.direction == Direction::ToClient;

}
