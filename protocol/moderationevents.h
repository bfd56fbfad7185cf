// SPDX-License-Identifier: MIT
// What a host tells of who may what, and those who moderate it.
#pragma once

#include "protocol/kind.h"
#include "protocol/moderation.h"
#include "protocol/standing.h"

#include <QList>

namespace Protocol {

struct StandingChanged
{
    static constexpr Kind kind{"standing.changed", Direction::ToClient,
                               "Your role in the host, or whether you may write, is not as before"};

    HostRole role = HostRole::Member;
    std::optional<Time> muted = {}; // until then

    static void fields(auto &self, auto &&field)
    {
        field("role", self.role);
        field("muted", self.muted);
    }
};

struct SentAway
{
    static constexpr Kind kind{"sent.away", Direction::ToClient,
                               "You have to go: the last word before the host closes with 4404"};

    bool banned = false; // else you may come back at once
    std::optional<Time> ends = {};
    std::optional<QString> reason = {};

    static void fields(auto &self, auto &&field)
    {
        field("banned", self.banned);
        field("ends", self.ends);
        field("reason", self.reason);
    }

    friend bool operator==(const SentAway &, const SentAway &) = default;
};

struct BansPage
{
    static constexpr Kind kind{"bans.page", Direction::ToClient, "The reply to bans.fetch"};

    QList<Ban> bans = {};

    static void fields(auto &self, auto &&field) { field("bans", self.bans); }
};

struct ReportMade
{
    static constexpr Kind kind{"report.made", Direction::ToClient,
                               "Somebody reports a message; told moderators"};

    Report report = {};

    static void fields(auto &self, auto &&field) { field("report", self.report); }
};

struct ReportsPage
{
    static constexpr Kind kind{"reports.page", Direction::ToClient, "The reply to reports.fetch"};

    QList<Report> reports = {};

    static void fields(auto &self, auto &&field) { field("reports", self.reports); }
};

struct AuditPage
{
    static constexpr Kind kind{"audit.page", Direction::ToClient, "The reply to audit.fetch"};

    QList<AuditEntry> entries = {}; // the newest first
    bool more = false;

    static void fields(auto &self, auto &&field)
    {
        field("entries", self.entries);
        field("more", self.more);
    }
};

struct GateRules
{
    static constexpr Kind kind{"gate.rules", Direction::ToClient,
                               "The reply to gate.fetch and gate.set"};

    bool password = false; // is asked of who comes for the first time
    bool guests = true;    // who does not sign in may come in
    bool approval = false; // somebody who moderates lets in who comes for the first time

    static void fields(auto &self, auto &&field)
    {
        field("password", self.password);
        field("guests", self.guests);
        field("approval", self.approval);
    }

    friend bool operator==(const GateRules &, const GateRules &) = default;
};

struct EntryWaiting
{
    static constexpr Kind kind{"entry.waiting", Direction::ToClient,
                               "Somebody who moderates is asked to let you in; the reply to hello "
                               "or proof comes when they have said"};

    static void fields(auto &, auto &&) { }
};

struct NewcomerWaiting
{
    static constexpr Kind kind{"newcomer.waiting", Direction::ToClient,
                               "Somebody waits to be let in; told moderators"};

    Newcomer newcomer = {};

    static void fields(auto &self, auto &&field) { field("newcomer", self.newcomer); }
};

struct NewcomerGone
{
    static constexpr Kind kind{"newcomer.gone", Direction::ToClient,
                               "They wait no more: let in, turned away, or gone by themselves; "
                               "told moderators"};

    NewcomerId newcomer = {};

    static void fields(auto &self, auto &&field) { field("newcomer", self.newcomer); }
};

struct NewcomersPage
{
    static constexpr Kind kind{"newcomers.page", Direction::ToClient,
                               "The reply to newcomers.fetch"};

    QList<Newcomer> newcomers = {}; // who came first, first

    static void fields(auto &self, auto &&field) { field("newcomers", self.newcomers); }
};

}
