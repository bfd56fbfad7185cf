// SPDX-License-Identifier: MIT
#include "siege.h"

#include "clock.h"
#include "report.h"

#include <algorithm>

namespace {

// True once in so many seconds.
bool isTime(double &next, double now, double every)
{
    if (now < next)
        return false;
    next = now + every;
    return true;
}

}

Siege::Siege(const Options &options)
    : m_options(options), m_server(options.serverPid), m_crowd(options.port, *this),
      m_request(Peer::upgrade(options.port, "/ws/chat/0/"))
{ }

int Siege::run()
{
    const double memoryBefore = m_server.privateBytes();
    m_start = steadySeconds();
    const auto all = size_t(m_options.idle);
    while (m_stays.size() < all && steadySeconds() < m_start + 60)
        go(steadySeconds());
    m_crowd.turn(0.01);
    const double calm = steadySeconds() + 1;
    while (steadySeconds() < calm)
        m_crowd.turn(calm - steadySeconds());
    report(memoryBefore, m_server.privateBytes());
    return m_stays.size() == all && m_refused == 0 && m_waits.size() == m_newcomers ? 0 : 1;
}

void Siege::go(double now)
{
    const auto all = size_t(m_options.idle);
    for (int i = 0; i < m_options.atOnce && m_besiegers.size() < all; ++i)
        m_besiegers.push_back(begin(false, {}));
    if (isTime(m_nextNewcomer, now, 0.02)) {
        begin(true, m_request);
        ++m_newcomers;
    }
    drip(now);
    if (isTime(m_nextLook, now, 0.2))
        m_memoryMost = std::max(m_memoryMost, m_server.privateBytes());
    m_crowd.turn(0.005);
}

size_t Siege::begin(bool newcomer, const std::string &request)
{
    m_visitors.push_back({steadySeconds(), newcomer});
    return m_crowd.admit({request});
}

// One after the other, never all at once; and never the empty line at the request's end.
void Siege::drip(double now)
{
    const auto due = (now - m_start) * m_options.drip * double(m_besiegers.size());
    for (; double(m_dripped) < due; ++m_dripped) {
        const size_t round = m_dripped / m_besiegers.size();
        const char byte = m_request[round % (m_request.size() - 4)];
        m_crowd.put(m_besiegers[m_dripped % m_besiegers.size()], {&byte, 1});
    }
}

void Siege::connected(size_t id)
{
    if (!m_visitors[id].newcomer)
        m_visitors[id].since = steadySeconds();
}

void Siege::opened(size_t id)
{
    m_waits.push_back(float(steadySeconds() - m_visitors[id].since));
    m_crowd.dismiss(id);
}

void Siege::ended(size_t id)
{
    const Visitor &visitor = m_visitors[id];
    if (visitor.newcomer)
        ++m_refused;
    else
        m_stays.push_back(float(steadySeconds() - visitor.since));
}

void Siege::report(double memoryBefore, double memoryAfter)
{
    Report report{m_options.label};
    report.add("besiegers", double(m_besiegers.size()));
    report.add("ended", double(m_stays.size()));
    report.addTimes("stay", m_stays);
    report.add("newcomers", double(m_newcomers));
    report.add("refused", double(m_refused));
    report.addTimes("newcomer", m_waits);
    report.add("KiB_each", (m_memoryMost - memoryBefore) / 1024 / double(m_besiegers.size()), 2);
    report.add("kept_KiB", (memoryAfter - memoryBefore) / 1024);
    report.print();
}
