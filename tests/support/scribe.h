// SPDX-License-Identifier: MIT
// The real client without its window: writes numbered texts, a few without an answer at a time, and
// knows what it has seen.
#pragma once

#include "client/session.h"

#include <QMap>
#include <QTest>

namespace Support {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class Scribe : public QObject
{
    static std::shared_ptr<ClientCacheThread> cacheIn(const QString &folder)
    {
        return folder.isEmpty() ? nullptr : std::make_shared<ClientCacheThread>(folder);
    }

public:
    explicit Scribe(const QString &name, const QString &cacheFolder = {},
                    const QHash<QString, QString> &tokens = {})
        : m_name(name), m_session({.name = name, .tokens = tokens, .cache = cacheIn(cacheFolder)},
                                  {.replyDeadline = 2s, .retryFirst = 5ms, .retryMost = 100ms})
    {
        connect(&m_session, &Client::Session::roomAdded, this, &Scribe::watch);
    }

    std::function<void()> onRoomKnown = [] {}; // once
    std::function<void(const QString &)> onAcknowledged = [](const QString &) {};

    void open(quint16 port, const QString &room)
    {
        m_room = room;
        m_session.open({.host = u"127.0.0.1"_s, .port = port, .room = room});
    }

    // So many that have not come back at a time; 0 = no more.
    void write(int atOnce)
    {
        m_atOnce = atOnce;
        goOnSoon();
    }

    void writeNext()
    {
        m_said.append(u"%1 %2"_s.arg(m_name).arg(m_said.size() + 1));
        m_session.post(room()->id(), m_said.last());
    }

    Client::Session &session() { return m_session; }
    const QStringList &said() const { return m_said; }

    Client::Room *room() const // null: not known yet
    {
        for (Client::Room *room : m_session.rooms()) {
            if (room->name() == m_room)
                return room;
        }
        return nullptr;
    }

    int pending() const
    {
        const auto &timeline = room()->timeline();
        int pending = 0;
        for (int row = timeline.count() - 1; row >= 0; --row) {
            if (timeline.at(row).state == Client::TimelineEntry::State::Posted)
                break;
            ++pending;
        }
        return pending;
    }

    qint64 newest() const { return room() ? room()->timeline().newest() : 0; }

    // Everything from the first message on is here; asks for what is not.
    bool isComplete()
    {
        Client::Room *room = this->room();
        if (!room || !room->joined() || pending() > 0)
            return false;
        const auto &timeline = room->timeline();
        for (int row = 0; row < timeline.count(); ++row) {
            if (timeline.at(row).state != Client::TimelineEntry::State::Gap)
                continue;
            m_session.fetchGap(room->id(), timeline.at(row).message.seq);
            return false;
        }
        if (!timeline.reachesStart())
            m_session.fetchOlder(room->id());
        return timeline.reachesStart();
    }

    // By their numbers.
    QMap<qint64, QString> all() const
    {
        QMap<qint64, QString> all;
        const auto &timeline = room()->timeline();
        for (int row = 0; row < timeline.count(); ++row) {
            const auto &entry = timeline.at(row);
            if (entry.state == Client::TimelineEntry::State::Posted)
                all.insert(entry.message.seq, entry.message.text);
        }
        return all;
    }

private:
    void watch(Client::Room *room)
    {
        const auto *timeline = &room->timeline();
        connect(timeline, &Client::Timeline::changed, this, [this, timeline](int row) {
            const auto &entry = timeline->at(row);
            if (entry.own && entry.state == Client::TimelineEntry::State::Posted)
                onAcknowledged(entry.message.text);
            goOnSoon();
        });
        connect(timeline, &Client::Timeline::inserted, this, &Scribe::goOnSoon);
        connect(room, &Client::Room::changed, this, &Scribe::goOnSoon);
        goOnSoon();
    }

    void goOnSoon()
    {
        if (!std::exchange(m_soon, true))
            QMetaObject::invokeMethod(this, &Scribe::goOn, Qt::QueuedConnection);
    }

    void goOn()
    {
        m_soon = false;
        if (room() && !std::exchange(m_known, true))
            onRoomKnown();
        if (!room() || !room()->joined())
            return;
        for (int i = pending(); i < m_atOnce; ++i)
            writeNext();
    }

    QString m_name;
    QString m_room;
    Client::Session m_session;
    QStringList m_said;
    int m_atOnce = 0;
    bool m_soon = false;
    bool m_known = false;
};

}
