// SPDX-License-Identifier: MIT
// Notifications as a system shows them; one per room at a time.
#pragma once

#include "ui/noticetext.h"

#include <QObject>

#include <memory>

struct Notice
{
    Protocol::RoomId room = {}; // empty: of the program itself
    NoticeText text = {};
    bool sound = false;
};

class Notices : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void show(const Notice &notice) = 0; // in the place of the room's last one
    virtual void withdraw(const Protocol::RoomId &room) = 0;

signals:
    void activated(const Protocol::RoomId &room);
    void failed(const Notice &notice); // it could not be shown
};

// Those of the desktop that is running; null where only the tray can show any.
std::unique_ptr<Notices> systemNotices();
