// SPDX-License-Identifier: MIT
// What /metrics says of a host.
#include "server/host.h"

#include "server/archive.h"
#include "server/counters.h"
#include "server/descriptorlimit.h"
#include "server/listener.h"
#include "server/metricstext.h"
#include "server/processmemory.h"
#include "server/services.h"

#include <QCoreApplication>

namespace Server {

namespace {

constexpr double milliseconds = 1e-3; // in seconds

void describeProcess(MetricsText &text, const Counters &counters)
{
    const QByteArray version = QCoreApplication::applicationVersion().toUtf8();
    text.gauges("hubbub_build_info", "Which version this is; always 1.",
                {{.label = "version", .value = version, .number = 1}});
    text.gauge("hubbub_start_time_seconds", "When the host began, since 1970.",
               double(counters.since) * milliseconds);
    if (const auto bytes = residentBytes())
        text.gauge("process_resident_memory_bytes", "Memory of the whole process.", double(*bytes));
    text.gauge("hubbub_descriptors_left", "Sockets and files that the system still allows.",
               descriptorsLeft());
}

void describeDoor(MetricsText &text, const Listener &listener)
{
    using enum Admission::Verdict;
    const auto refused = [&](const char *reason, Admission::Verdict verdict) {
        return Sample{"reason", reason, double(listener.verdicts(verdict))};
    };
    text.gauge("hubbub_connections", "Connections now, those that only ask for a page included.",
               listener.connections());
    text.gauge("hubbub_connections_limit", "Connections that there may be.",
               listener.mostConnections());
    text.counter("hubbub_connections_admitted_total", "Connections that were let in.",
                 double(listener.verdicts(Admitted)));
    text.counters("hubbub_connections_refused_total", "Connections that were turned away.",
                  {refused("full", Full), refused("address", TooManyFromThere)});
}

void describeTalk(MetricsText &text, const Counters &counters)
{
    const auto row = [&](const char *name, const char *help, qint64 number) {
        text.counter(name, help, double(number));
    };
    row("hubbub_sign_ins_total", "Sign-ins, those of guests included.", counters.signIns);
    row("hubbub_messages_total", "Messages that were posted.", counters.messages);
    row("hubbub_frames_sent_total", "Frames given to sessions: a message is one for each reader.",
        counters.frames);
    row("hubbub_sent_bytes_total", "Bytes of these frames.", counters.bytes);
    row("hubbub_refusals_total", "Commands that were refused.", counters.refusals);
    row("hubbub_slow_readers_total", "Sessions closed because too much waited for them.",
        counters.slowReaders);
}

void describeStore(MetricsText &text, const CommitFigures &figures)
{
    text.counter("hubbub_store_commits_total", "Transactions that stored messages.",
                 double(figures.commits));
    text.gauge("hubbub_store_queue_length", "Messages that wait to be stored.",
               double(figures.waiting));
    text.gauge("hubbub_store_last_commit_seconds", "How long the last of these took.",
               figures.lastSeconds);
}

}

QByteArray Host::metrics() const
{
    MetricsText text;
    describeProcess(text, *m_services->counters);
    describeDoor(text, *m_listener);
    text.gauge("hubbub_sessions", "WebSocket sessions now.", double(m_sessions.size()));
    text.gauge("hubbub_members_online", "Members who are here, each once; no guests.",
               double(m_accounts.here()));
    text.gauge("hubbub_rooms", "Rooms of all kinds.", double(m_rooms.count()));
    describeTalk(text, *m_services->counters);
    describeStore(text, m_archive->figures());
    return text.text();
}

}
