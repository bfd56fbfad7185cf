// SPDX-License-Identifier: MIT
#include "server/newcomers.h"

#include "protocol/limits.h"
#include "protocol/names.h"
#include "server/peer.h"
#include "server/steadyclock.h"

#include <algorithm>

using namespace Protocol;

namespace Server {

namespace {

std::optional<QString> clean(const std::optional<QString> &name)
{
    const auto clean = cleanMemberName(name.value_or(QString{}));
    return clean ? std::optional{*clean} : std::nullopt;
}

}

Newcomer newcomerOf(const Hello &hello, const QHostAddress &from)
{
    Newcomer newcomer{.name = clean(hello.name).value_or(guestName()),
                      .device = clean(hello.device),
                      .since = Protocol::now()};
    if (const QHostAddress address = normalised(from); !address.isLoopback())
        newcomer.address = address.toString();
    return newcomer;
}

Result<> Newcomers::add(Newcomer newcomer, const QHostAddress &from, QObject *context,
                        Judged judged)
{
    if (const auto allowed = m_guard.mayTry(from, steadyMilliseconds()); !allowed)
        return allowed;
    const auto fromThere = std::ranges::count(m_waiting, from, &Waiting::from);
    if (m_waiting.size() >= Limits::newcomersWaiting || fromThere >= Limits::newcomersPerAddress)
        return Error{.code = ErrorCode::TooMany, .limit = Limits::newcomersPerAddress};
    newcomer.id = NewcomerId{randomId(u'n')};
    m_waiting.append({newcomer, from, context, std::move(judged)});
    connect(context, &QObject::destroyed, this, [this, id = newcomer.id] { take(id); });
    emit came(newcomer);
    return {};
}

QList<Newcomer> Newcomers::all() const
{
    QList<Newcomer> all;
    for (const Waiting &each : m_waiting)
        all.append(each.newcomer);
    return all;
}

std::optional<Newcomer> Newcomers::find(const NewcomerId &id) const
{
    const auto found = std::ranges::find(m_waiting, id, idOf);
    return found == m_waiting.end() ? std::nullopt : std::optional{found->newcomer};
}

void Newcomers::judge(const NewcomerId &id, bool admitted)
{
    const auto waiting = take(id);
    if (!waiting)
        return;
    if (!admitted)
        m_guard.failed(waiting->from, steadyMilliseconds());
    waiting->judged(admitted);
}

void Newcomers::admitAll()
{
    for (const Newcomer &newcomer : all())
        judge(newcomer.id, true);
}

std::optional<Newcomers::Waiting> Newcomers::take(const NewcomerId &id)
{
    const auto found = std::ranges::find(m_waiting, id, idOf);
    if (found == m_waiting.end())
        return {};
    const Waiting waiting = std::move(*found);
    m_waiting.erase(found);
    waiting.context->disconnect(this);
    emit gone(id);
    return waiting;
}

}
