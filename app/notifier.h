// SPDX-License-Identifier: MIT
// Tells of messages that came while nobody looked: gathers them for a moment, one notice per room.
#pragma once

#include "app/notices.h"

#include <QElapsedTimer>
#include <QTimer>

namespace Client {
class Room;
}

class Notifier : public QObject
{
    Q_OBJECT

public:
    explicit Notifier(Notices &notices, QObject *parent = nullptr);

    void setPreferences(const Preferences &preferences);
    // A message that deserves it. The host is named where there are others.
    void take(const QString &host, const Client::Room &room, const Protocol::TextPosted &message,
              const QString &hostName = {});
    void forget(const RoomAddress &room); // what came there has been seen
    void tellOfHost(const NoticeText &text);
    void showTest();

    static constexpr std::chrono::milliseconds gather{100};
    static constexpr std::chrono::milliseconds gatherBurst{500};

signals:
    void opened(const RoomAddress &room, qint64 seq); // the first that was not seen
    void attention();

private:
    struct Unseen
    {
        NoticePlace place = {};
        bool told = false;
        qint64 first = 0;
        QList<Protocol::TextPosted> messages = {};
    };

    void wait();
    void tell();

    Notices &m_notices;
    Preferences m_preferences;
    QHash<RoomAddress, Unseen> m_unseen;
    QTimer m_gathering;
    QElapsedTimer m_sinceFirst;
};
