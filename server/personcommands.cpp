// SPDX-License-Identifier: MIT
#include "server/personcommands.h"

#include "protocol/limits.h"
#include "protocol/names.h"
#include "protocol/text.h"

using namespace Protocol;
using namespace Qt::StringLiterals;

namespace Server {

void PersonCommands::on(const RenameMember &command, Ref ref)
{
    const auto name = cleanMemberName(command.name);
    if (!name)
        return refuse(name.error(), ref);
    Member renamed = member();
    renamed.name = *name;
    change(
        ref, [renamed](Store &store) { return store.rename(renamed); },
        [&services = m_services, renamed](const Result<> &stored) {
            if (!stored)
                return;
            if (Account *account = services.accounts.find(renamed.id))
                account->rename(renamed.name); // told in the rooms where they are
            services.rooms.rename(renamed);
        },
        [this, ref](auto) { reply(Ack{}, ref); });
}

void PersonCommands::on(const SetPresence &command, Ref ref)
{
    if (command.availability == Availability::Offline)
        return refuse({.code = ErrorCode::BadMessage, .detail = u"field: availability"_s}, ref);
    const auto status = checkedLine(command.status.value_or(QString{}), Limits::statusBytes);
    if (!status)
        return refuse(status.error(), ref);
    m_session.account().setAvailability(command.availability,
                                        status->isEmpty() ? std::nullopt : std::optional{*status});
    reply(Ack{}, ref);
}

void PersonCommands::on(const FetchPeople &command, Ref ref)
{
    m_session.watchPeople();
    ask(
        ref,
        [after = command.after.value_or(MemberId{})](Store &store) {
            return store.people(after, Limits::pageMembers + 1);
        },
        [this, ref](const QList<Person> &people) { reply(pageOf(people), ref); });
}

PeoplePage PersonCommands::pageOf(QList<Person> people) const
{
    const bool more = people.size() > Limits::pageMembers;
    if (more)
        people.removeLast();
    for (Person &person : people) {
        if (const Account *account = m_services.accounts.find(person.id);
            account && account->isHere())
            person = account->person();
    }
    return {.people = people, .more = more};
}

}
