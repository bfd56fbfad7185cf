// SPDX-License-Identifier: MIT
// What those who moderate a host may ask of it, and how others call them.
#pragma once

#include "protocol/kind.h"
#include "protocol/moderation.h"
#include "protocol/standing.h"

namespace Protocol {

struct SetHostRole
{
    static constexpr Kind kind{"person.role", Direction::ToHost,
                               "Give somebody another role in the host; for owners"};

    MemberId member = {};
    HostRole role = HostRole::Member;

    static void fields(auto &self, auto &&field)
    {
        field("member", self.member);
        field("role", self.role);
    }
};

struct KickPerson
{
    static constexpr Kind kind{"person.kick", Direction::ToHost,
                               "Send somebody away, who may come back; for moderators"};

    MemberId member = {};
    std::optional<QString> reason = {};

    static void fields(auto &self, auto &&field)
    {
        field("member", self.member);
        field("reason", self.reason);
    }
};

struct BanPerson
{
    static constexpr Kind kind{"person.ban", Direction::ToHost,
                               "Send somebody away for some time or for good; for moderators"};

    MemberId member = {};
    std::optional<qint64> seconds = {};
    std::optional<QString> reason = {};
    bool address = false; // keep out whoever comes from where they are, too

    static void fields(auto &self, auto &&field)
    {
        field("member", self.member);
        field("seconds", self.seconds);
        field("reason", self.reason);
        field("address", self.address);
    }
};

struct LiftBan
{
    static constexpr Kind kind{"person.unban", Direction::ToHost, "End a ban; for moderators"};

    BanId ban = {};

    static void fields(auto &self, auto &&field) { field("ban", self.ban); }
};

struct FetchBans
{
    static constexpr Kind kind{"bans.fetch", Direction::ToHost,
                               "The bans that hold; for moderators"};

    static void fields(auto &, auto &&) { }
};

struct MutePerson
{
    static constexpr Kind kind{"person.mute", Direction::ToHost,
                               "Let somebody read and not write for some time; 0 seconds: let "
                               "them write again; for moderators"};

    MemberId member = {};
    qint64 seconds = 0;

    static void fields(auto &self, auto &&field)
    {
        field("member", self.member);
        field("seconds", self.seconds);
    }
};

struct ReportText
{
    static constexpr Kind kind{"text.report", Direction::ToHost,
                               "Show a message to those who moderate the host"};

    RoomId room = {};
    qint64 seq = 0;
    std::optional<QString> reason = {};

    static void fields(auto &self, auto &&field)
    {
        field("room", self.room);
        field("seq", self.seq);
        field("reason", self.reason);
    }
};

struct FetchReports
{
    static constexpr Kind kind{"reports.fetch", Direction::ToHost,
                               "The reports that nobody has settled, the newest; for moderators"};

    static void fields(auto &, auto &&) { }
};

struct SettleReport
{
    static constexpr Kind kind{"report.settle", Direction::ToHost,
                               "A report is dealt with; for moderators"};

    ReportId report = {};

    static void fields(auto &self, auto &&field) { field("report", self.report); }
};

struct FetchAudit
{
    static constexpr Kind kind{"audit.fetch", Direction::ToHost,
                               "A page of what was done by those who moderate, from the newest "
                               "on; for owners"};

    std::optional<qint64> before = {}; // the number of an entry

    static void fields(auto &self, auto &&field) { field("before", self.before); }
};

struct FetchGate
{
    static constexpr Kind kind{"gate.fetch", Direction::ToHost,
                               "The rules of who may come in; for owners"};

    static void fields(auto &, auto &&) { }
};

struct SetGate
{
    static constexpr Kind kind{"gate.set", Direction::ToHost,
                               "Change what is given of those rules; for owners"};

    std::optional<QString> password = {}; // empty: none is asked for any more
    std::optional<bool> guests = {};
    std::optional<bool> approval = {};

    static void fields(auto &self, auto &&field)
    {
        field("password", self.password);
        field("guests", self.guests);
        field("approval", self.approval);
    }
};

struct FetchNewcomers
{
    static constexpr Kind kind{"newcomers.fetch", Direction::ToHost,
                               "Those who wait to be let in; for moderators"};

    static void fields(auto &, auto &&) { }
};

struct JudgeNewcomer
{
    static constexpr Kind kind{"newcomer.judge", Direction::ToHost,
                               "Let somebody in who waits, or not; for moderators"};

    NewcomerId newcomer = {};
    bool admitted = false;

    static void fields(auto &self, auto &&field)
    {
        field("newcomer", self.newcomer);
        field("admitted", self.admitted);
    }
};

}
