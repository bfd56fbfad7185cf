// SPDX-License-Identifier: MIT
#include "app/notifier.h"

#include "client/room.h"

namespace {

constexpr qsizetype mostKept = 100; // of a room; "100 new messages" says enough

}

Notifier::Notifier(Notices &notices, QObject *parent) : QObject(parent), m_notices(notices)
{
    m_gathering.setSingleShot(true);
    connect(&m_gathering, &QTimer::timeout, this, &Notifier::tell);
    connect(&notices, &Notices::activated, this, [this](const RoomAddress &room) {
        const qint64 first = m_unseen.value(room).first;
        emit opened(room, first);
    });
}

// What is being gathered while somebody asks for silence is not told later.
void Notifier::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    if (!preferences.doNotDisturb && preferences.notices)
        return;
    m_gathering.stop();
    for (Unseen &unseen : m_unseen)
        unseen.told = true;
}

void Notifier::take(const QString &host, const Client::Room &room,
                    const Protocol::TextPosted &message, const QString &hostName)
{
    Unseen &unseen = m_unseen[{host, room.id()}];
    unseen.place = {.room = room.name(), .direct = room.isDirect(), .host = hostName};
    unseen.told = false;
    if (unseen.messages.isEmpty())
        unseen.first = message.seq;
    unseen.messages.append(message);
    if (unseen.messages.size() > mostKept)
        unseen.messages.removeFirst();
    wait();
}

void Notifier::wait()
{
    if (!m_gathering.isActive()) {
        m_sinceFirst.start();
        return m_gathering.start(gather);
    }
    const auto left = gatherBurst - std::chrono::milliseconds{m_sinceFirst.elapsed()};
    m_gathering.start(std::max(left, std::chrono::milliseconds::zero()));
}

void Notifier::tell()
{
    bool sound = m_preferences.sound; // one for all
    bool told = false;
    for (auto [room, unseen] : m_unseen.asKeyValueRange()) {
        if (std::exchange(unseen.told, true))
            continue;
        const auto text = noticeText(unseen.place, unseen.messages, m_preferences.preview);
        m_notices.show({.room = room, .text = text, .sound = std::exchange(sound, false)});
        told = true;
    }
    if (told && m_preferences.attention)
        emit attention();
}

void Notifier::forget(const RoomAddress &room)
{
    if (m_unseen.remove(room))
        m_notices.withdraw(room);
}

void Notifier::tellOfHost(const NoticeText &text)
{
    if (!m_preferences.notices || m_preferences.doNotDisturb)
        return;
    m_notices.show({.text = text, .sound = m_preferences.sound});
    if (m_preferences.attention)
        emit attention();
}

void Notifier::showTest()
{
    m_notices.show({.text = testNoticeText(), .sound = m_preferences.sound});
}
