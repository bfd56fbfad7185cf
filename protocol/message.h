// SPDX-License-Identifier: MIT
// Every kind there is. The variant is the table: whoever forgets a kind does not compile.
#pragma once

#include "protocol/commands.h"
#include "protocol/events.h"

#include <algorithm>
#include <array>
#include <variant>

namespace Protocol {

// Order is free; a released wire name is for ever.
using Message = std::variant<
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

template <class... Rows>
consteval auto tableOf(std::type_identity<std::variant<Rows...>>)
{
    return std::array{Rows::kind...};
}
inline constexpr auto kinds = tableOf(std::type_identity<Message>{});

consteval bool namesAreUnique()
{
    auto sorted = kinds;
    std::ranges::sort(sorted, {}, &Kind::name);
    return std::ranges::adjacent_find(sorted, {}, &Kind::name) == sorted.end();
}
static_assert(namesAreUnique());

template <class M>
concept ToHost = M::kind.direction == Direction::ToHost;
template <class M>
concept ToClient = M::kind.direction == Direction::ToClient;

}
