// SPDX-License-Identifier: MIT
// A session of Ann's with a scripted host, and shorthand for what tests ask about it.
#pragma once

#include "client/session.h"
#include "support/scriptedhost.h"

#include <QSignalSpy>
#include <QTest>

namespace Support {

using namespace std::chrono_literals;

// Short enough for a test; deadlines stay long where nothing is meant to be late.
inline Client::Timing quick()
{
    return {.retryFirst = 2ms, .retryMost = 20ms};
}

struct Visit
{
    explicit Visit(const Client::Timing &timing = quick(),
                   const Client::ClientConfig &config = {.name = u"Ann"_s})
        : session(config, timing)
    { }

    // Online, in the lobby, and what there is of it has come.
    bool begin()
    {
        session.open(host.link());
        return arrives();
    }

    bool arrives()
    {
        return QTest::qWaitFor(
            [this] { return online() && lobby() && lobby()->joined() && complete(); });
    }

    bool online() const { return session.status().state == Client::Status::State::Online; }

    Client::Room *room(const QString &name) const
    {
        const auto rooms = session.rooms();
        const auto found = std::ranges::find(rooms, name, &Client::Room::name);
        return found == rooms.end() ? nullptr : *found;
    }

    Client::Room *lobby() const { return room(u"lobby"_s); }

    // The newest message of the host is here.
    bool complete() const
    {
        return lobby()->timeline().newest() == host.rooms.at(u"lobby"_s).messages.size();
    }

    void post(const QString &text) { session.post(lobby()->id(), text); }

    // "hi, ~not yet, !refused": with '…' for a gap.
    QString texts() const
    {
        static const QMap<Client::TimelineEntry::State, QString> marks{
            {Client::TimelineEntry::State::Pending, u"~"_s},
            {Client::TimelineEntry::State::Refused, u"!"_s},
            {Client::TimelineEntry::State::Gap, u"…"_s}};
        QStringList list;
        const auto &timeline = lobby()->timeline();
        for (int row = 0; row < timeline.count(); ++row)
            list << marks.value(timeline.at(row).state) + timeline.at(row).message.text;
        return list.join(u", "_s);
    }

    // All of the host's messages from `first` on, each once, in order, and nothing else.
    bool isWhole(qint64 first = 1) const
    {
        const auto &timeline = lobby()->timeline();
        const auto &messages = host.rooms.at(u"lobby"_s).messages;
        if (timeline.count() != messages.size() - first + 1)
            return false;
        for (int row = 0; row < timeline.count(); ++row) {
            if (timeline.at(row).message.id != messages.at(row + first - 1).id)
                return false;
        }
        return true;
    }

    ScriptedHost host;
    Client::Session session;
};

inline const Member ben{.id = MemberId{u"p_ben"_s}, .name = u"Ben"_s};

}
