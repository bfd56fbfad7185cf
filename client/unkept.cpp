// SPDX-License-Identifier: MIT
#include "client/unkept.h"

#include <algorithm>

namespace Client {

using State = TimelineEntry::State;

Unkept::Unkept(const Room &room, QObject *parent) : QObject(parent), m_room(room)
{
    const Timeline &timeline = room.timeline();
    connect(&timeline, &Timeline::aboutToInsert, this, [this](int first, int last) {
        m_first = first;
        m_last = last;
    });
    connect(&timeline, &Timeline::inserted, this, [this] {
        for (int row = m_first; row <= m_last + 1; ++row)
            touch(row);
    });
    connect(&timeline, &Timeline::aboutToRemove, this, [this, &timeline](int first) {
        m_first = first;
        // Messages go all at once: the numbering began anew.
        m_cleared = m_cleared || timeline.at(first).state == State::Posted;
    });
    connect(&timeline, &Timeline::removed, this, [this] { touch(m_first); });
    connect(&timeline, &Timeline::changed, this, [this](int row) {
        touch(row);
        touch(row + 1);
    });
    connect(&room, &Room::changed, this, qOverload<>(&Unkept::touch));
}

void Unkept::markAll()
{
    m_cleared = true;
    for (int row = 0; row < m_room.timeline().count(); ++row)
        touch(row);
    touch();
}

CachedRoom Unkept::take()
{
    const Timeline &timeline = m_room.timeline();
    CachedRoom kept{.summary = m_room.summary(),
                    .revision = m_room.revision(),
                    .start = timeline.reachesStart() ? timeline.oldest() : 0,
                    .cleared = m_cleared};
    QList<qint64> seqs{m_seqs.cbegin(), m_seqs.cend()};
    std::ranges::sort(seqs);
    for (const qint64 seq : std::as_const(seqs)) {
        if (const auto row = timeline.rowOf(seq))
            kept.messages.append(messageAt(*row));
    }
    drop();
    return kept;
}

void Unkept::drop()
{
    m_seqs.clear();
    m_cleared = false;
    m_changed = false;
}

void Unkept::touch(int row)
{
    const Timeline &timeline = m_room.timeline();
    if (row < timeline.count() && timeline.at(row).state == State::Posted)
        m_seqs.insert(timeline.at(row).message.seq);
    touch();
}

void Unkept::touch()
{
    m_changed = true;
    emit changed();
}

CachedMessage Unkept::messageAt(int row) const
{
    const Timeline &timeline = m_room.timeline();
    const bool follows = row > 0 && timeline.at(row - 1).state == State::Posted;
    return {.message = timeline.at(row).message,
            .follows = follows ? timeline.at(row - 1).message.seq : 0};
}

}
