// SPDX-License-Identifier: MIT
#include "server/gatecommands.h"

#include "protocol/limits.h"
#include "server/gatekeeper.h"
#include "server/moderation.h"
#include "server/newcomers.h"

using namespace Protocol;
using namespace Qt::StringLiterals;

namespace Server {

bool GateCommands::isOwner(Ref ref)
{
    if (m_services.moderation.staff().roleOf(member().id) == HostRole::Owner)
        return true;
    refuse({.code = ErrorCode::Forbidden}, ref);
    return false;
}

void GateCommands::on(const FetchGate &, Ref ref)
{
    if (isOwner(ref))
        reply(m_services.gatekeeper.rules(), ref);
}

void GateCommands::on(const SetGate &command, Ref ref)
{
    if (!isOwner(ref))
        return;
    GateRecord record = m_services.gatekeeper.record();
    record.guests = command.guests.value_or(record.guests);
    record.approval = command.approval.value_or(record.approval);
    const QString password = command.password.value_or(QString{});
    if (password.toUtf8().size() > Limits::passwordBytes)
        return refuse({.code = ErrorCode::TooLong, .limit = Limits::passwordBytes}, ref);
    if (password.isEmpty()) {
        if (command.password)
            record.password.clear();
        return store(record, ref);
    }
    const auto asked = m_services.gatekeeper.hash(
        password, &m_session, [this, record, ref](const QString &hash) mutable {
            record.password = hash;
            hash.isEmpty() ? refuse({.code = ErrorCode::Storage}, ref) : store(record, ref);
        });
    if (!asked)
        refuse(asked.error(), ref);
}

void GateCommands::store(const GateRecord &record, Ref ref)
{
    const AuditEntry entry{.time = Protocol::now(), .by = member(), .deed = Deed::GateChanged};
    change(
        ref, [record, entry](Store &store) { return store.setGate(record, entry); },
        [&services = m_services, record](const Result<> &stored) {
            if (!stored)
                return;
            services.gatekeeper.set(record);
            if (!record.approval)
                services.newcomers.admitAll();
        },
        [this, ref](auto) { reply(m_services.gatekeeper.rules(), ref); });
}

}
