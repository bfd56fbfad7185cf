// SPDX-License-Identifier: MIT
// Commands of those who moderate the host, and reports to them.
#pragma once

#include "server/commandhandler.h"

namespace Server {

class ModerationCommands : public CommandHandler
{
public:
    explicit ModerationCommands(Session &session) : CommandHandler(session) { }

    void on(const Protocol::SetHostRole &command, Ref ref);
    void on(const Protocol::KickPerson &command, Ref ref);
    void on(const Protocol::BanPerson &command, Ref ref);
    void on(const Protocol::LiftBan &command, Ref ref);
    void on(const Protocol::FetchBans &command, Ref ref);
    void on(const Protocol::MutePerson &command, Ref ref);
    void on(const Protocol::ReportText &command, Ref ref);
    void on(const Protocol::FetchReports &command, Ref ref);
    void on(const Protocol::SettleReport &command, Ref ref);
    void on(const Protocol::FetchAudit &command, Ref ref);

private:
    // One of lower rank than this member, which moderates. Else it was refused.
    bool mayActOn(const Protocol::MemberId &target, Ref ref);
    // In the words of a person, or none. Else it was refused.
    bool takeReason(std::optional<QString> &reason, Ref ref);
    Protocol::Ban banOf(const Protocol::BanPerson &command,
                        const std::optional<QString> &reason) const; // but for whom
    // `done(store, target)`, for whom the command is about, guests included.
    template <class Done>
    auto withTarget(const Protocol::MemberId &id, Done done) const;
};

}
