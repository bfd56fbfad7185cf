// SPDX-License-Identifier: MIT
#include "client/search.h"

#include "client/tidy.h"

namespace Client {

using Protocol::SearchPage;

Search::Search(Requests &requests, QObject *parent) : QObject(parent), m_requests(requests)
{ }

void Search::start(const QString &query, std::optional<Protocol::RoomId> room, bool ranked)
{
    clear();
    m_command = {.query = query.trimmed(), .room = std::move(room)};
    if (ranked)
        m_command.ranked = true;
    if (!m_command.query.isEmpty())
        ask();
}

void Search::fetchMore()
{
    if (hasMore() && !searching())
        ask();
}

void Search::clear()
{
    m_requests.forget(std::exchange(m_underWay, {}));
    m_command = {};
    emit aboutToReset();
    m_found.clear();
    emit reset();
    emit changed();
}

void Search::ask()
{
    if (!m_online)
        return emit failed({.code = Protocol::ErrorCode::Unreachable});
    m_underWay = m_requests.ask<SearchPage>(m_command, Requests::Effort::Insist,
                                            [this](const Protocol::Result<SearchPage> &page) {
                                                m_underWay = {};
                                                if (page)
                                                    take(*page);
                                                else
                                                    emit failed(page.error());
                                                emit changed();
                                            });
    emit changed();
}

void Search::take(const SearchPage &page)
{
    m_command.before = page.next;
    if (page.messages.isEmpty())
        return;
    emit aboutToInsert(count(), count() + int(page.messages.size()) - 1);
    for (const auto &message : page.messages)
        m_found.append(tidy(message));
    emit inserted();
}

}
