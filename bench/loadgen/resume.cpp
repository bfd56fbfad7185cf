// SPDX-License-Identifier: MIT
#include "resume.h"

#include "clock.h"
#include "report.h"

#include <cstdio>
#include <cstdlib>
#include <utility>

namespace {

constexpr long missed = 100; // texts that each of them has to fetch

// The value of a key that stands in the text once: "…", or a number.
std::string valueOf(std::string_view text, std::string_view key)
{
    const std::string mark = '"' + std::string{key} + "\":";
    const size_t at = text.find(mark);
    if (at == text.npos)
        return {};
    std::string_view rest = text.substr(at + mark.size());
    const bool quoted = rest.starts_with('"');
    rest.remove_prefix(quoted ? 1 : 0);
    return std::string{rest.substr(0, rest.find_first_of(quoted ? "\"" : ",}"))};
}

size_t countOf(std::string_view text, std::string_view word)
{
    size_t count = 0;
    for (size_t at = text.find(word); at != text.npos; at = text.find(word, at + word.size()))
        ++count;
    return count;
}

std::string native(std::string request)
{
    constexpr std::string_view end = "\r\n\r\n";
    return request.replace(request.size() - end.size(), end.size(),
                           "\r\nSec-WebSocket-Protocol: hubbub.v1\r\n\r\n");
}

}

Resume::Resume(const Options &options)
    : m_options(options), m_crowd(options.port, *this),
      m_request(native(Peer::upgrade(options.port, "/ws"))), m_members(size_t(options.members))
{
    for (size_t member = 0; member < m_members.size(); ++member)
        m_homeless.push_back(member);
}

int Resume::run()
{
    if (!await(60))
        return 1;
    std::puts("ready");
    std::fflush(stdout);
    const double patience = steadySeconds() + 60;
    while (m_homeless.empty() && steadySeconds() < patience) // until the host dies
        m_crowd.turn(0.01);
    for (Member &member : m_members)
        member = {.token = member.token};
    m_caughtUp = 0;
    m_back = 0;
    m_waits.clear();
    const bool all = await(60);
    report(steadySeconds() - m_back);
    return all ? 0 : 1;
}

bool Resume::await(double seconds)
{
    const double patience = steadySeconds() + seconds;
    while (m_caughtUp < m_members.size() && steadySeconds() < patience)
        goOn(0.002);
    return m_caughtUp == m_members.size();
}

// While nobody is let in, one of them knocks; then all come at once.
void Resume::goOn(double seconds)
{
    const size_t most = m_back > 0 ? m_members.size() : 1;
    while (!m_homeless.empty() && m_knocking.size() < most) {
        const size_t member = m_homeless.back();
        m_homeless.pop_back();
        begin(member);
    }
    m_crowd.turn(seconds);
}

void Resume::begin(size_t member)
{
    m_memberOf.push_back(member);
    m_newest.push_back(0);
    m_knocking.insert(m_crowd.admitted());
    m_crowd.admit({m_request});
}

void Resume::opened(size_t id)
{
    m_knocking.erase(id);
    if (m_back == 0)
        m_back = steadySeconds();
    const std::string &token = m_members[m_memberOf[id]].token;
    m_crowd.say(id,
                R"({"type":"hello","name":"member )" + std::to_string(m_memberOf[id]) + '"'
                    + (token.empty() ? "" : R"(,"token":")" + token + '"') + '}');
}

void Resume::ended(size_t id)
{
    m_knocking.erase(id);
    m_homeless.push_back(m_memberOf[id]);
}

void Resume::took(size_t id, std::string_view text)
{
    Member &member = m_members[m_memberOf[id]];
    if (text.find(R"("type":"welcome")") != text.npos) {
        member.token = valueOf(text, "token");
        m_crowd.say(id, R"({"type":"room.join","name":"load"})");
    } else if (text.find(R"("type":"room.entered")") != text.npos) {
        m_newest[id] = std::atol(valueOf(text, "newest").c_str());
        follow(id, valueOf(text, "room"));
    } else if (text.find(R"("type":"history.page")") != text.npos) {
        member.texts += countOf(text, R"("seq":)");
    } else if (text.find(R"("type":"changes.page")") != text.npos
               && !std::exchange(member.caughtUp, true)) {
        ++m_caughtUp;
        m_waits.push_back(float(steadySeconds() - m_back));
    }
}

// Answers come in the order of the questions.
void Resume::follow(size_t id, const std::string &room)
{
    const std::string place = R"(,"room":")" + room + R"(","after":)";
    m_crowd.say(id,
                R"({"type":"history.fetch")" + place
                    + std::to_string(std::max(0L, m_newest[id] - missed)) + '}');
    m_crowd.say(id, R"({"type":"members.fetch","room":")" + room + "\"}");
    m_crowd.say(id, R"({"type":"rooms.fetch"})");
    m_crowd.say(id, R"({"type":"changes.fetch")" + place + "0}");
}

void Resume::report(double seconds)
{
    size_t texts = 0;
    for (const Member &member : m_members)
        texts += member.texts;
    Report report{m_options.label};
    report.add("members", double(m_members.size()));
    report.add("caught_up", double(m_caughtUp));
    report.add("texts", double(texts));
    report.add("seconds", seconds, 3);
    report.addTimes("caught_up", m_waits);
    report.print();
}
